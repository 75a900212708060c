import type {Frequency} from '../../models/trained/frequency.ts'
import type {Synonyms} from '../../models/trained/synonyms.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {agreementIn} from './agreement.ts'
import {claimTable} from './claim-table.ts'
import {linksOf} from './links.ts'
import {pointsOf} from './points.ts'
import {scorerOf} from './score.ts'
import {utterancesOf} from './utterances.ts'
import {wordsOf} from '../../models/words.ts'

/** Which claims of which reports speak of one matter, and which quotations are of one utterance. */
export const align = (frequency: Frequency, synonyms: Synonyms) =>
  stage<StoryLayers>()({
    name: 'align',
    reads: ['reports', 'lineage', 'tiles'],
    writes: ['links', 'utterances', 'points'],
    run({reports, lineage, tiles}) {
      const words = wordsOf(frequency, synonyms)
      const table = claimTable(reports, words)
      const scorer = scorerOf(table, words)
      const linked = linksOf(table, tiles, scorer)
      const utterances = utterancesOf(reports, frequency)
      return {
        links: linked.links,
        utterances,
        points: pointsOf(table, linked, utterances, lineage, scorer, agreementIn(reports, table, words.contrary)),
      }
    },
  })
