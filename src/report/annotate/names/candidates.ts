import type {NameValue} from '../../../core/value.ts'
import type {Candidate} from '../overlaps.ts'
import type {ProperName} from './index.ts'
import {wordTable} from '../word-table.ts'

const WOULD_CHANGE = wordTable<string>({
  'names:title-before': 'the word before the name were no title',
  'names:given-name': 'its first word were no given name',
  'names:role-before': 'the word before the name were no role',
  'names:role-after': 'the words after the comma named no role',
  'names:age-after': 'the number after the name were no age',
  'names:organisation-word': 'the name held no word for an office or firm',
  'names:known-organisation': 'the list of known organisations did not have it',
  'names:acronym-in-brackets': 'the capitals in brackets stood for something else',
  'names:surname-of-full-name': 'no full name in the report held this word',
  'names:thing-word': 'its last word did not name a thing',
})

/** Persons, organisations and other names as candidates for mentions; places are left to their own rules. */
export const nameCandidates = (names: readonly ProperName[]): Candidate<NameValue>[] =>
  names.flatMap(({start, end, type, rule, name, entity, roles}) =>
    type === 'place'
      ? []
      : [
          {
            start,
            end,
            rule,
            wouldChangeIf: WOULD_CHANGE[rule] ?? 'more spoke for another kind of name',
            value: {kind: 'name', type, name, entity, roles},
          },
        ],
  )
