import type {VNode} from 'preact'
import type {LineageEdge} from '../../core/edition.ts'
import {h} from './element.ts'
import {FAMILY_TREE_STYLE, familyTreeSvg} from '../family-tree-svg.ts'
import type {Branch, Unseen} from '../family-tree.ts'
import {quoteOf} from '../quote.ts'
import {oneLine} from '../visible.ts'
import {plural, strengthWords} from '../words.ts'
import {quoteView} from './quote-view.ts'
import {witnessName, type Story} from './story-data.ts'
import {timelineView} from './timeline-view.ts'
import type {Witness} from '../witnesses.ts'

/** Code units of the words that show an unseen origin. */
const SHARED_LENGTH = 110

/** Who copied whom: the reports as a tree, each with outlet, file and date, and what stands behind several. */
export function familyView(story: Story): VNode {
  const {branches, unseen} = story.family
  return h(
    'section',
    {class: 'family side active', id: `${story.prefix}family`, 'aria-labelledby': `${story.prefix}family-title`},
    h(`h${story.level + 1}`, {id: `${story.prefix}family-title`}, 'Who copied whom'),
    h(
      'p',
      {class: 'means'},
      story.edition.lineage.length
        ? 'Reports are lettered by date. A report stands under the one whose words it has.'
        : 'Reports are lettered by date. No copying was found.',
    ),
    h('div', {
      class: 'drawing',
      role: 'region',
      tabIndex: 0,
      'aria-label': 'Drawing of who copied whom',
      dangerouslySetInnerHTML: {__html: drawing(story)},
    }),
    listOf(branches, story),
    unseen.length > 0 && [
      h('p', {class: 'means'}, 'Words that stand in several reports, none of which has them from another:'),
      h(
        'ul',
        {class: 'unseen-origins'},
        unseen.map((o) => h('li', null, unseenView(o, story))),
      ),
    ],
    timelineView(story),
  )
}

/** The drawing without its style, which the page's head has: the policy lets no other run. */
const drawing = ({edition}: Story): string => familyTreeSvg(edition).replace(`<style>${FAMILY_TREE_STYLE}</style>`, '')

/** Branches come parent first; how far one hangs down is three columns of its prefix a step. */
function listOf(branches: readonly Branch[], story: Story): VNode {
  const depth = (b: Branch): number => b.prefix.length / 3
  const items: VNode[] = []
  for (let i = 0; i < branches.length;) {
    let next = i + 1
    while (next < branches.length && depth(branches[next]!) > depth(branches[i]!)) next++
    const below = branches.slice(i + 1, next)
    items.push(h('li', null, branchView(branches[i]!, story), below.length > 0 && listOf(below, story)))
    i = next
  }
  return h('ul', {class: 'tree'}, items)
}

function branchView({node, edge, also}: Branch, story: Story): VNode {
  const {witnesses} = story.apparatus
  if (!('report' in node)) return unseenView(node, story)
  const kin = (e: LineageEdge): VNode =>
    h(
      'a',
      {
        href: `#${story.prefix}${witnesses.byId.get(e.child)!.sigil}`,
        'data-pair': `${story.indexOf.get(e.parent!)} ${story.indexOf.get(e.child)}`,
      },
      story.kinOf(e),
    )
  return h(
    'div',
    null,
    witnessView(node, story),
    edge?.parent && [' ', kin(edge)],
    also.map((o) => [' also ', kin(o.edge)]),
  )
}

function witnessView(witness: Witness, {prefix}: Story): VNode {
  const {sigil, file, date, report} = witness
  const about = [
    ...(report.outlet ? [oneLine(file)] : []),
    ...(report.kind === 'wire' ? ['agency'] : []),
    date || 'no date',
  ]
  return h(
    'span',
    {class: 'witness'},
    h('b', {class: 'sigil'}, sigil),
    ' ',
    h('a', {href: `#${prefix}${sigil}`}, h('bdi', null, witnessName(witness))),
    ' ',
    h('span', {class: 'about'}, about.join(' · ')),
  )
}

function unseenView({shared, words, strength, children}: Unseen, {apparatus: {witnesses}, indexOf}: Story): VNode {
  const holder = witnesses.byId.get(shared.report)
  return h(
    'div',
    {class: 'unseen-origin', 'data-children': children.map((w) => indexOf.get(w.report.id)).join(' ')},
    `Unseen common origin of ${children.map((w) => w.sigil).join(', ')} `,
    h('span', {class: 'about'}, `${plural(words, 'shared word')}, ${strengthWords(strength)}`),
    holder && quoteView(quoteOf(holder, shared, [], SHARED_LENGTH), holder.report.language),
  )
}
