/** Where UD cuts a written word in two or three: "cannot" → can not, "gonna" → gon na. Length of the first part. */
const WHOLE = new Map<string, number>([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['cant', 2],
  ['wont', 2],
  ['aint', 2],
  ['im', 1],
  ['ive', 1],
  ['thats', 4],
  ['theres', 5],
])

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 96 || code === 0xb4

/** Written after an apostrophe at the end of a word. */
const ENDINGS = new Set(['s', 're', 've', 'll', 'd', 'm'])
const LONGEST_WHOLE = 8

/**
 * Offset in `word` at which its clitic begins, or 0.
 *
 *     don't   Orvane's   they’ll   cannot   O'Brien
 *       ^           ^        ^        ^     (none)
 */
export function cliticIn(word: string): number {
  const length = word.length
  if (length < 2) return 0
  const last = word.charCodeAt(length - 1) | 32
  // n't, in any case, with any apostrophe.
  if (last === 116 && length > 3 && isApostrophe(word.charCodeAt(length - 2))) {
    return (word.charCodeAt(length - 3) | 32) === 110 ? length - 3 : 0
  }
  for (let back = 2; back <= 3 && back < length; back++) {
    if (isApostrophe(word.charCodeAt(length - back))) {
      return ENDINGS.has(word.slice(length - back + 1).toLowerCase()) ? length - back : 0
    }
  }
  if (length > LONGEST_WHOLE) return 0
  const lower = word.toLowerCase()
  // "IM" and "CANT" may be initials or another word; only the small-letter and sentence-initial spellings are cut.
  if (word !== lower && word === word.toUpperCase() && length < 4) return 0
  return WHOLE.get(lower) ?? 0
}

const BARE = new Set(['em', 'til', 'cause', 'n', 'tis', 'twas', 'bout'])

/** True for a word that begins with an apostrophe of its own: 'em, 'til, 'n, '90s. `rest` is what stands after it. */
export const beginsWithApostrophe = (rest: string): boolean => BARE.has(rest.toLowerCase()) || /^\d0s$/.test(rest)
