import type {Case} from './trace.cases.ts'

const COST = 'Repairs to the bridge cost 3.98 million euros, the council said in its yearly account.'
const DEARER = 'Repairs to the bridge cost 4.1 million euros, the council said in its yearly account.'
const POWER = 'The storm left 11,870 households without power from Norvale to the border on Sunday night.'
const TURNOUT = 'Turnout stood at 61.8 percent when the polls closed, the election office said on its website.'
const TUNNEL = 'The tunnel is 5.27 kilometres long and took nine years to dig under the mountain.'
const QUAKE = 'The earthquake had a magnitude of 6.24 and was felt as far away as the islands of Torv.'
const DECKS = 'Rescuers counted 297 people on the two decks before the boats put out from the quay.'
const ALARM = 'The alarm was raised at 17:52 by a guard who smelled smoke in the lower hall.'

/** Figures that were rounded, converted or written in another style, beside figures that were changed. All invented. */
export const figureCases: readonly Case[] = [
  {
    name: 'rounded, with "about"',
    parent: COST,
    child: COST.replace('3.98', 'about 4'),
  },
  {
    name: 'rounded to fewer digits, with no word for it',
    parent: COST,
    child: COST.replace('3.98', '4'),
  },
  {
    name: 'rounded in other words',
    parent: COST,
    child: 'The council spent nearly 4 million euros on repairs to the bridge, its yearly account shows.',
  },
  {
    name: 'a bound below it',
    parent: DEARER,
    child: DEARER.replace('4.1', 'more than 4'),
  },
  {
    name: 'another figure of as many digits',
    parent: DEARER,
    child: DEARER.replace('4.1', '3.2'),
    drift: {slot: 'howMany', parent: '4.1 million euros', child: '3.2 million euros'},
  },
  {
    name: 'another figure with "about"',
    parent: DEARER,
    child: DEARER.replace('4.1', 'about 3.2'),
    drift: {slot: 'howMany', parent: '4.1 million euros', child: '3.2 million euros'},
  },
  {
    name: 'no rounding: a figure of fewer digits that another one would be rounded to',
    parent: DEARER,
    child: DEARER.replace('4.1', '5'),
    drift: {slot: 'howMany', parent: '4.1 million euros', child: '5 million euros'},
  },
  {
    name: '"some", and thousands',
    parent: POWER,
    child: POWER.replace('11,870', 'some 12,000'),
  },
  {
    name: 'thousands with no word for it',
    parent: POWER,
    child: POWER.replace('11,870', '12,000'),
  },
  {
    name: 'cut off, with "over"',
    parent: POWER,
    child: POWER.replace('11,870', 'over 11,000'),
  },
  {
    name: 'digits swapped and then rounded',
    parent: POWER,
    child: POWER.replace('11,870', 'some 21,000'),
    drift: {slot: 'howMany', parent: '11,870', child: '21,000'},
  },
  {
    name: 'a share without its decimals',
    parent: TURNOUT,
    child: TURNOUT.replace('61.8', '62'),
  },
  {
    name: 'a share with its digits swapped',
    parent: TURNOUT,
    child: TURNOUT.replace('61.8', '68.1'),
    drift: {slot: 'howMany', parent: '61.8 percent', child: '68.1 percent'},
  },
  {
    name: 'a length with one decimal',
    parent: TUNNEL,
    child: TUNNEL.replace('5.27', '5.3'),
  },
  {
    name: 'a length with "just over"',
    parent: TUNNEL,
    child: TUNNEL.replace('5.27', 'just over five'),
  },
  {
    name: 'a magnitude with one decimal',
    parent: QUAKE,
    child: QUAKE.replace('6.24', '6.2'),
  },
  {
    name: 'another magnitude',
    parent: QUAKE,
    child: QUAKE.replace('6.24', '5.2'),
    drift: {slot: 'howMany', parent: '6.24', child: '5.2'},
  },
  {
    name: 'close to three hundred',
    parent: DECKS,
    child: DECKS.replace('297', 'close to 300'),
  },
  {
    name: 'a small count is not rounded without a word for it',
    parent: DECKS.replace('297', '64'),
    child: DECKS.replace('297', '60'),
    drift: {slot: 'howMany', parent: '64', child: '60'},
  },
  {
    name: 'dozens',
    parent: DECKS.replace('297', '26'),
    child: DECKS.replace('297', 'more than two dozen'),
  },
  {
    name: 'more exact than a parent that said "about"',
    parent: COST.replace('3.98', 'about 4'),
    child: COST,
  },
  {
    name: 'a sum in short',
    parent: 'The museum bought the painting for £1.2m at an auction in London last week.',
    child: 'The museum paid £1.2 million for the painting at a London auction last week.',
  },
  {
    name: 'three miles and five kilometres',
    parent: 'The slick was three miles long and drifted towards the bird cliffs north of the town.',
    child: 'The slick was 5 km long and drifted towards the bird cliffs north of the town.',
  },
  {
    name: 'three miles and nine kilometres',
    parent: 'The slick was three miles long and drifted towards the bird cliffs north of the town.',
    child: 'The slick was 9 km long and drifted towards the bird cliffs north of the town.',
    drift: {slot: 'howMany', parent: 'three miles', child: '9 km'},
  },
  {
    name: 'acres and hectares',
    parent: 'The slick covered 40 acres and drifted towards the bird cliffs north of the town.',
    child: 'The slick covered some 16 hectares and drifted towards the bird cliffs north of the town.',
  },
  {
    name: 'Celsius and Fahrenheit',
    parent: 'Temperatures fell to minus 20 Celsius in the valley, the coldest night of the winter.',
    child: 'Temperatures fell to minus 4 degrees Fahrenheit in the valley, the coldest night of the winter.',
  },
  {
    name: 'miles an hour and kilometres an hour',
    parent: 'The gusts reached 70 mph on the bridge, which was closed to lorries until the evening.',
    child: 'The gusts reached 113 kph on the bridge, which was closed to lorries until the evening.',
  },
  {
    name: 'a time rounded',
    parent: ALARM,
    child: ALARM.replace('17:52', 'around 5:50 pm'),
  },
  {
    name: 'shortly before a full hour',
    parent: ALARM,
    child: ALARM.replace('17:52', 'shortly before 6 pm'),
  },
  {
    name: 'another hour with "about"',
    parent: ALARM,
    child: ALARM.replace('17:52', 'about 5 pm'),
    drift: {slot: 'when', parent: '17:52', child: '5 pm'},
  },
]
