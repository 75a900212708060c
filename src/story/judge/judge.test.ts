import {expect, test} from 'vitest'
import {overlap} from '../../core/span.ts'
import {editionOf, told, type Told} from '../../../test/collated.ts'
import {cases, type Shown} from './judge.cases.ts'

const holds = (readings: Told['readings'], [a, b]: Shown['between']): boolean => {
  const at = (words: string): number[] =>
    readings.flatMap((r, i) => (r.some((span) => span.includes(words)) ? [i] : []))
  return at(a).some((i) => at(b).some((j) => i !== j))
}

/** What is told in a tier, in the words of the case where it is what the case asks for. */
function inTier(units: readonly Told[], tier: string, wanted: readonly Shown[]): readonly unknown[] {
  return units
    .filter((u) => u.tier === tier)
    .map(
      (u) =>
        wanted.find(
          (w) =>
            w.relation === u.relation &&
            w.slot === u.slot &&
            w.within === (u.within === 'report' ? undefined : u.within) &&
            holds(u.readings, w.between),
        ) ?? u,
    )
}

test.each(cases)('$name', ({reports, shown, possible}) => {
  const units = told(editionOf(reports))
  expect(inTier(units, 'shown', shown)).toEqual(shown)
  if (possible) expect(inTier(units, 'possible', possible)).toEqual(possible)
})

test('a difference is shown in the same words whichever report is given first', () => {
  for (const {reports} of cases) {
    const [a, b] = reports
    expect(told(editionOf([b, a]))).toEqual(told(editionOf([a, b])))
  }
})

test('a difference goes where the words that make it are changed', () => {
  for (const {reports, shown} of cases) {
    for (const {between, slot} of shown) {
      // There the words are alike and their place differs.
      if (slot === 'what') continue
      const [a, b] = reports
      // The second report is made to say what the first says; for a report against itself, its body what its headline says.
      const alter = (text: string): string => text.replaceAll(between[0], between[1])
      const altered = [
        {...a, text: alter(a.text)},
        {...b, text: alter(b.text)},
      ]
      expect(
        told(editionOf(altered)).filter(
          (u) => u.tier === 'shown' && u.slot === slot && u.readings.flat().some((w) => w.includes(between[1])),
        ),
        between.join(' / '),
      ).toEqual([])
    }
  }
})

/** What is shown of an edition, without the words around. */
const shownOf = (inputs: Parameters<typeof editionOf>[0]): readonly Told[] =>
  told(editionOf(inputs)).filter((u) => u.tier === 'shown')

test('the sentences cited, alone, show the same difference', () => {
  for (const {reports, shown, name} of cases) {
    // A change made in copying rests on the passages that were copied as well.
    if (shown.length !== 1 || shown[0]!.relation === 'drift' || shown[0]!.within) continue
    const edition = editionOf(reports)
    const units = edition.units.filter((u) => u.tier === 'shown' && u.relation === shown[0]!.relation)
    const kept = reports.map((input) => {
      const report = edition.reports.find((r) => r.text === input.text)!
      const cited = edition.sentences.filter(
        (s) =>
          s.report === report.id &&
          units.some((u) => u.readings.some((r) => r.spans.some((at) => at.report === s.report && overlap(at, s) > 0))),
      )
      const own = input.text.slice(input.text.lastIndexOf('\n\n'))
      return {...input, text: `Note\n\n${cited.map((s) => report.text.slice(s.start, s.end)).join('\n')}${own}`}
    })
    expect(inTier(told(editionOf(kept)), 'shown', shown), name).toEqual(shown)
  }
})

test('sentences that say nothing of it may go', () => {
  for (const {reports, name} of cases) {
    const fewer = reports.map((r) => ({
      ...r,
      text: r.text.replace('Gulls sat on the quay all morning. ', '').replace('The evening was mild. ', ''),
    }))
    expect(shownOf(fewer), name).toEqual(shownOf(reports))
  }
})
