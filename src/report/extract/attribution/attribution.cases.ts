import type {Attribution} from '../../../core/claim.ts'

/** One attribution as a reader would mark it. What is left out is not compared; `null`: there is none. */
export interface Said {
  readonly source: string | null
  readonly cue: string | null
  readonly content: readonly string[]
  readonly type?: Attribution['type']
  readonly mode?: Attribution['mode']
  /** The name, or the words, that a pronoun or "the spokesperson" stands for. */
  readonly value?: string
  /** Cue of the attribution that this one stands inside. */
  readonly within?: string
}

export interface SaidCase {
  readonly name: string
  readonly text: string
  readonly said: readonly Said[]
}

export const saidCases: readonly SaidCase[] = [
  {
    name: 'the one whom the quoted words address did not say them',
    text: '"What has the board been mending, Odile?" Corwin continued, and turned to the director.',
    said: [{source: 'Corwin', cue: 'continued', content: ['What has the board been mending, Odile?']}],
  },
  {
    name: 'the office behind what it says',
    text: 'President Lena Orvik will attend the fourth Water Forum in Lima in May, her office said.',
    said: [
      {
        source: 'her office',
        cue: 'said',
        content: ['President Lena Orvik will attend the fourth Water Forum in Lima in May'],
        type: 'office',
        mode: 'indirect',
      },
    ],
  },
  {
    name: 'no comma with the source',
    text: 'As two trams crashed in Norvale, three people were hurt, police said.',
    said: [
      {
        source: 'police',
        cue: 'said',
        content: ['As two trams crashed in Norvale, three people were hurt'],
        type: 'office',
      },
    ],
  },
  {
    name: 'according to, in front',
    text: 'According to the coast guard, four people drowned.',
    said: [{source: 'the coast guard', cue: 'According to', content: ['four people drowned'], type: 'office'}],
  },
  {
    name: 'according to, a document',
    text: 'Lauda received a car and two watches, according to the indictment.',
    said: [
      {
        source: 'the indictment',
        cue: 'according to',
        content: ['Lauda received a car and two watches'],
        type: 'document',
      },
    ],
  },
  {
    name: 'a source that is not named',
    text: 'A senior official, speaking on condition of anonymity, said that the talks had failed.',
    said: [{source: 'A senior official', cue: 'said', content: ['that the talks had failed'], type: 'anonymous'}],
  },
  {
    name: 'another outlet, and whom it cites',
    text: 'The Financial Observer reported on Monday that Corvin would be sold, citing people familiar with the matter.',
    said: [
      {source: 'The Financial Observer', cue: 'reported', content: ['that Corvin would be sold'], type: 'outlet'},
      {
        source: 'people familiar with the matter',
        cue: 'citing',
        content: ['that Corvin would be sold'],
        type: 'anonymous',
        within: 'reported',
      },
    ],
  },
  {
    name: 'what one tells of another',
    text: 'Police said that a witness had told them that the driver was asleep.',
    said: [
      {source: 'Police', cue: 'said', content: ['that a witness had told them that the driver was asleep']},
      {source: 'a witness', cue: 'told', content: ['that the driver was asleep'], type: 'anonymous', within: 'said'},
    ],
  },
  {
    name: 'he believes, he said: one source',
    text: 'Ivar Dahl said that he believed the road was open.',
    said: [{source: 'Ivar Dahl', cue: 'said', content: ['that he believed the road was open'], type: 'person'}],
  },
  {
    name: 'a quotation of two sentences before its speaker',
    text: '“It was dark. We ran for the stairs,” Berit Moen told reporters on Monday.',
    said: [
      {
        source: 'Berit Moen',
        cue: 'told',
        content: ['It was dark. We ran for the stairs'],
        type: 'person',
        mode: 'direct',
      },
    ],
  },
  {
    name: 'a quotation cut by its speaker',
    text: '"We counted the bodies," she said, "and then we counted them again."',
    said: [
      {
        source: 'she',
        cue: 'said',
        content: ['We counted the bodies', 'and then we counted them again.'],
        type: 'person',
        mode: 'direct',
      },
    ],
  },
  {
    name: 'any verb beside a quotation',
    text: '"They told me to shut the door," fumed Beryl Tunnock, 81.',
    said: [{source: 'Beryl Tunnock, 81', cue: 'fumed', content: ['They told me to shut the door'], type: 'person'}],
  },
  {
    name: 'a few quoted words in what is told',
    text: 'Tove Aas said the plan was “a fairy tale”.',
    said: [{source: 'Tove Aas', cue: 'said', content: ['the plan was “a fairy tale”'], mode: 'mixed'}],
  },
  {
    name: 'two things that one says',
    text: 'The union said that the strike was over, adding that talks would go on.',
    said: [
      {source: 'The union', cue: 'said', content: ['that the strike was over'], type: 'organisation'},
      {source: 'The union', cue: 'adding', content: ['that talks would go on'], type: 'organisation'},
    ],
  },
  {
    name: 'a participle with a subject that the tree may miss',
    text: 'Ardenia banned imports of flowers on Monday, saying a beetle had been found in roses.',
    said: [{source: 'Ardenia', cue: 'saying', content: ['a beetle had been found in roses']}],
  },
  {
    name: 'when it was said is not what was said',
    text: 'Tomas Quell, the minister, said last week that stocks were sufficient.',
    said: [
      {source: 'Tomas Quell, the minister', cue: 'said', content: ['that stocks were sufficient'], type: 'person'},
    ],
  },
  {
    name: 'what is only spoken of',
    text: 'The minister called the report "a fairy tale".',
    said: [{source: 'The minister', cue: 'called', content: ['the report "a fairy tale"'], type: 'office'}],
  },
  {
    name: 'what is asked',
    text: 'The union urged the council not to close the school.',
    said: [{source: 'The union', cue: 'urged', content: ['not to close the school']}],
  },
  {
    name: 'a claim that somebody made',
    text: "The mayor's claim that the dam was safe was false.",
    said: [{source: 'The mayor', cue: 'claim', content: ['that the dam was safe']}],
  },
  {
    name: 'reportedly: nobody is named',
    text: 'The owner of the mill reportedly fled to Lima.',
    said: [{source: null, cue: 'reportedly', content: ['The owner of the mill', 'fled to Lima'], type: 'unknown'}],
  },
  {
    name: 'is said to: nobody is named',
    text: 'The company is said to be in talks.',
    said: [{source: null, cue: 'said', content: ['The company', 'to be in talks']}],
  },
  {
    name: 'a speaker in front of a colon, in a headline',
    text: 'Police: Four dead after ferry capsizes',
    said: [{source: 'Police', cue: null, content: ['Four dead after ferry capsizes'], type: 'office'}],
  },
  {
    name: 'an office behind a dash, in a headline',
    text: 'Twelve held in port raid – police',
    said: [{source: 'police', cue: null, content: ['Twelve held in port raid'], type: 'office'}],
  },
  {name: 'an outlet behind a dash, in a headline', text: 'Twelve held in port raid – The Lumen Herald', said: []},
  {name: 'a place in front of a colon', text: 'Lisbon: the bridge fell.', said: []},
  {
    name: 'the spokesperson is who was named',
    text: 'Foreign ministry spokesperson Hua Min announced the visit. The spokesperson said that the visit would last four days.',
    said: [
      {source: 'Foreign ministry spokesperson Hua Min', cue: 'announced', content: ['the visit'], value: 'Hua Min'},
      {source: 'The spokesperson', cue: 'said', content: ['that the visit would last four days'], value: 'Hua Min'},
    ],
  },
  {
    name: 'it is the body that spoke last',
    text: 'The airline said one of its jets had landed safely. It said that nobody was hurt.',
    said: [
      {source: 'The airline', cue: 'said', content: ['one of its jets had landed safely'], value: 'airline'},
      {source: 'It', cue: 'said', content: ['that nobody was hurt'], value: 'airline'},
    ],
  },
  {
    name: 'the body behind a text',
    text: 'The merger had surprised nobody, a memo from Harrow Brokers said.',
    said: [
      {
        source: 'a memo from Harrow Brokers',
        cue: 'said',
        content: ['The merger had surprised nobody'],
        type: 'document',
        value: 'Harrow Brokers',
      },
    ],
  },
  {
    name: 'she and he are two',
    text: 'Olga Werth said that the deal was good. She added that talks would go on. He said that the mine was closed.',
    said: [
      {source: 'Olga Werth', cue: 'said', content: ['that the deal was good'], value: 'Olga Werth'},
      {source: 'She', cue: 'added', content: ['that talks would go on'], value: 'Olga Werth'},
      {source: 'He', cue: 'said', content: ['that the mine was closed'], type: 'person'},
    ],
  },
  {name: 'a title in quotation marks', text: 'The film "Night of the Gulls" opened on Monday.', said: []},
]
