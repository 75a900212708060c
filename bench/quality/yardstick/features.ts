import type {Read, TokenMarks} from './texts.ts'
import {rowOf} from './weights.ts'

/** Is this token the head of a cue? */
export function cueFeatures({tree, quote, rules}: Read, i: number): number[] {
  const lemma = tree.lemma(i)
  const xpos = tree.xpos(i)
  const up = tree.head(i)
  const f = [
    'b',
    `l${lemma}`,
    `w${tree.lower(i)}`,
    `x${xpos}`,
    `lx${lemma} ${xpos}`,
    `r${tree.relation(i)}`,
    `lr${lemma} ${tree.relation(i)}`,
    `p1${tree.lower(i - 1)}`,
    `n1${tree.lower(i + 1)}`,
    `p2${tree.lower(i - 2)}`,
    `n2${tree.lower(i + 2)}`,
    `ln${lemma} ${tree.lower(i + 1)}`,
    `lp${lemma} ${tree.lower(i - 1)}`,
    `xs${xpos} ${i > 0 ? tree.xpos(i - 1) : ''} ${i + 1 < tree.count ? tree.xpos(i + 1) : ''}`,
    `q${quote[i]! > 0 ? 1 : 0}${lemma}`,
    `h${up < 0 ? '' : tree.lemma(up)}`,
    `hl${lemma} ${up < 0 ? '' : tree.lemma(up)}`,
  ]
  const relations: string[] = []
  for (const c of tree.children(i)) {
    const relation = tree.relation(c)
    relations.push(relation)
    f.push(`c${relation}`, `cl${lemma} ${relation}`)
    if (relation.startsWith('nsubj')) f.push(`s${tree.lemma(c)}`, `su${tree.upos(c)}`, `sul${tree.upos(c)} ${lemma}`)
    if (/^(ccomp|parataxis|xcomp|obj|obl|acl)/.test(relation))
      f.push(`cc${relation} ${tree.xpos(c)}`, `co${lemma} ${relation} ${tree.lemma(c)}`)
  }
  f.push(`cs${relations.join(' ')}`)
  let near = 0
  for (let j = i - 3; j <= i + 3; j++) if (j >= 0 && j < tree.count && /["“”]/.test(tree.word(j))) near = 1
  f.push(`nq${near}`, `nql${near}${lemma}`)
  const said = rules.find((r) => r.cue.includes(i))
  f.push(`rule${said ? (said.head === i ? 2 : 1) : 0}`, `rule${said ? 1 : 0}${lemma}`, `rulex${said ? 1 : 0}${xpos}`)
  if (said) f.push(`rs${said.source.size > 0}${said.content.size > 3}`)
  else if (rules.some((r) => r.content.has(i))) f.push('rc')
  return f.map((x) => rowOf(`1${x}`))
}

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8)

/** Steps up from a token to the first that is the cue or hangs above it; the relations on the way. */
function pathTo({tree}: Read, from: number, cue: number): {readonly path: string; readonly below: number} {
  let path = ''
  let below = -1
  for (let i = from, n = 0; i >= 0 && n < 40; n++) {
    if (i === cue) return {path: `${path}!`, below}
    if (n < 4) path += `${tree.relation(i)}/`
    below = i
    i = tree.head(i)
  }
  return {path: 'out', below: -1}
}

export interface Window {
  readonly first: number
  readonly last: number
  readonly features: readonly (readonly number[])[]
  /** A short mark of each token for the features of two labels. */
  readonly marks: readonly string[]
}

/** The features of each token around a cue: is it source, content or neither of this cue. */
export function windowOf(read: Read, head: number, span: number): Window {
  const {tree, paragraph, quote, rules} = read
  const sentence = tree.tokens.sentence[head]!
  let first = head
  while (
    first > 0 &&
    sentence - tree.tokens.sentence[first - 1]! <= span &&
    paragraph[head]! - paragraph[first - 1]! <= 1
  )
    first--
  let last = head + 1
  while (
    last < tree.count &&
    tree.tokens.sentence[last]! - sentence <= span &&
    paragraph[last]! - paragraph[head]! <= 1
  )
    last++
  first = Math.max(first, head - 160)
  last = Math.min(last, head + 160)
  const own: TokenMarks | undefined = rules.find((r) => r.head === head || r.cue.includes(head))
  const lemma = tree.lemma(head)
  // Above the cue: what the cue's own clause hangs on.
  const above = new Map<number, string>()
  let trail = ''
  for (let i = head, n = 0; i >= 0 && n < 8; n++) {
    if (n > 0) above.set(i, trail)
    trail += `${tree.relation(i)}<`
    i = tree.head(i)
  }
  const subject = tree.children(head).find((c) => tree.relation(c).startsWith('nsubj'))
  const clause = tree.children(head).find((c) => /^(ccomp|parataxis|xcomp)/.test(tree.relation(c)))
  const shape = `${subject === undefined ? 0 : subject < head ? 1 : 2}${clause === undefined ? 0 : clause < head ? 1 : 2}${quote[head]! > 0 ? 1 : 0}`
  const features: number[][] = []
  const marks: string[] = []
  const roleOf = (i: number): string =>
    own === undefined ? '-' : own.source.has(i) ? 'S' : own.content.has(i) ? 'C' : own.cue.includes(i) ? 'U' : 'o'
  const anyOf = (i: number): string => {
    for (const r of rules) if (r !== own && (r.content.has(i) || r.source.has(i))) return r.source.has(i) ? 's' : 'c'
    return '-'
  }
  let commas = 0
  const commasTo = new Map<number, number>()
  for (let i = head; i < last; i++) {
    if (/^[,;:—–-]$/.test(tree.word(i))) commas++
    commasTo.set(i, commas)
  }
  commas = 0
  for (let i = head; i >= first; i--) {
    if (/^[,;:—–-]$/.test(tree.word(i))) commas++
    commasTo.set(i, commas)
  }
  for (let i = first; i < last; i++) {
    const side = i < head ? 'b' : i > head ? 'a' : '='
    const far = tree.tokens.sentence[i]! - sentence
    const {path, below} = pathTo(read, i, head)
    // Where the way up does not meet the cue, where it meets what stands above it.
    let meets = ''
    let via = ''
    if (path === 'out') {
      for (let j = i, n = 0; j >= 0 && n < 40; n++) {
        const known = above.get(j)
        if (known !== undefined) {
          meets = known
          break
        }
        via = tree.relation(j)
        j = tree.head(j)
      }
    }
    const branch = below < 0 ? `out ${meets} ${via}` : `${tree.relation(below)}${below < head ? '-' : '+'}`
    const role = roleOf(i)
    const q = quote[i]! > 0 ? 1 : 0
    const quoted = q === 0 ? 'n' : quote[i] === quote[head] ? 'own' : far === 0 ? 'here' : 'away'
    const d = bucket(Math.abs(i - head))
    const c = Math.min(4, commasTo.get(i) ?? 0)
    const other = anyOf(i)
    const f = [
      `b${side}`,
      `p${path}`,
      `pl${path} ${lemma}`,
      `br${branch}`,
      `brl${branch} ${lemma}`,
      `brs${branch} ${shape}`,
      `brq${branch} ${quoted} ${side}`,
      `d${side}${d}${far}`,
      `dl${side}${d} ${lemma}`,
      `c${side}${c}${far}`,
      `cs${side}${c} ${shape}`,
      `cb${side}${c} ${branch}`,
      `f${far} ${quoted}`,
      `fs${far} ${quoted} ${shape}`,
      `fp${far} ${paragraph[i]! - paragraph[head]!} ${quoted}`,
      `w${tree.lower(i)} ${side}`,
      `x${tree.xpos(i)} ${side} ${d}`,
      `xp${tree.xpos(i)} ${path}`,
      `w1${tree.lower(i - 1)} ${side}`,
      `w2${tree.lower(i + 1)} ${side}`,
      `r${role}`,
      `rr${role} ${i > first ? roleOf(i - 1) : ''} ${i + 1 < last ? roleOf(i + 1) : ''}`,
      `rb${role} ${branch}`,
      `rl${role} ${lemma}`,
      `rq${role} ${quoted}`,
      `rx${role} ${tree.xpos(i)}`,
      `ro${role} ${other}`,
      `rf${role} ${far}`,
      `rc${role} ${side}${c}`,
      `rw${role} ${tree.lower(i)}`,
    ]
    features.push(f.map((x) => rowOf(`2${x}`)))
    marks.push(
      `${tree.upos(i) === 'PUNCT' ? tree.word(i) : i === head ? '=' : tree.tokens.sentence[i] !== tree.tokens.sentence[i - 1] ? '^' : ''}|${role}`,
    )
  }
  return {first, last, features, marks}
}
