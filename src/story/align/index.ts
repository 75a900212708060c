import type {Frequency} from '../../models/trained/frequency.ts'
import type {Synonyms} from '../../models/trained/synonyms.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {claimViews, wordsOf} from './claim-view.ts'
import {linksOf} from './links.ts'
import {pointsOf} from './points.ts'
import {scorerOf} from './score.ts'
import {utterancesOf} from './utterances.ts'

/** Which claims of which reports speak of one matter, and which quotations are of one utterance. */
export const align = (frequency: Frequency, synonyms: Synonyms) =>
  stage<StoryLayers>()({
    name: 'align',
    reads: ['reports', 'lineage', 'tiles'],
    writes: ['links', 'utterances', 'points'],
    run({reports, lineage, tiles}) {
      const words = wordsOf(frequency, synonyms)
      const views = claimViews(reports, words)
      const scoreOf = scorerOf(views, words)
      const links = linksOf(views, tiles, scoreOf)
      const utterances = utterancesOf(reports, frequency)
      return {links, utterances, points: pointsOf(views, links, utterances, lineage, scoreOf)}
    },
  })
