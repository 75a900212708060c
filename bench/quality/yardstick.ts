// A yardstick for who says what: a model trained on the train part of PolNeAR, measured on its dev part beside the rules, whose findings it sees.
// PolNeAR has no licence: nothing of it, and no weight learned from it, is kept.
//   node bench/quality/yardstick.ts [EPOCHS]      writes bench/results/yardstick.json; takes some ten minutes
// First: is a token the head of a cue. Second, for each cue: which tokens around it are its source, which its content (labels in a row, Viterbi).
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {Counts, readPolnear, score, type Marks} from './attribution.ts'
import {cueFeatures, windowOf, type Window} from './yardstick/features.ts'
import {readOne, type Read} from './yardstick/texts.ts'
import {average, newWeights, rowOf, scoreInto, update, type Weights} from './yardstick/weights.ts'

const EPOCHS = Number(process.argv[2] ?? 6)
/** Sentences before and behind that of the cue. */
const SPAN = 2
/** Points given to a cue, of which the best for content is chosen on texts of the train part that were not learned from. */
const MARGINS = [0, 1, 2, 3, 4, 5, 6, 8, 10]
/** Every so many texts of the train part are kept for that. */
const KEPT = 10
const NEITHER = 0
const SOURCE = 1
const CONTENT = 2
const LABELS = 3

const LIKELY = /^(VERB|NOUN|ADJ|ADP|ADV|AUX|PROPN|SCONJ)$/
const mayBeCue = ({tree, rules}: Read, i: number): boolean =>
  (LIKELY.test(tree.upos(i)) && tree.relation(i) !== 'case') || rules.some((r) => r.head === i)

const pairRows = (window: Window, i: number, before: number, label: number): number[] => [
  rowOf(`3${before}${label}`),
  rowOf(`3${before}${label}${window.marks[i]}`),
  rowOf(`3${before}${label}${window.marks[i]}${i > 0 ? window.marks[i - 1] : ''}`),
]

/** Best labels of a window. */
function labelled(local: Weights, pairs: Weights, window: Window): Uint8Array {
  const n = window.features.length
  const best = new Float64Array(n * LABELS)
  const from = new Uint8Array(n * LABELS)
  const scores = new Float64Array(LABELS)
  for (let i = 0; i < n; i++) {
    scoreInto(local, window.features[i]!, scores)
    for (let label = 0; label < LABELS; label++) {
      let top = -Infinity
      let at = 0
      for (let before = 0; before < LABELS; before++) {
        if (i === 0 && before > 0) break
        let s = i === 0 ? 0 : best[(i - 1) * LABELS + before]!
        for (const row of pairRows(window, i, before, label)) s += pairs.now[row]!
        if (s > top) {
          top = s
          at = before
        }
      }
      best[i * LABELS + label] = top + scores[label]!
      from[i * LABELS + label] = at
    }
  }
  const labels = new Uint8Array(n)
  let last = 0
  for (let l = 1; l < LABELS; l++) if (best[(n - 1) * LABELS + l]! > best[(n - 1) * LABELS + last]!) last = l
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last
    last = from[i * LABELS + last]!
  }
  return labels
}

/** Texts of a part, or an end with words where the collection is not there. */
function polnear(part: 'dev' | 'train'): ReturnType<typeof readPolnear> {
  try {
    return readPolnear(part)
  } catch {
    console.log('PolNeAR is not there: nothing to learn from')
    process.exit(0)
  }
}

const texts = polnear('train')
const train = texts.filter((_, i) => i % KEPT !== 0).map(({text, gold}) => readOne(text, gold))
const dev = polnear('dev')
const cues = newWeights(2)
const local = newWeights(LABELS)
const pairs = newWeights(1)
const two = new Float64Array(2)

const cueItems = train.flatMap((read) => {
  const heads = new Set(read.gold.map((g) => g.head))
  const items: {features: number[]; gold: number}[] = []
  for (let i = 0; i < read.tree.count; i++)
    if (mayBeCue(read, i)) items.push({features: cueFeatures(read, i), gold: Number(heads.has(i))})
  return items
})
const windows = train.flatMap((read) =>
  read.gold
    .filter((g) => g.head >= 0 && g.content.size > 0)
    .map((g) => {
      const window = windowOf(read, g.head, SPAN)
      const gold = Uint8Array.from({length: window.last - window.first}, (_, k) => {
        const i = window.first + k
        return g.content.has(i) ? CONTENT : g.source.has(i) ? SOURCE : NEITHER
      })
      return {window, gold}
    }),
)
console.log(`${train.length} texts, ${cueItems.length} tokens, ${windows.length} cues`)

