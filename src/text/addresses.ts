import type {Range} from '../core/span.ts'

/** Longer runs without a space are not looked at: addresses are short, and the search stays linear. */
const LONGEST = 2048

const TOP_LEVEL =
  /\.(?:com|org|net|edu|gov|mil|int|info|biz|io|ai|tv|news|eu|uk|us|ca|au|nz|ie|de|fr|es|it|pt|nl|be|ch|at|se|no|fi|dk|pl|cz|ru|ua|cn|jp|kr|in|br|mx|ar|za|ke|ng|il|tr)$/i
const HOST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u
const MAIL = /^[\p{L}\p{N}_.+%'-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u
const FILE = /^[\p{L}\p{N}_-]+\.(?:docx?|xlsx?|pdf|jpe?g|png|gif|zip|html?|txt|csv|pptx?|mp[34]|exe)$/iu
const HANDLE = /^[@#][\p{L}_][\p{L}\p{N}_]*$/u
const OPENING = /^[<([{"'“‘«|]+/
const CLOSING = '.,;:!?)]}>"\'”’»|…'

/** Length of `run` without the punctuation (and possessive 's) that follows an address. */
function coreLength(run: string): number {
  let end = run.length
  while (end > 0) {
    if (CLOSING.includes(run.charAt(end - 1))) end--
    else if (end > 2 && run.charAt(end - 1) === 's' && "'’".includes(run.charAt(end - 2))) end -= 2
    else break
  }
  return end
}

/**
 * A web or mail address, file name, handle or hashtag in one run without spaces, or null.
 *
 *     (see www.example.org/a-b).
 *          ^^^^^^^^^^^^^^^^^^^
 */
export function addressIn(text: string, start: number, end: number): Range | null {
  if (end - start > LONGEST) return null
  const run = text.slice(start, end)
  const scheme = run.indexOf('://')
  let from = 0
  if (scheme > 0) {
    from = scheme
    while (from > 0 && /[a-z]/i.test(run.charAt(from - 1))) from--
  } else {
    from = OPENING.exec(run)?.[0].length ?? 0
  }
  let core = run.slice(from, Math.max(from, coreLength(run)))
  if (scheme < 0) {
    const slash = core.indexOf('/')
    const host = slash < 0 ? core : core.slice(0, slash)
    const isHost = HOST.test(host) && (TOP_LEVEL.test(host) || /^www\./i.test(host))
    if (!isHost && !MAIL.test(core) && !FILE.test(core) && !HANDLE.test(core)) return null
  }
  // "http://a.org" in angle or round brackets that were not at the end of the run.
  const stop = /[<>"”)]/.exec(core)
  if (stop !== null && scheme >= 0 && stop.index > 0 && !core.slice(0, stop.index).includes('(')) {
    core = core.slice(0, stop.index)
  }
  if (core.length < 3) return null
  return {start: start + from, end: start + from + core.length}
}
