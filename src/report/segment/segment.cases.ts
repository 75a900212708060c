/** Text, and what should come of it. `|` stands between tokens or sentences and is in none of the texts. */
export interface Case {
  readonly name: string
  readonly text: string
  readonly expect: readonly string[]
}

const cut = (name: string, text: string, expected: string): Case => ({name, text, expect: expected.split('|')})

export const tokenCases: readonly Case[] = [
  cut('negation', "They don't know and can't say.", "They|do|n't|know|and|ca|n't|say|."),
  cut('curly negation', 'It isn’t so.', 'It|is|n’t|so|.'),
  cut('negation in capitals', "WE WON'T GO", "WE|WO|N'T|GO"),
  cut('possessive', "Orvane's mayor and the miners' wives", "Orvane|'s|mayor|and|the|miners|'|wives"),
  cut('a name with an apostrophe is whole', "Siobhan O'Dowd", "Siobhan|O'Dowd"),
  cut('cannot', 'He cannot stay.', 'He|can|not|stay|.'),
  cut('hyphens part', 'a well-known four-day trip', 'a|well|-|known|four|-|day|trip'),
  cut('prefixes hold', 'the non-profit was re-elected', 'the|non-profit|was|re-elected'),
  cut('money', 'It cost $5.3m, €40 and US$1,900.', 'It|cost|$|5.3|m|,|€|40|and|US$|1,900|.'),
  cut('per cent', 'up 6.8% in May', 'up|6.8|%|in|May'),
  cut('times', 'at 10pm, or 7:30 a.m. sharp', 'at|10|pm|,|or|7:30|a.m.|sharp'),
  cut('ordinals and decades are whole', 'the 20th and the 1990s', 'the|20th|and|the|1990s'),
  cut('titles', 'Mr. Vance met Gen. Oduya.', 'Mr.|Vance|met|Gen.|Oduya|.'),
  cut('acronyms', 'the U.S. and the U.N.', 'the|U.S.|and|the|U.N.'),
  cut('initials', 'J. R. Halloran spoke', 'J.|R.|Halloran|spoke'),
  cut('a full stop after a small word is its own', 'It was him.', 'It|was|him|.'),
  cut('a full stop after "no" is its own', 'She said no. Then', 'She|said|no|.|Then'),
  cut('number abbreviation', 'No. 10 is shut', 'No.|10|is|shut'),
  cut(
    'address',
    'See www.example.org/a-b, or write to desk@example.com.',
    'See|www.example.org/a-b|,|or|write|to|desk@example.com|.',
  ),
  cut('link', 'at https://example.org/x?y=1.', 'at|https://example.org/x?y=1|.'),
  cut('telephone', 'call 555-0142 now', 'call|555-0142|now'),
  cut('range', 'ages 3-4', 'ages|3|-|4'),
  cut('fractions and dates', '1/2 of it on 9/11/2031', '1/2|of|it|on|9/11/2031'),
  cut('either', 'and/or', 'and|/|or'),
  cut('ellipsis', 'Well... no', 'Well|...|no'),
  cut('dashes', 'it went — fast -- away', 'it|went|—|fast|--|away'),
  cut('quoted name with clitic', `the "Star"'s crew`, `the|"|Star|"|'s|crew`),
  cut('word that begins with an apostrophe', "take 'em", "take|'em"),
  cut('zero-width space parts words', 'one\u200btwo', 'one|two'),
  cut('soft hyphen stays inside', 'govern\u00adment', 'govern\u00adment'),
  cut('emoji', 'ok 👩‍🚒👍🏽!', 'ok|👩‍🚒|👍🏽|!'),
  cut('other scripts', 'Привет, мир. 東京', 'Привет|,|мир|.|東京'),
]

