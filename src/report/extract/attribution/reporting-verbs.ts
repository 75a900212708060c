import {overlap, type Range} from '../../../core/span.ts'
import {subtree, type Tree} from '../../../text/tree.ts'
import {CALLING, HEARERS, JUDGING, SAYING, SPEAKING, TELLING, THINKING, WISHING} from './cue-words.ts'
import type {Found, Speaker} from './found.ts'
import {bare, MOMENT, under} from './phrase.ts'
import {lastBefore, quoteAfter, quoteAround, quoteBefore, type Quote} from './quotes.ts'
import {endOfSaid, following, infinitive, tagged} from './by-place.ts'
import {isPassive, leanedOn, speakerOf} from './speaker.ts'

/** How far behind the reporting clause a quotation may open, code units: "told reporters outside the court on Monday: “…". */
const REACH = 60

/** Passives of hearsay: "is said to". */
const HELD = /^(say|believe|think|report|understand|allege|know|expect|rumour|rumor|estimate|suppose)$/

const NAMING = /^(call|label|dub|brand|deem|term)$/

interface Clause {
  readonly tree: Tree
  readonly verb: number
  readonly first: number
  readonly last: number
  readonly source: Speaker | undefined
  /** Code units where source and verb begin and end. */
  readonly start: number
  readonly end: number
  readonly quotes: readonly Quote[]
}

const whole = (tree: Tree, i: number, first: number, last: number): Range | undefined => {
  const all = under(tree, i, first, last)
  return all.length === 0 ? undefined : tree.range(all[0]!, all.at(-1)!)
}

/** Quotations that stand right before the reporting clause, or right behind it, with the words of the sentence they sit in. */
function quoted({tree, verb, first, start, end, quotes, last}: Clause, open: boolean): Range[] {
  const {text} = tree
  const before = quoteBefore(text, quotes, start)
  const content: Range[] = []
  const sentenceStart = tree.range(first, first).start
  const sentenceEnd = tree.range(last - 1, last - 1).end
  if (before !== undefined && before.end > sentenceStart && (before.speech || !open)) {
    // "The plan is “a mess,” she said": the words before the marks are said too.
    const lead = before.outer.start > sentenceStart ? text.slice(sentenceStart, before.outer.start) : ''
    content.push(
      /[\p{L}\p{N}]+\W+[\p{L}\p{N}]/u.test(lead)
        ? {start: sentenceStart, end: before.end}
        : {start: before.start, end: before.end},
    )
    const after = quoteAfter(quotes, end, REACH)
    if (after !== undefined && after.start < sentenceEnd && /[,:—–]\s*$|^\s*$/.test(text.slice(end, after.outer.start)))
      content.push({start: after.start, end: after.end})
    return content
  }
  const after = quoteAfter(quotes, end, REACH)
  if (after === undefined || after.start > sentenceEnd + 4) return []
  const between = text.slice(end, after.outer.start)
  // In the next sentence only behind a colon; in this one behind a colon, a comma or nothing, and beginning as a sentence does.
  if (after.start >= sentenceEnd && !/:\s*$/.test(between)) return []
  const marked = /[:,]\s*$/.test(between)
  if (!marked && (open || !/^\s*$/.test(between) || !/^\p{Lu}/u.test(text.slice(after.start, after.start + 2))))
    return []
  if (
    !/:\s*$/.test(between) &&
    tree
      .children(verb)
      .some((c) => c > verb && /^(ccomp|xcomp)/.test(tree.relation(c)) && tree.range(c, c).end < after.start)
  )
    return []
  if (!after.speech && open) return []
  return [{start: after.start, end: after.end}]
}

/** Content widened to the whole of a quotation that it begins or ends in. */
function widened(range: Range, quotes: readonly Quote[]): Range {
  const head = quoteAround(quotes, range.start)
  const tail = quoteAround(quotes, range.end - 1)
  return {
    start: head?.speech === true && head.end < range.end ? Math.min(head.outer.start, range.start) : range.start,
    end: tail?.speech === true && tail.start > range.start ? Math.max(tail.end, range.end) : range.end,
  }
}

