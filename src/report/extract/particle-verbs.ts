import type {Tree} from '../../text/tree.ts'

/** Verbs that mean something else with their particle, by a verb that means the same. */
const MEANING: Readonly<Record<string, string>> = {
  'call off': 'cancel',
  'put off': 'postpone',
  'hold up': 'delay',
  'turn down': 'reject',
  'step down': 'resign',
  'stand down': 'resign',
  'lay off': 'dismiss',
  'give up': 'surrender',
  'pull out': 'withdraw',
  'blow up': 'explode',
  'go off': 'explode',
  'break out': 'start',
  'shut down': 'close',
  'shut off': 'close',
  'set up': 'found',
  'pass away': 'die',
  'bring forward': 'advance',
  'find out': 'learn',
  'make up': 'invent',
  'break down': 'fail',
  'break up': 'dissolve',
}

/** The verb at a token with its particle ("call off"), and a verb that means it; undefined where the particle adds little. */
export function particleVerb(
  tree: Tree,
  token: number,
): {readonly lemma: string; readonly meaning: string} | undefined {
  const particle = tree.children(token).find((c) => tree.relation(c) === 'compound:prt')
  if (particle === undefined) return undefined
  const lemma = `${tree.lemma(token)} ${tree.lower(particle)}`
  const meaning = MEANING[lemma]
  return meaning === undefined ? undefined : {lemma, meaning}
}
