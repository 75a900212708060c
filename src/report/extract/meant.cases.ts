import type {SlotName} from '../../core/claim.ts'

/** A short report, the first predicate of a word in it, and what a slot of its clause that is not said there holds. All invented. */
export interface MeantCase {
  readonly name: string
  readonly text: string
  readonly at: string
  /** Words of slots taken over, as they stand elsewhere in the report. */
  readonly taken?: Readonly<Partial<Record<SlotName, string>>>
  /** Names of those whom the clause's own words mean. */
  readonly named?: Readonly<Partial<Record<SlotName, string>>>
  /** Slots that stay empty. */
  readonly none?: readonly SlotName[]
}

export const meantCases: readonly MeantCase[] = [
  {
    name: 'a pronoun and the one person before it',
    text: 'Graça Teles opened the bridge. She thanked the builders.',
    at: 'thanked',
    taken: {who: 'Graça Teles'},
  },
  {
    name: 'a pronoun after two people means neither',
    text: 'Ivar Dahl met Rui Lopes. He thanked the builders.',
    at: 'thanked',
    none: ['who'],
  },
  {
    name: 'a role that one person has',
    text: 'Graça Teles, the mayor, opened the bridge. Later the mayor thanked the builders.',
    at: 'thanked',
    named: {who: 'Graça Teles'},
  },
  {
    name: 'an age that one person has',
    text: 'Ivar Dahl, 34, was seen in Lyon. Police said the 34-year-old had stolen a van.',
    at: 'stolen',
    named: {who: 'Ivar Dahl'},
  },
  {
    name: 'time and place of the sentence before',
    text: 'A coach overturned near Lyon on Monday. Four people were killed.',
    at: 'killed',
    taken: {when: 'Monday', where: 'Lyon'},
  },
  {
    name: 'what had been before has its own time',
    text: 'A coach overturned near Lyon on Monday. The driver had been arrested twice.',
    at: 'arrested',
    none: ['when', 'where'],
  },
  {
    name: 'another paragraph hands nothing on',
    text: 'A coach overturned near Lyon on Monday.\n\nFour people were killed.',
    at: 'killed',
    none: ['when', 'where'],
  },
]
