import type {Slot} from '../../core/claim.ts'
import {bestComparison} from '../../core/compare-slots.ts'
import type {Comparison} from '../../core/comparison.ts'
import type {Value} from '../../core/value.ts'
import {pairMemory} from '../../text/pair-memory.ts'

type Holder = Pick<Slot, 'value'>

/** Numbers for lists of values: the same lists have one number, and two numbers are compared once. 0 is the empty list. */
export interface ValueLists {
  /** The number of a list with one more at its end. */
  readonly extended: (list: number, by: Holder) => number
  readonly listOf: (list: number) => readonly Holder[]
  /** How the best of the one and of the other agree; `unknown` for the empty list. */
  readonly compare: (a: number, b: number) => Comparison
}

const COMPARISONS: readonly Comparison[] = ['unknown', 'disjoint', 'overlap', 'refines', 'refined-by', 'equal']

/** All of a value that is compared: who a name stands for in its report is not. */
function keyOf(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `text ${value.head} ${value.lemmas.join(' ')}`
    case 'name':
      return `name ${value.type} ${value.name} (${value.roles.join()})`
    case 'quantity': {
      const {measure, unit, low, high, approximate, counted, scope} = value
      return `${measure} ${unit} ${low} ${high} ${approximate} ${counted} (${scope.join()})`
    }
    default:
      return JSON.stringify(value)
  }
}

/** More lists than a story has: they are numbered by the list that they extend, times this, and the value that they add. */
const MOST = 2 ** 26

export function valueLists(): ValueLists {
  const lists: (readonly Holder[])[] = [[]]
  const numbers = new Map<number, number>()
  const byKey = new Map<string, number>()
  /** One value stands in the slots of several clauses. */
  const byValue = new Map<Value, number>()
  const numberOf = (value: Value): number => {
    const known = byValue.get(value)
    if (known !== undefined) return known
    const key = keyOf(value)
    let number = byKey.get(key)
    if (number === undefined) byKey.set(key, (number = byKey.size))
    byValue.set(value, number)
    return number
  }
  const compared = pairMemory((a, b) => COMPARISONS.indexOf(bestComparison(lists[a], lists[b])))
  return {
    extended(list, by) {
      const key = list * MOST + numberOf(by.value)
      let number = numbers.get(key)
      if (number === undefined) numbers.set(key, (number = lists.push([...lists[list]!, by]) - 1))
      return number
    },
    listOf: (list) => lists[list]!,
    compare: (a, b) => (a === 0 || b === 0 ? 'unknown' : COMPARISONS[compared(a, b)]!),
  }
}
