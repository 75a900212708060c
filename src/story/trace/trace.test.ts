import {describe, expect, test} from 'vitest'
import {countOrigins} from '../../core/origins.ts'
import type {Drift, LineageEdge} from '../../core/edition.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {runStages} from '../../pipeline/run.ts'
import {annotate} from '../../report/annotate/index.ts'
import {makeReports} from '../../report/read/index.ts'
import {segment} from '../../report/segment/index.ts'
import {figureCases} from './figures.cases.ts'
import {trace} from './index.ts'
import {cases as general} from './trace.cases.ts'
import {wordCases} from './words.cases.ts'

const world = {now: () => 0}
const cases = [...general, ...figureCases]

/** Tokens and sentences alone: what trace must be able to work with. */
function layersOf(texts: readonly string[], annotated = false): ReportLayers[] {
  const none = {attributions: [], claims: []}
  return makeReports(texts.map((text) => ({text}))).map((report) =>
    annotated
      ? runStages<ReportLayers>([segment, annotate], {report, ...none}, world)
      : runStages<ReportLayers>([segment], {report, mentions: [], ...none}, world),
  )
}
const traced = (reports: readonly ReportLayers[]) => trace.run({reports}, world)

const OPENING = `A car ferry with a hole in its side was towed into the harbour of Norvale on Monday after a night on the rocks, the coast guard said.

Nobody was seriously hurt, but several families spent the night in the church above the quay, where volunteers brought soup and dry clothes.`
const CLOSING = `The tug that pulled the vessel free belongs to a family firm which has worked on that coast for three generations.

Salvage crews will pump fuel from the tanks before the wreck can be lifted, a task that depends on calm weather.`
const wire = (sentence: string): string => `Ferry towed in after night on the rocks

NORVALE, March 4 2024, 10:00 GMT (Harbour Press) - ${OPENING}

${sentence}

${CLOSING}

(Reporting by Tove Aas)`
const copy = (sentence: string): string => `Ferry families wait out night in church

The Inland Post, 5 March 2024

${OPENING}

${sentence}

${CLOSING}`

describe('drift', () => {
  test.each([...cases.map((c) => ({...c, annotated: false})), ...wordCases.map((c) => ({...c, annotated: true}))])(
    '$name',
    ({parent, child, drift, annotated}) => {
      const reports = layersOf([wire(parent), copy(child)], annotated)
      const {lineage, drifts} = traced(reports)
      const [edge] = lineage.filter((e) => e.parent !== null)
      expect(edge).toMatchObject({directed: true, parent: reports[0]!.report.id, child: reports[1]!.report.id})
      const words = (d: Drift['parent'], side: 0 | 1): string =>
        reports[side]!.report.text.slice(d.changed.start, d.changed.end)
      const found = drifts
        .filter((d) => d.sure >= 0.5)
        .map((d) => ({slot: d.slot, parent: words(d.parent, 0), child: words(d.child, 1)}))
      expect(found).toEqual(drift === undefined ? [] : [drift])
    },
  )

  test('two charges that changed places are two changes', () => {
    const reports = layersOf([
      wire('The mate was found guilty of smuggling and acquitted of arson by the harbour court in May.'),
      copy('The mate was found guilty of arson and acquitted of smuggling by the harbour court in May.'),
    ])
    const {drifts} = traced(reports)
    expect(drifts.map((d) => [d.slot, d.parent.value, d.child.value])).toEqual([
      ['what', 'smuggling', 'arson'],
      ['what', 'arson', 'smuggling'],
    ])
  })

  test('spans hold the changed words and have at most forty words', () => {
    for (const {parent, child} of cases) {
      const {drifts} = traced(layersOf([wire(parent), copy(child)]))
      for (const d of drifts)
        for (const side of [d.parent, d.child]) {
          expect(side.span.start).toBeLessThanOrEqual(side.changed.start)
          expect(side.span.end).toBeGreaterThanOrEqual(side.changed.end)
          expect(side.changed.end).toBeGreaterThan(side.changed.start)
        }
    }
  })
})

