import {UPOS} from '../../text/tokens.ts'
import type {Tags} from './parser-features.ts'

/** What the parser asks of a tag, by its id. */
interface TagKinds {
  readonly coarse: Uint8Array
  readonly verb: Uint8Array
  readonly comma: Uint8Array
  readonly conjunction: Uint8Array
}

const kindsOf = new WeakMap<readonly string[], TagKinds>()

function kinds(names: readonly string[]): TagKinds {
  let found = kindsOf.get(names)
  if (found === undefined) {
    const upos = names.map((name) => name.slice(0, name.indexOf(' ')))
    const flag = (test: (name: string, i: number) => boolean): Uint8Array =>
      Uint8Array.from(names, (n, i) => (test(n, i) ? 1 : 0))
    found = {
      coarse: Uint8Array.from(upos, (name) => (UPOS as readonly string[]).indexOf(name)),
      verb: flag((_, i) => upos[i] === 'VERB'),
      comma: flag((name) => name === 'PUNCT ,' || name === 'PUNCT :'),
      conjunction: flag((_, i) => upos[i] === 'CCONJ' || upos[i] === 'SCONJ'),
    }
    kindsOf.set(names, found)
  }
  return found
}

/** Fills `tags` from the tagger's tags (+ 1) of a sentence, which begin at `given[from]`. */
export function tagsOfSentence(
  tags: Tags,
  given: Int32Array,
  from: number,
  count: number,
  names: readonly string[],
): void {
  if (tags.fine.length < count + 2) {
    const size = count * 2 + 2
    tags.fine = new Int32Array(size)
    tags.coarse = new Int32Array(size)
    tags.verbs = new Int32Array(size)
    tags.commas = new Int32Array(size)
    tags.conjunctions = new Int32Array(size)
  }
  const {coarse, verb, comma, conjunction} = kinds(names)
  let verbs = 0
  let commas = 0
  let conjunctions = 0
  for (let i = 0; i < count; i++) {
    const tag = given[from + i]! - 1
    tags.fine[i] = tag + 2
    tags.coarse[i] = coarse[tag]! + 2
    tags.verbs[i] = verbs += verb[tag]!
    tags.commas[i] = commas += comma[tag]!
    tags.conjunctions[i] = conjunctions += conjunction[tag]!
  }
  tags.fine[count] = 1
  tags.coarse[count] = 1
  tags.fine[count + 1] = 0
  tags.coarse[count + 1] = 0
  tags.verbs[count] = verbs
  tags.commas[count] = commas
  tags.conjunctions[count] = conjunctions
}