/** A clause behind the verb: from its first word to its last, up to a participle that goes on telling ("…, adding that"). */
function behindVerb({tree, verb, last}: Clause, clause: number): Range {
  const all = under(tree, clause, verb + 1, last)
  let from = all[0] ?? clause
  // "said last week that stocks …": the tree may begin the clause with the week.
  for (let i = from; i < Math.min(clause, from + 6); i++)
    if (tree.lower(i) === 'that' && (MOMENT.test(tree.lower(i - 1)) || i === verb + 1)) from = i
  // "saying a beetle had been found": the tree may hang the subject on the verb of saying.
  if (!HEARERS.has(tree.lemma(verb)) && !/^(that|whether|if|how|why|what|when|where|to)$/.test(tree.lower(from)))
    for (const c of tree.children(verb))
      if (c > verb && c < from && /^(obj|nsubj|xcomp)$/.test(tree.relation(c)))
        from = Math.min(from, under(tree, c, verb + 1, last)[0] ?? c)
  const to = endOfSaid(tree, from, (all.at(-1) ?? clause) + 1) - 1
  return tree.range(from, to)
}

/** The clause that the verb hangs in or before which it stands, on both sides of "he said". */
function around({tree, start, end, first, last}: Clause, host: number, own: ReadonlySet<number>): Range[] {
  const all = under(tree, host, first, last).filter((i) => !own.has(i))
  const content: Range[] = []
  const left = all.filter((i) => tree.range(i, i).end <= start)
  const right = all.filter((i) => tree.range(i, i).start >= end)
  if (left.length > 0) content.push({start: tree.range(left[0]!, left[0]!).start, end: start})
  if (right.some((i) => tree.upos(i) !== 'PUNCT')) content.push(tree.range(right[0]!, right.at(-1)!))
  return content
}

function clauses(at: Clause): Range[] {
  const {tree, verb, first, last, source, start} = at
  const lemma = tree.lemma(verb)
  const content: Range[] = []
  const children = tree.children(verb)
  const own = new Set(
    subtree(
      tree,
      verb,
      (c) => c < first || c >= last || (tree.head(c) === verb && /^(ccomp|parataxis|csubj)/.test(tree.relation(c))),
    ),
  )
  const said = children.filter((c) => /^(ccomp|ccomp:speech|csubj)$/.test(tree.relation(c)))
  const leading = said.find((c) => tree.range(c, c).end <= start)
  const relation = tree.relation(verb)
  if (leading !== undefined) {
    // Everything before the reporting clause, from where the verb's own words begin.
    const all = under(tree, verb, first, last).filter((i) => tree.range(i, i).end <= start && tree.upos(i) !== 'CCONJ')
    content.push({start: tree.range(all[0] ?? leading, leading).start, end: start})
    const rest = under(tree, leading, first, last).filter((i) => tree.range(i, i).start >= at.end)
    if (rest.some((i) => tree.upos(i) !== 'PUNCT')) content.push(tree.range(rest[0]!, rest.at(-1)!))
    return content
  }
  const next = said.find((c) => c > verb)
  if (next !== undefined) {
    // "The dam, he said, was leaking": what stands before the comma belongs to it.
    const stray = children.filter(
      (c) =>
        c < verb &&
        c !== source?.head &&
        /^(nsubj|nsubj:pass|advcl|obl|dislocated)$/.test(tree.relation(c)) &&
        tree.range(c, c).end < start,
    )
    const range = behindVerb(at, next)
    if (stray.length > 0 && tree.word(verb + 1) === ',')
      content.push({start: tree.range(first, first).start, end: start})
    content.push(range)
    return content
  }
  const beside = children.find(
    (c) =>
      tree.relation(c) === 'parataxis' &&
      lemma !== 'be' &&
      (tree.range(c, c).end <= start || /^[:,]$/.test(tree.word(verb + 1)) || tree.word(verb + 1) === '"'),
  )
  if (beside !== undefined && (SAYING.has(lemma) || THINKING.has(lemma))) return around(at, beside, own)
  const asClause =
    relation === 'advcl' &&
    children.some((c) => c < verb && tree.lower(c) === 'as' && /^(mark|advmod)$/.test(tree.relation(c)))
  if ((relation === 'parataxis' || asClause) && tree.head(verb) >= first) {
    for (const i of under(tree, verb, first, last)) own.add(i)
    return around(
      {...at, end: Math.max(at.end, ...[...own].filter((i) => i > verb && i < last).map((i) => tree.range(i, i).end))},
      tree.head(verb),
      own,
    )
  }
  return content
}