const independent = `Inquiry after Norvale ferry accident

Ole Strand, Bay Courier, 6 March 2024

What a ship of that size was doing inside the skerries is the question that fishermen ask each other this week. Harald Vik saw its lights from his kitchen. "Far too close," he says, and pours coffee.

The ministry of transport has named a retired judge to lead an inquiry. Her report is due before the summer. Meanwhile timetables are in disarray, and lorries queue along the road to the southern terminal.

Insurance men in dark coats walk about the shipyard. They do not talk to anybody.`

const byPair = (edges: readonly LineageEdge[]): string[] =>
  edges.map((e) => `${e.parent} ${e.inferred ?? ''} ${e.child} ${e.relation} ${e.strength}`).toSorted()

describe('who copied whom', () => {
  const parent = wire(cases[0]!.parent)
  const child = copy(cases[0]!.child)

  test('independent reports of one story have no edge', () => {
    expect(traced(layersOf([parent, independent])).lineage).toEqual([])
  })

  test('two copies of one report are not copies of each other', () => {
    const other = `Towed home\n\nThe Fell Gazette, 6 March 2024\n\n${OPENING}\n\n${CLOSING}`
    const reports = layersOf([parent, child, other])
    const {lineage} = traced(reports)
    expect(lineage.map((e) => [e.parent, e.child])).toHaveLength(2)
    for (const edge of lineage) expect(edge.parent).toBe(reports[0]!.report.id)
  })

  test('a copy of a copy hangs on the copy', () => {
    const edited = OPENING.replace('volunteers brought soup', 'neighbours carried soup')
    const middle = `Towed home\n\nThe Fell Gazette, 5 March 2024\n\n${edited}\n\n${cases[1]!.parent}\n\n${CLOSING}`
    const last = `Home at last\n\nValley Herald, 7 March 2024\n\n${edited}\n\n${cases[1]!.parent}`
    const reports = layersOf([`${parent}\n\n${cases[1]!.parent}`, middle, last])
    const {lineage} = traced(reports)
    const ids = reports.map((r) => r.report.id)
    expect(lineage.map((e) => `${ids.indexOf(e.parent ?? '')} ${ids.indexOf(e.child)}`).toSorted()).toEqual([
      '0 1',
      '1 2',
    ])
  })

  test('the order of reports does not matter', () => {
    const reports = layersOf([parent, child, independent])
    const forth = traced(reports)
    const back = traced(reports.toReversed())
    expect(byPair(back.lineage)).toEqual(byPair(forth.lineage))
    expect(back.drifts).toEqual(forth.drifts)
    expect(back.origins).toEqual(forth.origins)
  })

  test('an unrelated report changes nothing between the others', () => {
    const unrelated =
      'Chess title goes to schoolgirl\n\nA girl of twelve won the open tournament in Lund yesterday with a rook sacrifice that the hall applauded.'
    const [before, after] = [traced(layersOf([parent, child])), traced(layersOf([parent, child, unrelated]))]
    expect(after.lineage).toEqual(before.lineage)
    expect(after.drifts).toEqual(before.drifts)
  })

  test('a verbatim copy never raises a count of origins', () => {
    for (const texts of [[parent, independent], [parent, child], [independent]]) {
      const before = traced(layersOf(texts)).origins
      const after = traced(layersOf([...texts, `Reprinted\n\n${texts[0]!.slice(texts[0]!.indexOf('\n') + 1)}`])).origins
      expect(after.low).toBeLessThanOrEqual(before.low)
      expect(after.high).toBeLessThanOrEqual(before.high)
    }
  })

  describe('a short report printed again is a sure copy', () => {
    const quoted = '"The water came through the roof and we ran for the stairs in the dark," police said.'
    const gulls = 'Gulls sat on the quay all morning.'
    const brief = 'Three boats left the harbour of Norvale before the fog came down on Monday evening.'
    test.each([
      ['of four words', 'Four miners were hurt.', 'Four miners were hurt.', 'reprint'],
      ['half of it quoted', `${quoted} ${gulls}`, `${quoted} ${gulls}`, 'reprint'],
      ['all of it quoted', '"We ran for the stairs."', '"We ran for the stairs."', 'reprint'],
      ['with one word more', brief, brief.replace('evening.', 'evening too.'), 'reprint'],
    ])('%s', (_, one, other, relation) => {
      const {lineage, origins} = traced(layersOf([`Norvale\n\n${one}`, `On the coast\n\n${other}`]))
      expect(lineage).toMatchObject([{relation}])
      expect(lineage[0]!.strength).toBeGreaterThanOrEqual(0.7)
      expect(origins).toEqual({low: 1, high: 1})
    })

    test.each([
      ['too short to tell', 'Four miners were hurt on Monday.', 'Four miners were killed on Monday.'],
      ['one sentence in common of two', `${brief} ${gulls}`, `${quoted} ${gulls}`],
    ])('but not %s', (_, one, other) => {
      const {lineage} = traced(layersOf([`Norvale\n\n${one}`, `On the coast\n\n${other}`]))
      expect(lineage.filter((e) => e.parent !== null && e.strength >= 0.7)).toEqual([])
    })

    test('among more reports than are compared pair by pair', () => {
      const many = Array.from({length: 44}, (_, n) => `Notes ${n}\n\n${n} boats lay in bay ${n} for ${n + 3} days.`)
      const twins = ['Norvale\n\nFour men met.', 'Quay\n\nFour men met.']
      const {lineage} = traced(layersOf([...many, ...twins]))
      expect(lineage.filter((e) => e.relation === 'reprint')).toHaveLength(1)
    })
  })

  test('hundreds of short reports that differ in a number each are one origin', () => {
    const many = Array.from(
      {length: 150},
      (_, n) =>
        `Ferry off Norvale\n\nA ferry with ${n + 20} people on board ran onto rocks near the harbour of Norvale on Monday night.`,
    )
    expect(traced(layersOf(many)).origins).toEqual({low: 1, high: 1})
  })

  test('one statement behind two independent reports is an inferred witness and no edge between them', () => {
    const quote =
      '"We owe these families an answer before the summer is over," the minister, Kari Solberg, told a news conference.'
    const reports = layersOf([
      `${parent}\n\n${quote}`,
      `${independent}\n\n${quote.replace('told a news conference', 'said')}`,
    ])
    const {lineage, origins} = traced(reports)
    expect(lineage.map((e) => e.parent)).toEqual([null, null])
    expect(new Set(lineage.map((e) => e.inferred))).toEqual(new Set(['w1']))
    expect(origins).toEqual({low: 2, high: 2})
    const carriers = lineage.map((e) => e.passages[0].child)
    expect(countOrigins(carriers, lineage)).toEqual({low: 1, high: 1})
  })

  test('a saying that two reports quote is no witness', () => {
    const [one, other] = ['"A tide is a tide," Harald Vik said.', '"A tide is a tide," Harald Vik told reporters.']
    const {lineage} = traced(layersOf([`${parent}\n\n${one}`, `${independent}\n\n${other}`]))
    expect(lineage).toEqual([])
  })

  test('with no date, credit or office the direction is left open', () => {
    const plain = (sentence: string): string => `Ferry towed in\n\n${OPENING}\n\n${sentence}\n\n${CLOSING}`
    const {lineage} = traced(layersOf([plain(cases[0]!.parent), plain(cases[0]!.child)]))
    expect(lineage).toHaveLength(1)
    expect(lineage[0]!.directed).toBe(false)
  })

  test('a later version by the same outlet is a version and has no drift', () => {
    const later = wire(cases[0]!.child).replace('March 4 2024, 10:00', 'March 4 2024, 18:00')
    const {lineage, drifts} = traced(layersOf([parent, later]))
    expect(lineage.map((e) => [e.relation, e.directed])).toEqual([['version', true]])
    expect(drifts).toEqual([])
  })
})

describe('hostile input', () => {
  const strange = [
    '',
    '\u0000\ud800',
    'a'.repeat(200_000),
    'word '.repeat(20_000),
    '"'.repeat(5000),
    '1 '.repeat(5000),
    '. '.repeat(5000),
  ]
  test('nothing throws and nothing takes long', () => {
    const start = performance.now()
    traced(layersOf([...strange, wire(cases[0]!.parent)]))
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
