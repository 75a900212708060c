import type {Unit} from '../../../core/edition.ts'
import type {ReportInput} from '../../../core/report.ts'

/** Three reports, two of which differ; of the third, the sentences that are listed as possible. */
export interface Third {
  readonly name: string
  readonly reports: readonly ReportInput[]
  readonly possible: readonly string[]
}

export const evidenceOfRule = (units: readonly Unit[], rule: string): readonly Unit[] =>
  units.filter((u) => u.evidence[0].rule === rule)

const ferry = (
  sentence: string,
): string => `A car ferry with a hole in its side was towed into the harbour of Norvale after a night on the rocks, the coast guard said.

Nobody was seriously hurt, but several families spent the night in the church above the quay, where volunteers brought soup and dry clothes.

${sentence}

The tug that pulled the vessel free belongs to a family firm which has worked on that coast for three generations.

Salvage crews will pump fuel from the tanks before the wreck can be lifted, a task that depends on calm weather.`

const wire: ReportInput = {
  text: `Ferry towed in after night on the rocks\n\nNORVALE, March 4 2024, 10:00 GMT (Harbour Press) -\n\n${ferry('Divers found no danger in the bow door of the ferry, the harbour master said.')}`,
  outlet: 'Harbour Press',
  kind: 'wire',
  publishedAt: '2024-03-04',
}
const copy: ReportInput = {
  text: `Ferry families wait out night in church\n\n${ferry('Divers found danger in the bow door of the ferry, the harbour master said.')}`,
  outlet: 'The Inland Post',
  publishedAt: '2024-03-05',
}
const own = (sentence: string): ReportInput => ({
  text: `Our night at the quay\n\nThe lamps burned until dawn. ${sentence} A baker sold warm rolls to those who waited.`,
  outlet: 'The Quay',
  publishedAt: '2024-03-05',
})

const DENIED = 'The bow door of the ferry is not a danger to anybody, the divers told us.'

export const third: readonly Third[] = [
  {name: 'a third report that denies what the copy made of it', reports: [wire, copy, own(DENIED)], possible: [DENIED]},
  {
    name: 'a third report that speaks of something else',
    reports: [wire, copy, own('The accordion player had come from the hills with his daughter.')],
    possible: [],
  },
]
