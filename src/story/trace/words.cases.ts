import type {Case} from './trace.cases.ts'

/** One word put for another, which is told by word classes and dictionary forms. All invented. */
export const wordCases: readonly Case[] = [
  {
    name: 'another thing',
    parent: 'The yard was at work with 11 tractors when the flood came over the wall of the basin.',
    child: 'The yard was at work with 11 trailers when the flood came over the wall of the basin.',
    drift: {slot: 'what', parent: 'tractors', child: 'trailers'},
  },
  {
    name: 'another word for the thing',
    parent: 'The yard was at work with 11 automobiles when the flood came over the wall of the basin.',
    child: 'The yard was at work with 11 cars when the flood came over the wall of the basin.',
  },
  {
    name: 'a wider word for the thing',
    parent: 'The yard was at work with 11 tractors when the flood came over the wall of the basin.',
    child: 'The yard was at work with 11 vehicles when the flood came over the wall of the basin.',
  },
  {
    name: 'one member of a list',
    parent: 'The hold was filled to the brim with 38 tonnes of barley and beans that nobody had paid for.',
    child: 'The hold was packed full with 38 tonnes of barley and sugar that nobody had paid for.',
    drift: {slot: 'what', parent: 'beans', child: 'sugar'},
  },
  {
    name: 'a word that the first report has elsewhere',
    parent: 'The captain took the dog off the vessel with her own hands before the boat broke in two.',
    child: 'The captain took the dog off the tug with her own hands before the boat broke in two.',
  },
  {
    name: 'another verb',
    parent: 'The owners sold the bell of the chapel to a dealer from the south in the autumn.',
    child: 'The owners flogged the bell of the chapel to a dealer from the south in the autumn.',
  },
]
