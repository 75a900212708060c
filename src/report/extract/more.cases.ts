import type {ClaimCase} from './extract.cases.ts'

/** More clauses, of the form of `claimCases`. All invented. */
export const moreCases: readonly ClaimCase[] = [
  // With whom, against whom, to whom, about what
  {
    name: 'somebody named in the object',
    text: 'Dagvar signed a trade protocol with Norway on Friday.',
    at: 'signed',
    slots: {who: ['Dagvar'], whom: ['trade protocol with Norway', 'Norway']},
  },
  {
    name: 'between two',
    text: 'Peru welcomed a resumption of ties between Norway and Chile.',
    at: 'welcomed',
    slots: {who: ['Peru'], whom: ['resumption of ties between Norway', 'Norway', 'Chile']},
  },
  {
    name: 'who is given it',
    text: 'The museum returned the bronzes to the king.',
    at: 'returned',
    slots: {who: ['museum'], whom: ['bronzes', 'king']},
  },
  {
    name: 'a place is given nothing',
    text: 'The museum returned to Lyon.',
    at: 'returned',
    none: ['whom'],
  },
  {
    name: 'what it is about',
    text: 'The union warned of a shortage.',
    at: 'warned',
    slots: {who: ['union'], what: ['shortage']},
  },
  {
    name: 'a part and its whole',
    text: 'Eight of the nine bridges were destroyed.',
    at: 'destroyed',
    slots: {howMany: ['Eight']},
  },
  {
    name: 'a time that the verb seems to strike',
    text: 'Dahl struck two minutes from time.',
    at: 'struck',
    none: ['whom'],
  },
  {
    name: 'an inquiry behind "after"',
    text: 'The minister resigned hours after an inquiry found that the figures were false.',
    at: 'found',
    slots: {who: ['inquiry']},
  },
  // Status further on in the sentence
  {name: 'a plan dropped', text: 'Plans to merge the two banks have been dropped.', at: 'merge', status: 'unrealised'},
  {name: 'a plan kept', text: 'Plans to merge the two banks go before the board.', at: 'merge', status: 'planned'},
  {name: 'claims untrue', text: 'Claims that the boat sank are untrue.', at: 'sank', status: 'denied'},
  {
    name: 'a story not verified',
    text: 'Radio said the port had been seized, a claim that could not be verified.',
    at: 'seized',
    status: 'unclear',
  },
  {name: 'a wish', text: 'The tribunal ruled that the men be paid.', at: 'paid', status: 'asked'},
  {name: 'near everybody', text: 'Almost everybody was rescued.', at: 'rescued', status: 'happened'},
  {name: 'near a deed', text: 'The two trains almost collided.', at: 'collided', status: 'unrealised'},
  {
    name: 'not they',
    text: 'It was not the guards who rang the bell.',
    at: 'rang',
    slots: {who: ['guards']},
    polarity: 'negative',
  },
  {
    name: 'a past condition that was not so',
    text: 'If the board had known, it would have acted.',
    at: 'known',
    status: 'unrealised',
  },
  {
    name: 'a condition behind',
    text: 'The lane will be moved should the river rise.',
    at: 'moved',
    status: 'conditional',
  },
  // A verb that looks like a plural
  {
    name: 'a verb that looks like a plural',
    text: 'The company employs 4,300 people.',
    at: 'employs',
    slots: {who: ['company'], whom: ['4,300 people'], howMany: ['4,300']},
    status: 'ongoing',
  },
]
