/** Sentences of one report; each name expected, as `words → type: fullest name {roles}`, and words that are no name. */
export interface NameCase {
  readonly name: string
  readonly sentences: readonly string[]
  readonly names: readonly string[]
  readonly not?: readonly string[]
}

export const nameCases: readonly NameCase[] = [
  {
    name: 'an Arabic article belongs to the name',
    sentences: ['Fighters of al-Qaeda fled.', 'Samir al-Harun met Al Jazeera.', 'Al Gore left.'],
    names: [
      'al-Qaeda → organisation: al-Qaeda {}',
      'Samir al-Harun → person: Samir al-Harun {}',
      'Al Jazeera → organisation: Al Jazeera {}',
      'Al Gore → person: Al Gore {}',
    ],
  },
  {
    name: 'a role after the name, and the surname alone',
    sentences: ["Rui Gonçalves, the district's rescue commander, said so.", 'Gonçalves left at noon.'],
    names: [
      'Rui Gonçalves → person: Rui Gonçalves {rescue commander}',
      'Gonçalves → person: Rui Gonçalves {rescue commander}',
    ],
  },
  {
    name: 'a title before the name',
    sentences: ['Workers met Chief Executive Anneli Forsgren on Monday.', 'Ms Forsgren declined to comment.'],
    names: [
      'Anneli Forsgren → person: Anneli Forsgren {chief executive}',
      'Forsgren → person: Anneli Forsgren {chief executive}',
    ],
    not: ['Workers', 'Monday', 'Chief Executive', 'Ms'],
  },
  {
    name: 'nationality and portfolio are left off',
    sentences: ['The French Foreign Minister Aline Duvergé spoke.'],
    names: ['Aline Duvergé → person: Aline Duvergé {foreign minister}'],
    not: ['French', 'Foreign'],
  },
  {
    name: 'an acronym in brackets',
    sentences: ['The Kandor Rescue Council (KRC) met in private.', 'The KRC has nine members.'],
    names: [
      'Kandor Rescue Council → organisation: Kandor Rescue Council {}',
      'KRC → organisation: Kandor Rescue Council {}',
    ],
  },
  {
    name: 'offices with "of" and "and"',
    sentences: ['The Ministry of Trade and Industry fined the Bank of Orvane.'],
    names: [
      'Ministry of Trade and Industry → organisation: Ministry of Trade and Industry {}',
      'Bank of Orvane → organisation: Bank of Orvane {}',
    ],
  },
  {
    name: 'two people of one surname are not linked to it',
    sentences: ['Ola Brandt and Ines Brandt were there.', 'Brandt left early.'],
    names: ['Ola Brandt → person: Ola Brandt {}', 'Ines Brandt → person: Ines Brandt {}', 'Brandt → person: Brandt {}'],
  },
  {
    name: 'a person named like a place',
    sentences: ['Senator Lincoln voted with Charlotte Paris.', 'Paris then left.'],
    names: [
      'Lincoln → person: Lincoln {senator}',
      'Charlotte Paris → person: Charlotte Paris {}',
      'Paris → person: Charlotte Paris {}',
    ],
  },
  {
    name: 'things are neither persons nor offices',
    sentences: ['She won the Marden Prize after the Orvane Festival.'],
    names: ['Marden Prize → other: Marden Prize {}', 'Orvane Festival → other: Orvane Festival {}'],
  },
  {
    name: 'a headline in title case follows the body',
    sentences: [
      'Rescue Chief Brandt Quits After Flood Report',
      'Ola Brandt, 51, was the rescue chief of the town.',
      'People in the town said the report was harsh.',
    ],
    names: ['Brandt → person: Ola Brandt {rescue chief}', 'Ola Brandt → person: Ola Brandt {rescue chief}'],
    not: ['Quits', 'Flood', 'Report', 'People'],
  },
  {
    name: 'particles and hyphens',
    sentences: ['Leila al-Sayeed met Jan van der Meer.'],
    names: ['Leila al-Sayeed → person: Leila al-Sayeed {}', 'Jan van der Meer → person: Jan van der Meer {}'],
  },
  {
    name: 'words that are no names',
    sentences: ['However, the Norwegian team left on Tuesday in March.', 'I said so, the PM recalled.'],
    names: [],
    not: ['However', 'Norwegian', 'Tuesday', 'March', 'I', 'PM'],
  },
  {name: 'hostile words', sentences: ['Constructor __proto__ \u0000 \ud800 Prototype.'], names: []},
]
