import type {Case} from './trace.cases.ts'

/** One word put for another, which is told by word classes and dictionary forms. All invented. */
export const wordCases: readonly Case[] = [
  {
    name: 'what a rank is among',
    parent: 'It was the first fatal crash on the harbour tramway since 1987, the inspector told the council on Friday.',
    child: 'It was the first crash on the harbour tramway since 1987, the inspector told the council on Friday.',
    drift: {slot: 'order', parent: 'fatal', child: 'crash'},
  },
  {
    name: 'a rank of what has one word more for it',
    parent: 'The first brass bell of the harbour chapel was sold to a dealer from the south in the autumn.',
    child:
      'The first bell of the harbour chapel to be made of brass was sold to a dealer from the south in the autumn.',
  },
  {
    name: 'a thing that is none',
    parent: 'Divers found an item in the basin believed to be a replica rifle, wrapped in a sheet of canvas.',
    child: 'Divers found an item in the basin believed to be a rifle, wrapped in a sheet of canvas.',
    drift: {slot: 'what', parent: 'replica', child: 'rifle'},
  },
  {
    name: 'a word for its looks is left out',
    parent: 'Divers found an item in the basin believed to be a rusty rifle, wrapped in a sheet of canvas.',
    child: 'Divers found an item in the basin believed to be a rifle, wrapped in a sheet of canvas.',
  },
  {
    name: 'how badly they are hurt',
    parent: 'Three of those pulled from the basin were in a serious condition, the warden said.',
    child: 'Three of those pulled from the basin were in a critical condition, the warden said.',
    drift: {slot: 'what', parent: 'serious', child: 'critical'},
  },
  {
    name: 'asked and demanded',
    parent: 'The man on the crane had asked to speak to the owner of the yard before he would come down.',
    child: 'The man on the crane had demanded to speak to the owner of the yard before he would come down.',
    drift: {slot: 'status', parent: 'asked', child: 'demanded'},
  },
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
