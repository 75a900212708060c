import type {SlotName, Status} from '../../core/claim.ts'

/** A sentence, the word that heads one of its clauses, and what that clause says. All invented. */
export interface ClaimCase {
  readonly name: string
  readonly text: string
  /** The predicate as the text has it; the first of that word. */
  readonly at: string
  /** Words of slots, a leading "the" or "a" left out. Those not named may hold anything. */
  readonly slots?: Readonly<Partial<Record<SlotName, readonly string[]>>>
  /** Slots that the clause does not fill itself. */
  readonly none?: readonly SlotName[]
  readonly eventClass?: string
  readonly status?: Status
  readonly polarity?: 'negative'
}

export const claimCases: readonly ClaimCase[] = [
  {
    name: 'a verb that means something else with its particle',
    text: 'The regatta was called off on Friday.',
    at: 'called',
    eventClass: 'cancel',
  },
  {name: 'the same verb without it', text: 'The warden called an ambulance.', at: 'called', none: ['when']},
  // Who did what
  {
    name: 'subject and object',
    text: 'Police arrested two men on Tuesday.',
    at: 'arrested',
    slots: {who: ['Police'], whom: ['two men'], howMany: ['two'], when: ['Tuesday']},
    eventClass: 'arrest',
    status: 'happened',
  },
  {
    name: 'passive with an agent',
    text: 'The bridge was closed by the council.',
    at: 'closed',
    slots: {who: ['council'], whom: ['bridge']},
    status: 'happened',
  },
  {
    name: 'passive without one',
    text: 'The old bridge was closed on Friday.',
    at: 'closed',
    slots: {whom: ['old bridge'], when: ['Friday']},
    none: ['who'],
  },
  {
    name: 'relative clause: its noun is the subject',
    text: 'The driver who hit the wall died.',
    at: 'hit',
    slots: {who: ['driver'], whom: ['wall']},
  },
  {
    name: 'relative clause: the main verb keeps its subject',
    text: 'The driver who hit the wall died.',
    at: 'died',
    slots: {who: ['driver']},
    none: ['whom'],
    eventClass: 'die',
  },
  {
    name: 'participle behind its noun',
    text: 'A van carrying 12 workers broke down near Lyon.',
    at: 'carrying',
    slots: {who: ['van'], whom: ['12 workers'], howMany: ['12']},
  },
  {
    name: 'the number of a participle is not that of the main verb',
    text: 'A van carrying 12 workers broke down near Lyon.',
    at: 'broke',
    slots: {who: ['van'], where: ['Lyon']},
    none: ['howMany'],
  },
  {
    name: 'a participle in the passive',
    text: 'The painting, stolen in 2009, was found in Lyon.',
    at: 'stolen',
    slots: {whom: ['painting'], when: ['2009']},
    none: ['who', 'where'],
  },
  {
    name: 'coordinated verbs share a subject',
    text: 'Firefighters reached the village and rescued nine hikers.',
    at: 'rescued',
    slots: {who: ['Firefighters'], whom: ['nine hikers'], howMany: ['nine']},
  },
  {
    name: 'the object of one is not that of the other',
    text: 'Firefighters reached the village and rescued nine hikers.',
    at: 'reached',
    slots: {who: ['Firefighters'], whom: ['village']},
    none: ['howMany'],
  },
  {
    name: 'coordinated objects',
    text: 'The firm bought a mill and a quarry.',
    at: 'bought',
    slots: {who: ['firm'], whom: ['mill', 'quarry']},
  },
  {
    name: 'each clause has its own day',
    text: 'The mayor resigned on Monday, and the council met on Thursday.',
    at: 'resigned',
    slots: {who: ['mayor'], when: ['Monday']},
  },
  {
    name: 'an infinitive takes the object as its subject',
    text: 'Neighbours urged the council to close the road.',
    at: 'close',
    slots: {who: ['council'], whom: ['road']},
    status: 'asked',
  },
  {
    name: 'a pronoun names nobody',
    text: 'He opened the gate.',
    at: 'opened',
    slots: {whom: ['gate']},
    none: ['who'],
  },
  {
    name: 'a copula',
    text: 'The bridge is unsafe.',
    at: 'unsafe',
    slots: {who: ['bridge']},
    status: 'ongoing',
  },
  // Counting
  {
    name: 'a headline that counts',
    text: 'Three dead in blast at quarry',
    at: 'dead',
    slots: {howMany: ['Three']},
    eventClass: 'die',
    status: 'happened',
  },
  {
    name: 'a toll that stands at a number',
    text: 'The death toll stands at 14.',
    at: 'stands',
    slots: {howMany: ['14']},
    eventClass: 'die',
  },
  {
    name: 'a number of deaths that rose',
    text: 'The number of deaths rose to nine.',
    at: 'rose',
    slots: {howMany: ['nine']},
    eventClass: 'die',
  },
  {
    name: 'a rate that rose is about rising',
    text: 'Unemployment rose to 9 percent.',
    at: 'rose',
    slots: {who: ['Unemployment'], howMany: ['9 percent']},
    eventClass: 'rise',
  },
  {
    name: 'a number with its bound',
    text: 'The fire destroyed at least 40 homes.',
    at: 'destroyed',
    slots: {who: ['fire'], howMany: ['at least 40']},
    eventClass: 'damage',
  },
  {
    name: 'years in prison',
    text: 'The court sentenced Ivar Dahl to six years in prison.',
    at: 'sentenced',
    slots: {who: ['court'], whom: ['Ivar Dahl'], howMany: ['six years']},
    eventClass: 'convict',
  },
  {
    name: 'a time that opens the sentence',
    text: 'In 1976 an earthquake killed 900 people in Tarsk.',
    at: 'killed',
    slots: {when: ['1976'], howMany: ['900']},
  },
  {
    name: 'the time of saying is not that of what is said',
    text: 'Police said on Monday that two men died in Lyon.',
    at: 'died',
    slots: {who: ['two men'], where: ['Lyon']},
    none: ['when'],
  },
  // Nouns, appositions, lines without a verb
  {
    name: 'the noun of a light verb says what was done',
    text: 'Rebels carried out an attack on the barracks on Friday.',
    at: 'attack',
    slots: {who: ['Rebels'], whom: ['barracks'], when: ['Friday']},
    eventClass: 'attack',
  },
  {
    name: 'what somebody remains',
    text: 'The drug remains illegal under federal law.',
    at: 'illegal',
    slots: {who: ['drug']},
    status: 'ongoing',
  },
  {
    name: 'an apposition with an age',
    text: 'Ivar Dahl, 34, a nurse, was arrested on Monday.',
    at: 'nurse',
    slots: {who: ['Ivar Dahl'], what: ['nurse'], howMany: ['34']},
    none: ['when'],
  },
  {
    name: 'an age is not how many were arrested',
    text: 'Ivar Dahl, 34, a nurse, was arrested on Monday.',
    at: 'arrested',
    slots: {whom: ['Ivar Dahl']},
    none: ['howMany', 'who'],
  },
  {
    name: 'a role and its name',
    text: 'The driver, Ivar Dahl, was killed in Lyon.',
    at: 'driver',
    slots: {who: ['Ivar Dahl']},
  },
  {
    name: 'a number in a phrase of its own',
    text: 'With 52 people on board, 40 of them sailors, the bus left the road.',
    at: 'left',
    slots: {who: ['bus'], whom: ['road']},
    none: ['howMany'],
  },
  {
    name: 'a part of a number',
    text: 'With 52 people on board, 40 of them sailors, the bus left the road.',
    at: 'sailors',
    slots: {howMany: ['40']},
  },
  {
    name: 'a number that names those it counts',
    text: 'The 12 dead were buried on Friday.',
    at: 'dead',
    slots: {howMany: ['12']},
    eventClass: 'die',
  },
  {
    name: 'a line of a bulletin',
    text: 'Customers without supply: 31,000',
    at: 'Customers',
    slots: {howMany: ['31,000']},
  },
  {
    name: 'a headline without a verb',
    text: 'Mayor under arrest after raid',
    at: 'arrest',
    slots: {whom: ['Mayor']},
    eventClass: 'arrest',
  },
  {
    name: 'a headline whose participle is passive',
    text: 'Three people arrested over theft at mill',
    at: 'arrested',
    slots: {howMany: ['Three'], whom: ['Three people']},
    none: ['who'],
  },
  {
    name: 'a headline whose verb looks like a plural',
    text: 'Fire in Lyon injures five',
    at: 'injures',
    slots: {who: ['Fire in Lyon'], howMany: ['five']},
  },
  {
    name: 'numbers that each have their place',
    text: 'Two people died in Lyon and three in Oslo.',
    at: 'died',
    slots: {howMany: ['Two'], where: ['Lyon']},
  },
  // Status and polarity
  {name: 'a plan', text: 'The council plans to build a school.', at: 'build', status: 'planned'},
  {name: 'will', text: 'The plant will close in May.', at: 'close', slots: {when: ['May']}, status: 'planned'},
  {name: 'could', text: 'The festival could be cancelled.', at: 'cancelled', status: 'possible'},
  {name: 'a denial', text: 'The mayor denied that the bridge was unsafe.', at: 'unsafe', status: 'denied'},
  {
    name: 'a failure',
    text: 'The club failed to sign the striker.',
    at: 'sign',
    status: 'happened',
    polarity: 'negative',
  },
  {name: 'a success', text: 'The driver managed to stop the train.', at: 'stop', status: 'happened'},
  {name: 'an allegation', text: 'The man allegedly stole a bus.', at: 'stole', status: 'alleged'},
  {
    name: 'what was to have been',
    text: 'The deal was to have been signed on Friday.',
    at: 'signed',
    status: 'unrealised',
  },
  {
    name: 'a condition',
    text: 'If it rains, the match will be cancelled.',
    at: 'cancelled',
    status: 'conditional',
  },
  {name: 'a question', text: 'Was the bridge safe?', at: 'safe', status: 'unclear'},
  {
    name: 'not',
    text: 'The minister did not attend the ceremony.',
    at: 'attend',
    status: 'happened',
    polarity: 'negative',
  },
  {name: 'nobody', text: 'Nobody was hurt.', at: 'hurt', status: 'happened', polarity: 'negative'},
  {
    name: 'not all that a negation stands near is negated',
    text: 'The minister did not attend the ceremony, and the mayor opened the school.',
    at: 'opened',
    status: 'happened',
  },
  // Places in a row
  {
    name: 'first since a year',
    text: 'It was the first eclipse over the valley since 1961.',
    at: 'eclipse',
    slots: {order: ['first eclipse over the valley since 1961']},
  },
  {
    name: 'third-largest ever',
    text: 'It was the third-largest fire in the town ever.',
    at: 'fire',
    slots: {order: ['third-largest fire in the town ever']},
  },
  {
    name: 'first in so many years',
    text: 'The club won its first title in twenty-seven years.',
    at: 'won',
    slots: {order: ['first title in twenty-seven years']},
  },
  {
    name: 'a row is a claim of its own',
    text: 'The mayor opened the longest bridge in Peru on Friday.',
    at: 'bridge',
    slots: {order: ['longest bridge']},
  },
  {
    name: 'a row without a bound',
    text: 'Tarsk is the third-largest city in Peru.',
    at: 'city',
    slots: {who: ['Tarsk'], order: ['third-largest city']},
  },
  {
    name: 'the last to',
    text: 'She was the last to leave the building.',
    at: 'last',
    slots: {order: ['last to leave']},
  },
  {name: 'first of two with no bound', text: 'He was the first guest.', at: 'guest', none: ['order']},
  // Gatherings and journeys
  {
    name: 'a journey to a gathering',
    text: 'President Lena Orvik will travel to Lima for the fourth Water Forum in May.',
    at: 'travel',
    slots: {who: ['Lena Orvik'], where: ['Lima']},
    eventClass: 'visit',
    status: 'planned',
  },
  {
    name: 'the gathering is held where the journey goes',
    text: 'President Lena Orvik will travel to Lima for the fourth Water Forum in May.',
    at: 'Forum',
    slots: {what: ['fourth Water Forum'], where: ['Lima'], when: ['May']},
    eventClass: 'gathering',
  },
  {
    name: 'a gathering without a number has no name of its own',
    text: 'President Lena Orvik will travel to Lima for a water forum in May.',
    at: 'forum',
    none: ['what'],
  },
]