/** Objects that are said, asked for, or only spoken of. */
function objects(at: Clause): {content: Range[]; speaksOf: boolean} | undefined {
  const {tree, verb, last} = at
  const lemma = tree.lemma(verb)
  const children = tree.children(verb)
  const object = children.find((c) => c > verb && tree.relation(c) === 'obj')
  const to = children.find(
    (c) => c > verb && tree.relation(c) === 'xcomp' && tree.children(c).some((k) => tree.lower(k) === 'to'),
  )
  // "proposes allowing parents to deduct the cost"
  const doing = children.find((c) => c === verb + 1 && tree.xpos(c) === 'VBG')
  if (doing !== undefined && TELLING.has(lemma)) {
    const range = whole(tree, doing, verb + 1, last)
    return range && {content: [range], speaksOf: false}
  }
  const named = children.find(
    (c) =>
      c > verb &&
      (tree.relation(c) === 'xcomp' ||
        (/^(obl|advcl|xcomp)$/.test(tree.relation(c)) && tree.children(c).some((k) => tree.lower(k) === 'as'))),
  )
  if (CALLING.has(lemma) && object !== undefined && named !== undefined) {
    const a = whole(tree, object, verb + 1, last)
    const b = whole(tree, named, verb + 1, last)
    return (
      a &&
      b && {content: [{start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)}], speaksOf: lemma !== 'quote'}
    )
  }
  if (NAMING.test(lemma) && object !== undefined) {
    // "called the report false": the tree may take what it is called for a part of the object.
    const range = whole(tree, object, verb + 1, last)
    if (
      range &&
      (tree.children(object).some((c) => c > object && tree.relation(c) === 'amod') ||
        /["“]/.test(tree.text.slice(range.start, range.end)))
    )
      return {content: [range], speaksOf: true}
  }
  if (lemma === 'accuse' && object !== undefined) {
    const of = tree.children(object).find((c) => c > object && tree.relation(c).startsWith('acl'))
    const range = of === undefined ? undefined : whole(tree, of, object + 1, last)
    if (range) return {content: [range], speaksOf: false}
  }
  const prepositions = SPEAKING.get(lemma)
  const over =
    prepositions &&
    children.find(
      (c) =>
        c > verb &&
        /^(obl|advcl|nmod|xcomp)$/.test(tree.relation(c)) &&
        tree
          .children(c)
          .some((k) => k < c && /^(case|mark)$/.test(tree.relation(k)) && prepositions.test(tree.lower(k))),
    )
  if (over !== undefined) {
    const all = under(tree, over, verb + 1, last)
    const range = tree.range(all[1] ?? over, all.at(-1) ?? over)
    // "called on both sides to stop fighting", wherever the tree hangs the infinitive.
    const then =
      infinitive(tree, all.at(-1) ?? over, last) ?? (to === undefined ? undefined : whole(tree, to, verb + 1, last))
    return {
      content: [then && then.end > range.end ? {start: range.start, end: then.end} : range],
      speaksOf: !/^(call|warn|accuse|ask|hope|push|press|lobby)$/.test(lemma),
    }
  }
  if (
    object !== undefined &&
    (TELLING.has(lemma) || JUDGING.has(lemma)) &&
    at.source !== undefined &&
    !/^(who|which|that|it)$/.test(tree.lower(at.source.head))
  ) {
    const range = whole(tree, object, verb + 1, last)
    return range && {content: [range], speaksOf: !TELLING.has(lemma)}
  }
  return undefined
}

/** Whether a quotation ends in the sentence before the verb, or opens soon behind it. */
const nearQuote = (quotes: readonly Quote[], from: number, cue: Range): boolean =>
  (quotes[lastBefore(quotes, cue.start)]?.end ?? -1) >= from || quoteAfter(quotes, cue.end, 2 * REACH) !== undefined

/**
 * What one verb of a sentence tells as somebody's words, by the tree and by the quotation marks beside it.
 *
 *     “We left,” she said. “Nobody told us.”      any verb beside a quotation
 *     The ministry said on Monday that …          verbs of saying and thinking, with a clause on either side
 *     The union urged the council to …            what is asked or promised
 *     The minister called the report “thin”       what is only spoken of
 */
export function byVerb(
  tree: Tree,
  verb: number,
  first: number,
  last: number,
  quotes: readonly Quote[],
): Found | undefined {
  const lemma = tree.lemma(verb)
  if (lemma === 'be' || lemma === 'have' || /^(amod|compound)$/.test(tree.relation(verb))) return undefined
  if (tree.xpos(verb) === 'VBG' && /^(cite|quote)$/.test(lemma)) return undefined
  const says = SAYING.has(lemma) || THINKING.has(lemma)
  const cue = tree.range(verb, verb)
  // Any verb may tell a quotation, but only one that stands near it.
  const known =
    says || WISHING.has(lemma) || TELLING.has(lemma) || JUDGING.has(lemma) || CALLING.has(lemma) || SPEAKING.has(lemma)
  if (!known && !nearQuote(quotes, tree.range(first, first).start, cue)) return undefined
  const speaker = speakerOf(tree, verb, first, last)
  const nobody =
    speaker !== undefined &&
    (/^(there|what)$/.test(tree.lower(speaker.head)) || (tree.lower(speaker.head) === 'it' && isPassive(tree, verb)))
  const own = nobody ? undefined : speaker
  const source = own ?? (nobody || isPassive(tree, verb) ? undefined : leanedOn(tree, verb, first))
  const at: Clause = {
    tree,
    verb,
    first,
    last,
    source,
    start: Math.min(cue.start, own && own.head < verb ? own.range.start : cue.start),
    end: Math.max(cue.end, own && own.head > verb ? own.range.end : cue.end),
    quotes,
  }
  const make = (content: readonly Range[], rule: Found['rule'], speaksOf = false): Found | undefined => {
    const pieces = content
      .map((r) => bare(tree.text, widened(r, quotes)))
      .filter((r) => /[\p{L}\p{N}]/u.test(tree.text.slice(r.start, r.end)) && overlap(r, cue) === 0)
    return pieces.length === 0
      ? undefined
      : {...(source ? {source} : {}), cue, content: pieces, rule, ...(speaksOf ? {speaksOf: true as const} : {})}
  }
  if (says || (own !== undefined && /^(VBD|VBZ|VBP)$/.test(tree.xpos(verb)))) {
    const words = quoted(at, !SAYING.has(lemma))
    const found = words.length > 0 ? make(words, 'quoted-words') : undefined
    if (found !== undefined) return found
  }
  if (says) {
    const tag = tagged(tree, verb, first, last, own)
    const found = make(tag ? [tag] : clauses(at), 'reporting-clause')
    if (found !== undefined) return found
  }
  const wish = source && WISHING.has(lemma) ? infinitive(tree, verb, last) : undefined
  if (wish) return make([wish], 'reporting-clause')
  const objected = source && objects(at)
  if (objected && !/^(you|we|one)$/.test(tree.lower(source.head)))
    return make(objected.content, 'reporting-clause', objected.speaksOf)
  if (!says) return undefined
  const next = following(tree, verb, last)
  if (next !== undefined) return make([next], 'reporting-clause')
  return hearsay(at, make)
}

/** "Nobody is thought to be hurt", "is said to be in talks": the report does not say by whom. */
function hearsay(
  {tree, verb, first, last}: Clause,
  make: (content: readonly Range[], rule: Found['rule']) => Found | undefined,
): Found | undefined {
  const subject = tree.children(verb).find((c) => tree.relation(c) === 'nsubj:pass')
  const to = tree
    .children(verb)
    .find((c) => c > verb && /^(xcomp|obl|advcl|ccomp)$/.test(tree.relation(c)) && tree.word(verb + 1) === 'to')
  if (subject === undefined || to === undefined || !HELD.test(tree.lemma(verb))) return undefined
  const before = whole(tree, subject, first, verb)
  const after = whole(tree, to, verb + 1, last)
  return before && after && make([before, after], 'hearsay')
}
