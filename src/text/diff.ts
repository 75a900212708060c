/** One step of an alignment: word `a` beside word `b`; -1 where one text has nothing. */
export interface Step {
  readonly a: number
  readonly b: number
}

const OPEN = -2
const EXTEND = -0.3

/**
 * Best alignment of two short runs of words (Needleman and Wunsch, affine gaps after Gotoh 1982). `alike(i, j)` is what
 * it is worth to put word i of the first beside word j of the second: negative for unlike words. Costs `n·m` cells;
 * callers keep both under a few hundred words.
 */
export function alignWords(n: number, m: number, alike: (i: number, j: number) => number): Step[] {
  const width = m + 1
  const cells = (n + 1) * width
  const best = new Float64Array(cells).fill(-Infinity)
  const down = new Float64Array(cells).fill(-Infinity)
  const right = new Float64Array(cells).fill(-Infinity)
  // Which table a cell's best came from: 0 both words, 1 a word of the first alone, 2 of the second alone.
  const from = new Uint8Array(cells)
  best[0] = 0
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const at = i * width + j
      if (at === 0) continue
      if (i > 0) down[at] = Math.max(best[at - width]! + OPEN, down[at - width]! + EXTEND)
      if (j > 0) right[at] = Math.max(best[at - 1]! + OPEN, right[at - 1]! + EXTEND)
      const both = i > 0 && j > 0 ? best[at - width - 1]! + alike(i - 1, j - 1) : -Infinity
      if (both >= down[at]! && both >= right[at]!) best[at] = both
      else if (down[at]! >= right[at]!) {
        best[at] = down[at]!
        from[at] = 1
      } else {
        best[at] = right[at]!
        from[at] = 2
      }
    }
  const steps: Step[] = []
  let i = n
  let j = m
  let table = 0
  while (i > 0 || j > 0) {
    const at = i * width + j
    if (table === 0 && from[at] === 0) {
      steps.push({a: --i, b: --j})
      continue
    }
    const using = table === 0 ? from[at]! : table
    if (using === 1) {
      table = down[at] === best[at - width]! + OPEN ? 0 : 1
      steps.push({a: --i, b: -1})
    } else {
      table = right[at] === best[at - 1]! + OPEN ? 0 : 2
      steps.push({a: -1, b: --j})
    }
  }
  return steps.reverse()
}
