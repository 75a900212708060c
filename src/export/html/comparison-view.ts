import type {VNode} from 'preact'
import {h} from './element.ts'
import type {Entry, Section, SectionName} from '../entry.ts'
import {plural, sectionCount, slotWords} from '../words.ts'
import {entryView} from './entry-view.ts'
import {witnessName, type Story} from './story-data.ts'

/** What a section means, for whoever sees the word for the first time. */
const MEANS: Readonly<Record<SectionName, string>> = {
  drift: 'A report took over the words of another, and these came out different.',
  conflict: 'The reports say what cannot both be so.',
  update: 'A later report tells of a later state of things.',
  status: 'One tells as done what another tells as planned, possible, asked for or denied.',
  agreed: 'Said by several reports; copies count as one origin with what they copied.',
  'only-in': 'Said by one report alone.',
  possible: 'Too unsure to call a difference.',
}

/** Sections that are folded until asked for: long, and not what a reader comes for. */
const FOLDED: readonly SectionName[] = ['only-in', 'possible']

/** All lines, in sections; with what narrows them down, which shows only where scripts run. */
export function comparisonView(story: Story): VNode {
  const {sections} = story.apparatus
  return h(
    'section',
    {class: 'comparison', id: `${story.prefix}comparison`, 'aria-labelledby': `${story.prefix}comparison-title`},
    h(`h${story.level + 1}`, {class: 'off-screen', id: `${story.prefix}comparison-title`}, 'Comparison'),
    toolsView(story),
    sections.filter((s) => s.entries.length > 0).map((s) => sectionView(s, story)),
    h('p', {class: 'none', hidden: true}, 'No line fits. Clear the search and the filters to see all.'),
  )
}

function sectionView({name, title, entries}: Section, story: Story): VNode {
  return h(
    'details',
    {class: `section ${name}`, id: story.prefix + name, open: !FOLDED.includes(name)},
    h('summary', null, h(`h${story.level + 2}`, null, title, ' ', h('span', {class: 'count'}, entries.length))),
    h('p', {class: 'means'}, MEANS[name]),
    name === 'only-in'
      ? ownLists(entries, story)
      : h(
          'ol',
          {class: 'entries'},
          entries.map((e) => entryView(e, story)),
        ),
  )
}

/** What one report alone has, report by report. */
function ownLists(entries: readonly Entry[], story: Story): VNode[] {
  const byReport = Map.groupBy(entries, (e) => e.versions[0].instances[0].witness)
  return [...byReport].map(([witness, own]) =>
    h(
      'div',
      {class: 'own'},
      h(
        `h${story.level + 3}`,
        {class: 'who'},
        h('b', {class: 'sigil'}, witness.sigil),
        ' ',
        h('bdi', null, witnessName(witness)),
      ),
      h(
        'ol',
        {class: 'entries'},
        own.map((e) => entryView(e, story)),
      ),
    ),
  )
}

function toolsView(story: Story): VNode {
  const {sections, witnesses} = story.apparatus
  const entries = sections.flatMap((s) => s.entries)
  const slots = [...new Set(entries.flatMap((e) => e.slots))].toSorted()
  return h(
    'form',
    {class: 'tools', role: 'search', hidden: true, 'aria-label': 'Search and filter the lines'},
    h('input', {
      type: 'search',
      name: 'words',
      'aria-label': 'Search the lines',
      'aria-keyshortcuts': '/',
      placeholder: 'Search the lines  /',
      autocomplete: 'off',
      spellcheck: false,
    }),
    select(
      'slot',
      'What differs',
      'any part',
      slots.map((slot) => [slot, slotWords(slot)]),
    ),
    select(
      'report',
      'Report',
      'any report',
      witnesses.all.map((w, i) => [String(i), `${w.sigil} ${witnessName(w)}`]),
    ),
    story.places.length > 0 &&
      select(
        'place',
        'Place',
        'any place',
        story.places.map((name, i) => [String(i), name]),
      ),
    h('button', {type: 'reset'}, 'Clear'),
    h('output', {class: 'found', role: 'status'}, plural(entries.length, 'line')),
    h(
      'label',
      {class: 'keys'},
      h('input', {type: 'checkbox', name: 'keys', checked: true}),
      ' keys ',
      h('kbd', null, 'j'),
      ' ',
      h('kbd', null, 'k'),
      ' next, previous · ',
      h('kbd', null, 'Enter'),
      ' why · ',
      h('kbd', null, '/'),
      ' search',
    ),
  )
}

const select = (name: string, label: string, any: string, options: readonly (readonly [string, string])[]): VNode =>
  h(
    'select',
    {name, 'aria-label': label},
    h('option', {value: ''}, any),
    options.map(([value, text]) => h('option', {value}, text)),
  )

/** `3 changed in copying · no conflicts · …`, each leading to its section. */
export function countsView({apparatus: {sections}, prefix}: Story): VNode {
  const shown = sections.filter((s) => s.entries.length > 0 || s.name === 'conflict')
  return h(
    'p',
    {class: 'counts'},
    shown.map(({name, entries}, i) => [
      i > 0 && ' · ',
      entries.length
        ? h('a', {href: `#${prefix}${name}`, class: name}, sectionCount(name, entries.length))
        : h('span', {class: name}, sectionCount(name, 0)),
    ]),
  )
}
