/** One step of an alignment: word `a` beside word `b`; -1 where one text has nothing. */
export interface Step {
  readonly a: number
  readonly b: number
}

const OPEN = -2
const EXTEND = -0.3

/** Which table a cell's best came from: both words, a word of the first alone, of the second alone. */
const FIRST_ALONE = 1
const SECOND_ALONE = 2
const FROM = 3
/** The gap that ends in a cell begins there. */
const FIRST_OPENS = 4
const SECOND_OPENS = 8

/** Room for the work of one call, kept for the next: a sentence pair is aligned in microseconds, room for it is not had in that. */
let room = {cells: new Uint8Array(4096), row: new Float64Array(128), down: new Float64Array(128)}

function roomFor(n: number, m: number): typeof room {
  if ((n + 1) * (m + 1) > room.cells.length) room = {...room, cells: new Uint8Array(2 * (n + 1) * (m + 1))}
  if (m + 1 > room.row.length) room = {...room, row: new Float64Array(2 * (m + 1)), down: new Float64Array(2 * (m + 1))}
  return room
}

/**
 * Best alignment of two short runs of words (Needleman and Wunsch, affine gaps after Gotoh 1982). `alike(i, j)` is what
 * it is worth to put word i of the first beside word j of the second: negative for unlike words. Costs `n·m` cells;
 * callers keep both under a few hundred words.
 */
export function alignWords(n: number, m: number, alike: (i: number, j: number) => number): Step[] {
  const width = m + 1
  const {cells, row, down} = roomFor(n, m)
  // The row above is read from `row` before it is written over; `diagonal` keeps its last one.
  row[0] = 0
  down.fill(-Infinity, 0, width)
  for (let j = 1; j <= m; j++) {
    row[j] = j === 1 ? OPEN : row[j - 1]! + EXTEND
    cells[j] = SECOND_ALONE | (j === 1 ? SECOND_OPENS : 0)
  }
  for (let i = 1; i <= n; i++) {
    let diagonal = row[0]
    let left = -Infinity
    let right = -Infinity
    for (let j = 0; j <= m; j++) {
      const above = row[j]!
      let cell = 0
      const opened = above + OPEN
      const longer = down[j]! + EXTEND
      const first = opened >= longer ? opened : longer
      if (opened >= longer) cell = FIRST_OPENS
      down[j] = first
      const openedToo = left + OPEN
      const longerToo = right + EXTEND
      right = openedToo >= longerToo ? openedToo : longerToo
      if (openedToo >= longerToo) cell |= SECOND_OPENS
      const both = j > 0 ? diagonal + alike(i - 1, j - 1) : -Infinity
      if (both >= first && both >= right) left = both
      else if (first >= right) {
        left = first
        cell |= FIRST_ALONE
      } else {
        left = right
        cell |= SECOND_ALONE
      }
      row[j] = left
      cells[i * width + j] = cell
      diagonal = above
    }
  }
  const steps: Step[] = []
  let table = 0
  for (let i = n, j = m; i > 0 || j > 0;) {
    const cell = cells[i * width + j]!
    const using = table === 0 ? cell & FROM : table
    if (using === 0) steps.push({a: --i, b: --j})
    else if (using === FIRST_ALONE) {
      table = cell & FIRST_OPENS ? 0 : FIRST_ALONE
      steps.push({a: --i, b: -1})
    } else {
      table = cell & SECOND_OPENS ? 0 : SECOND_ALONE
      steps.push({a: -1, b: --j})
    }
  }
  return steps.reverse()
}
