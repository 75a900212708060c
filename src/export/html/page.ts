import {createHash} from 'node:crypto'
import type {VNode} from 'preact'
import {h} from './element.ts'
import {renderToString} from 'preact-render-to-string'
import type {Collation} from '../../core/edition.ts'
import {mostReportsFirst} from '../apparatus.ts'
import type {SectionName} from '../entry.ts'
import {FAMILY_TREE_STYLE} from '../family-tree-svg.ts'
import {oneLine} from '../visible.ts'
import {countWords, plural} from '../words.ts'
import {comparisonView, countsView} from './comparison-view.ts'
import {familyView} from './family-view.ts'
import {matrixView} from './matrix-view.ts'
import {PRINT_STYLE} from './print-style.ts'
import {reportsView} from './reports-view.ts'
import {scriptText} from './script.ts'
import {storyOf, witnessName, type Story} from './story-data.ts'
import {STYLE} from './style.ts'

/**
 * A collation as one HTML file that needs nothing else: no request leaves it, nothing of a report is markup, and without
 * scripts every word is there. A policy in its head lets only its own style and script run.
 */
export function toHtml({editions, unplaced}: Collation): string {
  const stories = mostReportsFirst(editions).map((edition, i) =>
    storyOf(edition, i === 0 ? '' : `s${i + 1}-`, editions.length > 1 ? 2 : 1),
  )
  const style = FAMILY_TREE_STYLE + STYLE + PRINT_STYLE
  const script = scriptText()
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(LIVE)}' '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  const page = h(
    'html',
    {lang: 'en'},
    h(
      'head',
      null,
      h('meta', {charset: 'utf-8'}),
      h('meta', {'http-equiv': 'Content-Security-Policy', content: policy}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'referrer', content: 'no-referrer'}),
      h('meta', {name: 'color-scheme', content: 'light dark'}),
      h('meta', {name: 'generator', content: 'Variorum'}),
      h('title', null, stories.length === 1 ? `${titleOf(stories[0]!)} · Variorum` : 'Variorum'),
      h('script', {dangerouslySetInnerHTML: {__html: LIVE}}),
      h('style', {dangerouslySetInnerHTML: {__html: style}}),
    ),
    h(
      'body',
      null,
      stories.length !== 1 && headView(stories, unplaced.length),
      h('main', null, stories.map(storyView)),
      unplaced.length > 0 && [
        h(
          'section',
          {class: 'unplaced'},
          h('h2', null, stories.length ? 'In no story with another report' : 'No two of these reports tell one story'),
          h(
            'ul',
            null,
            unplaced.map((r) => h('li', null, h('bdi', null, oneLine(r.path ?? r.outlet ?? r.url ?? r.id)))),
          ),
        ),
      ],
      h(
        'footer',
        null,
        'Made with Variorum. Quotations are word for word; a character that cannot be seen is written out, ',
        h('code', null, '\\u{202e}'),
        '. Nothing here says what is true.',
      ),
      h('script', {dangerouslySetInnerHTML: {__html: script}}),
    ),
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}

/** Before anything is drawn: the page is laid out for what the script can do. */
const LIVE = 'document.documentElement.classList.add("live")'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

function headView(stories: readonly Story[], unplaced: number): VNode {
  const reports = stories.reduce((n, s) => n + s.edition.reports.length, unplaced)
  return h(
    'header',
    {class: 'stories'},
    h('h1', null, `${plural(stories.length, 'story', 'stories')} in ${plural(reports, 'report')}`),
    h(
      'nav',
      {'aria-label': 'Stories'},
      h(
        'ol',
        null,
        stories.map((s, i) => h('li', null, h('a', {href: `#story-${i + 1}`}, titleOf(s)))),
      ),
    ),
  )
}

/** Sections for which a narrow window, which shows one view at a time, opens on the comparison. */
const OPENS_ON: readonly SectionName[] = ['drift', 'conflict']

function storyView(story: Story, index: number): VNode {
  const {prefix, level, edition} = story
  const views = [
    ['comparison', 'Comparison'],
    ['family', 'Who copied whom'],
    ['reports', 'Side by side'],
    ['matrix', 'Who says what'],
  ] as const
  const {sections} = story.apparatus
  const comparisonFirst = sections.some((s) => OPENS_ON.includes(s.name) && s.entries.length > 0)
  return h(
    'div',
    {class: comparisonFirst ? 'story on-comparison' : 'story', id: `story-${index + 1}`, 'data-prefix': prefix},
    h(
      'header',
      {class: 'head'},
      h(`h${level}`, null, titleOf(story)),
      h('p', {class: 'sum'}, countWords(edition.reports.length, edition.origins)),
      countsView(story),
    ),
    h(
      'nav',
      {class: 'views', 'aria-label': 'Views'},
      views.map(([name, words]) =>
        h(
          'a',
          {href: `#${prefix}${name}`, 'data-view': name, 'aria-current': name === 'family' ? 'true' : undefined},
          words,
        ),
      ),
    ),
    familyView(story),
    comparisonView(story),
    matrixView(story),
    reportsView(story),
  )
}

/** The story's headline; without one, whose reports these are. */
function titleOf({edition: {headline}, apparatus: {witnesses}}: Story): string {
  const holder = headline && witnesses.byId.get(headline.report)
  const words = headline && holder ? oneLine(holder.report.text.slice(headline.start, headline.end)).trim() : ''
  if (words) return `“${words}”`
  const names = witnesses.all.slice(0, 3).map(witnessName)
  return `${names.join(', ')}${witnesses.all.length > 3 ? ' …' : ''}`
}
