import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import * as fc from 'fast-check'
import {readFiles} from '../../src/cli/files.ts'
import type {ReportInput} from '../../src/core/report.ts'

/** One seed for all properties, so that a run finds what the last one found. */
export const SEED = 20240305

const examples = resolve(import.meta.dirname, '../../examples')

/** The reports of the examples, by story. */
export const exampleStories: readonly {readonly slug: string; readonly inputs: readonly ReportInput[]}[] =
  await Promise.all(
    readdirSync(examples, {withFileTypes: true})
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
      .toSorted()
      .map(async (slug) => ({slug, inputs: (await readFiles([join(examples, slug)])).inputs})),
  )

const pick = (...from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from)

const NUMBER = pick('four', '12', 'at least 10', 'about 40', 'nearly 3,000', '1.4 million', 'no', 'dozens of')
const PEOPLE = pick('miners', 'people', 'passengers', 'children')
const DONE = pick('were killed', 'were hurt', 'were arrested', 'may have been hurt', 'will be moved', 'were not found')
const PLACE = pick('in Lyon', 'in Germany', 'near Munich', 'at the Tarsk mine', 'in Lima')
const TIME = pick('on Monday', 'on 4 March', 'yesterday', 'in May', 'on March 4, 2024', 'at 8.45 p.m.', '')
const SPEAKER = pick(
  'police said',
  'Mayor Tove Aas said',
  'the ministry said in a statement',
  'a witness told reporters',
)
const SPOKEN = pick(
  'The water came through the roof and we ran for the stairs in the dark',
  "We can't say what colour it was, but nobody has slept since then",
  'The water came through the door and we ran for the stairs in the dark',
)

const SENTENCE: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(NUMBER, PEOPLE, DONE, PLACE, TIME).map((parts) => `${parts.filter(Boolean).join(' ')}.`),
  fc
    .tuple(NUMBER, PEOPLE, DONE, PLACE, TIME, SPEAKER)
    .map(
      ([n, people, done, place, time, who]) => `${[n, people, done, place, time].filter(Boolean).join(' ')}, ${who}.`,
    ),
  fc.tuple(SPOKEN, SPEAKER).map(([spoken, who]) => `"${spoken}," ${who}.`),
  pick(
    'President Lena Orvik will attend the fourth Water Forum in Lima in May.',
    'President Lena Orvik attended the fourth Water Forum in Quito in October.',
    'It was the first such visit since 1998, and the third in the history of the town.',
    'The company, which employs 400 people, plans to close the mine if the price of copper falls.',
    'Repairs cost 4 million euros ($4.3 million), twice what the council had approved.',
    'Gulls sat on the quay all morning, and a baker sold warm rolls to those who waited in the cold.',
    'An old man fed the pigeons from a paper bag while the evening train stood at the platform.',
  ),
)
const capital = (s: string): string => s.slice(0, 1).toUpperCase() + s.slice(1)

const TEXT: fc.Arbitrary<string> = fc
  .tuple(
    pick('Accident at Tarsk mine', 'Four hurt in Lyon', 'Orvik to go to Lima', 'A DAY IN MARCH'),
    fc.array(SENTENCE, {minLength: 1, maxLength: 5}),
    pick('\n\n', ' '),
  )
  .map(([headline, sentences, between]) => `${headline}\n\n${sentences.map(capital).join(between)}`)

const DAY = fc.option(pick('2024-03-04', '2024-03-05', '2024-03-05T14:10Z', '2024-03-07'), {nil: undefined})

/** A report put together from a few sentences, dated or not. */
export const report: fc.Arbitrary<ReportInput> = fc
  .record({text: TEXT, publishedAt: DAY})
  .map(({text, publishedAt}) => ({
    text,
    ...(publishedAt === undefined ? {} : {publishedAt}),
  }))

/** Two to four reports; one may take over another's sentences, with some left out. */
export const story: fc.Arbitrary<readonly ReportInput[]> = fc
  .tuple(fc.array(report, {minLength: 2, maxLength: 3}), fc.boolean(), DAY)
  .map(([reports, copied, publishedAt]) => {
    if (!copied) return reports
    const [headline, ...paragraphs] = reports[0]!.text.split('\n\n')
    const text = [`${headline}: what we know`, ...paragraphs.slice(0, 3), 'More soon.'].join('\n\n')
    return [...reports, {text, ...(publishedAt === undefined ? {} : {publishedAt})}]
  })
