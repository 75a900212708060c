/** Two invented reports, and which of their clauses speak of one matter: words of the first, words of the second. */
export interface Case {
  readonly name: string
  readonly a: string
  readonly b: string
  /** Clauses with these words are in one point. */
  readonly together?: readonly (readonly [string, string])[]
  /** Clauses with these words are not. */
  readonly apart?: readonly (readonly [string, string])[]
}

export const cases: readonly Case[] = [
  {
    name: 'one verb, one object, one day',
    a: 'Police arrested the harbour master of Norvale on Tuesday.',
    b: 'The harbour master of Norvale was arrested on Tuesday.',
    together: [['arrested', 'arrested']],
  },
  {
    name: 'a verb and its noun',
    a: 'Police arrested the harbour master of Norvale on Tuesday.',
    b: 'The arrest of the harbour master of Norvale came on Tuesday.',
    together: [['arrested', 'arrest of']],
  },
  {
    name: 'two verbs of one class',
    a: 'Two trams crashed on the bridge in Lyon on Monday.',
    b: 'Two trams collide on the bridge in Lyon on Monday.',
    together: [['crashed', 'collide']],
  },
  {
    name: 'died and were killed',
    a: 'Four miners died in the pit at Tarsk on Monday.',
    b: 'Four miners were killed in the pit at Tarsk on Monday.',
    together: [['died', 'killed']],
  },
  {
    name: 'a number that differs keeps clauses together',
    a: 'The book fair in Norvale drew 40,000 visitors this year.',
    b: 'The book fair in Norvale drew 55,000 visitors this year.',
    together: [['drew 40,000', 'drew 55,000']],
  },
  {
    name: 'two arrests on two days for two things',
    a: 'Police arrested the harbour master of Norvale on Tuesday over stolen fuel.',
    b: 'Police arrested a fan at the stadium in Lyon on Saturday after the match.',
    apart: [['arrested the harbour', 'arrested a fan']],
  },
  {
    name: 'clauses with nothing in common',
    a: 'The council approved a budget for roads on Monday.',
    b: 'A violinist played in the old church at noon.',
    apart: [['approved', 'played']],
  },
  {
    name: 'each of two like clauses finds its own',
    a: 'The bakery in Lyon burned on Monday. The school in Turin burned on Friday.',
    b: 'The school in Turin burned on Friday. The bakery in Lyon burned on Monday.',
    together: [
      ['bakery in Lyon burned', 'bakery in Lyon burned'],
      ['school in Turin burned', 'school in Turin burned'],
    ],
    apart: [['bakery in Lyon burned', 'school in Turin burned']],
  },
  {
    name: 'what one report says twice stands with the other report',
    a: 'Fire closed the cannery in Norvale on Monday. Firemen came from Lyon. The cannery in Norvale was closed by the fire on Monday.',
    b: 'The cannery in Norvale was closed by a fire on Monday.',
    together: [
      ['Fire closed the cannery', 'cannery in Norvale was closed'],
      ['cannery in Norvale was closed by the fire', 'cannery in Norvale was closed'],
    ],
  },
  {
    name: 'two crimes of one man, told in one order',
    a: 'The bookkeeper of Norvale forged two receipts in March. The bookkeeper of Norvale burned the ledger in June.',
    b: 'In March two receipts were forged by the bookkeeper of Norvale. In June the ledger was burned by the bookkeeper of Norvale.',
    together: [
      ['forged two receipts', 'receipts were forged'],
      ['burned the ledger', 'ledger was burned'],
    ],
    apart: [['forged two receipts', 'ledger was burned']],
  },
  {
    name: 'one utterance, quoted at two lengths',
    a: '"The water came through the roof and we ran for the stairs in the dark," said Berit Moen.',
    b: 'Berit Moen remembers. "We ran for the stairs in the dark," she said.',
    together: [['we ran for the stairs', 'We ran for the stairs']],
  },
  {
    name: 'two utterances with a common phrase',
    a: '"At the end of the day we ran for the stairs," said Berit Moen.',
    b: '"At the end of the day nobody reads contracts," said Ivar Dahl.',
    apart: [['ran for the stairs', 'nobody reads contracts']],
  },
]