export const sentenceCases: readonly Case[] = [
  cut('plain', 'The dam broke. Two towns were flooded.', 'The dam broke.|Two towns were flooded.'),
  cut('title before a name', 'Gen. Oduya left. He was ill.', 'Gen. Oduya left.|He was ill.'),
  cut('acronym before a name', 'The U.S. Senate voted.', 'The U.S. Senate voted.'),
  cut(
    'acronym before an opener',
    'She flew to the U.S. The trip was short.',
    'She flew to the U.S.|The trip was short.',
  ),
  cut(
    'time at the end',
    'It began at 5 p.m. Officials had warned of it.',
    'It began at 5 p.m.|Officials had warned of it.',
  ),
  cut('initials', 'J. R. Halloran spoke. M. Teller did not.', 'J. R. Halloran spoke.|M. Teller did not.'),
  cut('decimal', 'It rose 6.8 percent. Shares fell.', 'It rose 6.8 percent.|Shares fell.'),
  cut('closing quote', '“We left.” Then they came back.', '“We left.”|Then they came back.'),
  cut('straight closing quote', '"We left." Then they came back.', '"We left."|Then they came back.'),
  cut('quote that goes on', '“Why?” asked Ms. Teller. “No one knows.”', '“Why?” asked Ms. Teller.|“No one knows.”'),
  cut('name and saying word after a quote', '“Stop!” Teller said. He ran.', '“Stop!” Teller said.|He ran.'),
  cut('brackets', 'He left (by boat). (It sank.) No one saw.', 'He left (by boat).|(It sank.)|No one saw.'),
  cut('blank line', 'A town under water\n\nThe dam broke.', 'A town under water|The dam broke.'),
  cut(
    'heading line',
    'A town under water\nThe dam above Orvane broke early on Tuesday after three days of heavy rain in the hills, officials told reporters in the capital.',
    'A town under water|The dam above Orvane broke early on Tuesday after three days of heavy rain in the hills, officials told reporters in the capital.',
  ),
  cut(
    'wrapped lines',
    'The dam above Orvane broke early on Tuesday after\nthree days of rain. Rescuers reached the lower\nParish of Saint Ann by noon.',
    'The dam above Orvane broke early on Tuesday after\nthree days of rain.|Rescuers reached the lower\nParish of Saint Ann by noon.',
  ),
  cut('picture credit', 'The dam at Orvane Photo: Mara Lindqvist', 'The dam at Orvane|Photo: Mara Lindqvist'),
  cut('colon before a clause goes on', 'The photo: a blur.', 'The photo: a blur.'),
  cut('bracket after an abbreviation goes on', 'Owen Castell Jr. (Ind.) left.', 'Owen Castell Jr. (Ind.) left.'),
  cut('number of a list', '2. Of the nine, two died. One lived.', '2. Of the nine, two died.|One lived.'),
  cut('ellipsis before a small letter goes on', 'It was ... odd.', 'It was ... odd.'),
]

export const quotationCases: readonly Case[] = [
  cut('straight', '"We left," she said. "It was over."', 'We left,|It was over.'),
  cut('curly', '“We left,” she said.', 'We left,'),
  cut('single curly', '‘We left,’ she said.', 'We left,'),
  cut('single straight', "Minister: 'We will not pay' for it", 'We will not pay'),
  cut('guillemets', '« We left », she said.', 'We left'),
  cut('doubled single marks', "``We left,'' she said.", 'We left,'),
  cut('one inside another', '“He told me ‘no’ twice,” she said.', 'He told me ‘no’ twice,|no'),
  cut('plural possessive inside', '‘The miners’ wives came,’ she said.', 'The miners’ wives came,'),
  {name: 'apostrophes are none', text: "It's the miners' day, rock 'n' roll and all.", expect: []},
  {name: 'curly apostrophes are none', text: 'It’s the miners’ day; take ’em.', expect: []},
  {name: 'inches are none', text: 'a 6\'2" man', expect: []},
  {name: 'one straight mark is none', text: 'He is 5" tall and that is "all.', expect: []},
  cut('goes on in the next paragraph', '“We left.\n\n“We came back,” she said.', 'We left.|We came back,'),
  cut('straight, goes on in the next paragraph', 'She said: "We left.\n\n"We came back."', 'We left.|We came back.'),
]
