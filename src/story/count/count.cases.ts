/** Reports of one story and, for the words told, how many independent origins they have. */
export interface CountCase {
  readonly name: string
  readonly reports: readonly string[]
  /** Words of the first report. */
  readonly told: string
  readonly origins: readonly [low: number, high: number]
}

const RELEASE = `HARBOUR AUTHORITY OF LUNNA
Press release
Lunna, 4 May 2025

Closure of the north lock

The north lock was closed at 06:40 this morning after a barge struck the upper gate. The barge, the Marta, carried 900 tonnes of gravel.`

export const cases: readonly CountCase[] = [
  {
    name: 'two who were there',
    reports: [
      'Barge hits lock\n\nLunna Echo, 4 May 2025\n\nI stood on the quay when the barge Marta struck the upper gate. Nobody on the towpath was hurt.',
      'A morning at the lock\n\nThe Inland Gazette, 4 May 2025\n\nOur photographer saw the barge Marta strike the upper gate of the north lock. Gravel slid into the basin.',
    ],
    told: 'barge Marta struck the upper gate',
    origins: [2, 2],
  },
  {
    name: 'the word of the authority, and its own release',
    reports: [
      RELEASE,
      'Barge hits lock\n\nLunna Echo, 4 May 2025\n\nA barge struck the upper gate of the north lock, the Harbour Authority of Lunna said.',
    ],
    told: 'barge struck the upper gate',
    origins: [1, 1],
  },
  {
    name: 'the word of officials, and a release that may be theirs',
    reports: [
      RELEASE,
      'Barge hits lock\n\nLunna Echo, 4 May 2025\n\nA barge struck the upper gate of the north lock, officials said.',
    ],
    told: 'barge struck the upper gate',
    origins: [1, 2],
  },
  {
    name: 'one speaker for what he said, two for having heard him',
    reports: [
      'Barge hits lock\n\nLunna Echo, 4 May 2025\n\n"We have asked for a new gate since Easter," said Pieter Moll, the lock keeper.',
      'A morning at the lock\n\nThe Inland Gazette, 4 May 2025\n\nPieter Moll keeps the lock. "We have asked for a new gate since Easter," Moll said.',
    ],
    told: 'asked for a new gate since Easter',
    origins: [1, 2],
  },
]