/** A text and what of it is said to come from whom; `null` for a source that is not named. */
export interface AttributionCase {
  readonly name: string
  readonly text: string
  readonly said: readonly {
    /** What the source resolves to. */
    readonly by: string
    readonly mode: 'direct' | 'indirect' | 'mixed'
    /** Words that the content holds, and words that it does not. */
    readonly holds: string
    readonly lacks?: string
  }[]
}

export const attributionCases: readonly AttributionCase[] = [
  {
    name: 'a quotation before its speaker',
    text: '"The water came through the roof," said Berit Moen, the warden.',
    said: [{by: 'Berit Moen', mode: 'direct', holds: 'The water came through the roof', lacks: 'warden'}],
  },
  {
    name: 'a quotation after its speaker',
    text: 'Berit Moen, the warden, said: "The water came through the roof."',
    said: [{by: 'Berit Moen', mode: 'direct', holds: 'The water came through the roof', lacks: 'warden'}],
  },
  {
    name: 'indirect, with that',
    text: 'The company said that it had sold the mill.',
    said: [{by: 'company', mode: 'indirect', holds: 'it had sold the mill', lacks: 'company'}],
  },
  {
    name: 'indirect, the speaker behind',
    text: 'The plant will close in May, the company said.',
    said: [{by: 'company', mode: 'indirect', holds: 'The plant will close in May', lacks: 'company'}],
  },
  {
    name: 'according to',
    text: 'Three sailors died, according to Captain Berit Moen.',
    said: [{by: 'Berit Moen', mode: 'indirect', holds: 'Three sailors died', lacks: 'Captain'}],
  },
  {
    name: 'according to, in front',
    text: 'According to the coast guard, four people died.',
    said: [{by: 'guard', mode: 'indirect', holds: 'four people died', lacks: 'coast'}],
  },
  {
    name: 'as per',
    text: 'As per the ministry, the road is open.',
    said: [{by: 'ministry', mode: 'indirect', holds: 'the road is open', lacks: 'ministry'}],
  },
  {
    name: 'a quotation that goes on after its sentence',
    text: '"The water came through the roof," said Berit Moen, the warden. "We ran for the stairs in the dark and waited there."',
    said: [
      {
        by: 'Berit Moen',
        mode: 'direct',
        holds: 'The water came through the roof We ran for the stairs in the dark and waited there',
      },
    ],
  },
  {
    name: 'he is the last who spoke',
    text: 'Ivar Dahl said that the road was open. He said that the bridge was closed.',
    said: [
      {by: 'Ivar Dahl', mode: 'indirect', holds: 'the road was open'},
      {by: 'Ivar Dahl', mode: 'indirect', holds: 'the bridge was closed'},
    ],
  },
  {name: 'what the report says itself', text: 'The plant closed in May. The bridge is open.', said: []},
  {name: 'words in quotation marks that nobody speaks', text: 'The ship "Aurora" left the port.', said: []},
]