/** The same order of items in every run. */
function* shuffled(n: number, seed: number): Generator<number> {
  let state = seed
  const order = Uint32Array.from({length: n}, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const j = (state >>> 8) % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  yield* order
}

for (let epoch = 0; epoch < EPOCHS; epoch++) {
  let wrong = 0
  for (const at of shuffled(cueItems.length, epoch + 1)) {
    const {features, gold} = cueItems[at]!
    cues.step++
    scoreInto(cues, features, two)
    const said = Number(two[1]! > two[0]! + (gold === 1 ? 1 : -1))
    if (said === gold) continue
    wrong++
    update(cues, features, gold, 1)
    update(cues, features, said, -1)
  }
  let off = 0
  for (const at of shuffled(windows.length, epoch + 101)) {
    const {window, gold} = windows[at]!
    local.step++
    pairs.step++
    const labels = labelled(local, pairs, window)
    for (let i = 0; i < labels.length; i++) {
      const before = i === 0 ? 0 : labels[i - 1]!
      const goldBefore = i === 0 ? 0 : gold[i - 1]!
      if (labels[i] !== gold[i]) {
        off++
        update(local, window.features[i]!, gold[i]!, 1)
        update(local, window.features[i]!, labels[i]!, -1)
      }
      if (labels[i] === gold[i] && before === goldBefore) continue
      update(pairs, pairRows(window, i, goldBefore, gold[i]!), 0, 1)
      update(pairs, pairRows(window, i, before, labels[i]!), 0, -1)
    }
  }
  console.log(`epoch ${epoch + 1}: ${wrong} tokens and ${off} labels wrong`)
}
for (const w of [cues, local, pairs]) average(w)

/** Tokens as ranges of text, those side by side as one. */
function rangesOf(read: Read, tokens: readonly number[]): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  let last = -2
  for (const i of tokens) {
    const {start, end} = read.tree.range(i, i)
    if (i === last + 1 && found.length > 0) found[found.length - 1]!.end = end
    else found.push({start, end})
    last = i
  }
  return found
}

/** What is found in a text, each with how sure its cue is, in points. */
function foundIn(text: string): {readonly sure: number; readonly marks: Marks}[] {
  const read = readOne(text, [])
  const found: {sure: number; marks: Marks}[] = []
  for (let i = 0; i < read.tree.count; i++) {
    if (!mayBeCue(read, i)) continue
    scoreInto(cues, cueFeatures(read, i), two)
    const sure = two[1]! - two[0]!
    if (sure <= -MARGINS.at(-1)!) continue
    const window = windowOf(read, i, SPAN)
    const labels = labelled(local, pairs, window)
    const of = (label: number): number[] =>
      [...labels.entries()].flatMap(([k, l]) => (l === label ? window.first + k : []))
    const content = of(CONTENT)
    if (content.length === 0) continue
    const marks = {cue: rangesOf(read, [i]), source: rangesOf(read, of(SOURCE)), content: rangesOf(read, content)}
    found.push({sure, marks})
  }
  return found
}

const above = (found: ReturnType<typeof foundIn>, margin: number): Marks[] =>
  found.flatMap(({sure, marks}) => (sure + margin > 0 ? [marks] : []))

const kept = texts.filter((_, i) => i % KEPT === 0).map(({text, gold}) => ({text, gold, found: foundIn(text)}))
const scores = MARGINS.map((margin) => {
  const own = new Counts()
  for (const {text, gold, found} of kept) score(own, text, above(found, margin), gold)
  return own.f1('content').f1
})
const margin = MARGINS[scores.indexOf(Math.max(...scores))] ?? 0
console.log(`margin ${margin}: content on ${kept.length} texts not learned from ${scores.join(' ')}`)

const counts = new Map<string, Counts>()
for (const {part, text, gold} of dev) {
  const found = above(foundIn(text), margin)
  for (const name of ['PolNeAR dev', part]) {
    const own = counts.get(name) ?? new Counts()
    counts.set(name, own)
    score(own, text, found, gold)
  }
}
const result = Object.fromEntries(
  [...counts].map(([part, c]) => [
    part,
    {content: c.f1('content'), exact: c.f1('exact'), source: c.f1('source'), cue: c.f1('cue')},
  ]),
)
writeFileSync(join(import.meta.dirname, '..', 'results', 'yardstick.json'), `${JSON.stringify(result, null, 2)}\n`)
for (const [part, r] of Object.entries(result))
  console.log(
    part,
    Object.entries(r)
      .map(([k, {f1, p, r: recall}]) => `${k} ${f1} (P ${p} R ${recall})`)
      .join(', '),
  )
