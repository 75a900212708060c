import type {TimeValue} from '../../../core/value.ts'

export interface TimeCase {
  readonly name: string
  readonly text: string
  /** Publication day; undefined: the report is not dated. */
  readonly published?: string
  /** Every time found, in order, as `words → timex`. */
  readonly expect: readonly string[]
  /** Parts of the record of the first time, where more than its words and TIMEX3 value matters. */
  readonly first?: Partial<TimeValue>
}

/** A Wednesday. */
const DAY = '2024-05-15'

const dated = (
  cases: readonly (readonly [name: string, text: string, expect: readonly string[], first?: Partial<TimeValue>])[],
): TimeCase[] =>
  cases.map(([name, text, expect, first]) => ({name, text, published: DAY, expect, ...(first && {first})}))

const undated = (
  cases: readonly (readonly [name: string, text: string, expect: readonly string[], first?: Partial<TimeValue>])[],
): TimeCase[] => cases.map(([name, text, expect, first]) => ({name, text, expect, ...(first && {first})}))

export const timeCases: readonly TimeCase[] = [
  // days of another week, nights between two days
  ...dated([
    ['weekday of last week', 'He was shot on Friday last week.', ['Friday last week → 2024-05-10']],
    ['weekday of next week', 'The vote is on Tuesday of next week.', ['Tuesday of next week → 2024-05-21']],
    ['night into a day', 'It burned overnight into Sunday.', ['overnight into Sunday → 2024-05-11TNI']],
    ['a stay is no time', 'It was an overnight stay.', []],
    ['week before last', 'He died the week before last.', ['the week before last → 2024-W18']],
    ['turn of the year', 'Prices rose at the turn of the year.', ['the turn of the year → 2024-01-01']],
    [
      'another zone in brackets before the day',
      'It fell at 3 a.m. (0100 GMT) on Friday.',
      ['3 a.m. → 2024-05-10T03:00', '0100 GMT → 2024-05-10T01:00', 'Friday → 2024-05-10'],
    ],
  ]),
  // full dates
  ...undated([
    [
      'month day, year',
      'The dam at Orvane was opened on March 5, 1987.',
      ['March 5, 1987 → 1987-03-05'],
      {from: '1987-03-05', to: '1987-03-05', grain: 'day', anchor: 'said', said: {year: 1987, month: 3, day: 5}},
    ],
    ['day month year', 'The dam was opened on 5 March 1987 by the queen.', ['5 March 1987 → 1987-03-05']],
    ['short month, no comma', 'Sept 18 2024 was the last day of the strike.', ['Sept 18 2024 → 2024-09-18']],
    ['short month with stop', 'It ended on Sept. 18, 2024, after a vote.', ['Sept. 18, 2024 → 2024-09-18']],
    ['day first with slashes', 'Invoice dated 18/09/2024 was found.', ['18/09/2024 → 2024-09-18']],
    ['month first with slashes', 'Stamped 09/18/2024 by the clerk.', ['09/18/2024 → 2024-09-18']],
    ['dots', 'Stamped 18.09.2024 by the clerk.', ['18.09.2024 → 2024-09-18']],
    ['ISO', 'The file is from 2024-09-18.', ['2024-09-18 → 2024-09-18']],
    [
      'either order is left open',
      'The note of 05/03/2024 was lost.',
      ['05/03/2024 → 2024-XX-XX'],
      {from: null, said: {year: 2024}},
    ],
    [
      'ordinal of month',
      'On the twenty-sixth of May 2019 the bridge fell.',
      ['the twenty-sixth of May 2019 → 2019-05-26'],
    ],
    ['ordinal figures', 'On 26th May 2019 the bridge fell.', ['26th May 2019 → 2019-05-26']],
    ['month the ordinal', 'On May the 26th, 2019, the bridge fell.', ['May the 26th, 2019 → 2019-05-26']],
    [
      'weekday and date',
      'On Sunday, 26 May 2019, the bridge fell.',
      ['Sunday, 26 May 2019 → 2019-05-26'],
      {said: {year: 2019, month: 5, day: 26, weekday: 7}},
    ],
    [
      'month and year',
      'Prices doubled in October 2008.',
      ['October 2008 → 2008-10'],
      {from: '2008-10-01', to: '2008-10-31', grain: 'month'},
    ],
    ['no such day', 'The form said February 30, 2019.', ['February 30, 2019 → XXXX-XX-XX'], {from: null}],
    [
      'full date gives the year of a short one',
      'The raid of Aug. 7, 2018, killed nine. Another on Aug. 7 failed.',
      ['Aug. 7, 2018 → 2018-08-07', 'Aug. 7 → 2018-08-07'],
    ],
  ]),
  // days without a year
  ...dated([
    ['past day', 'The minister resigned on March 5.', ['March 5 → 2024-03-05'], {anchor: 'published'}],
    ['past day of last year', 'The minister resigned on December 5.', ['December 5 → 2023-12-05']],
    ['coming day', 'Parliament will vote on March 5.', ['March 5 → 2025-03-05']],
    ['coming day soon', 'The court is to rule on June 3.', ['June 3 → 2024-06-03']],
    [
      'an election is held on a day named before',
      'He lost ground before the November 5 election.',
      ['November 5 → 2024-11-05'],
    ],
    ['an attack is not', 'He lost a son in the November 5 attack.', ['November 5 → 2023-11-05']],
    ['early in', 'He left early in April.', ['early in April → 2024-04'], {modifier: 'start'}],
    ['deadline in a past clause', 'Judges set a June 3 deadline for the company.', ['June 3 → 2024-06-03']],
    ['year from the weekday', 'The fair opens on Friday 13 September.', ['Friday 13 September → 2024-09-13']],
    [
      'weekday in front of a date in brackets',
      'Police said on Tuesday (May 14) that nobody was hurt.',
      ['Tuesday (May 14) → 2024-05-14'],
    ],
    ['short weekday and date', 'It takes place Thu., May 23 in Selmar.', ['Thu., May 23 → 2024-05-23']],
    [
      'day of the month alone',
      'Talks began on May 2 and ended on the 9th.',
      ['May 2 → 2024-05-02', 'the 9th → 2024-05-09'],
    ],
    ['the Fourth of July', 'Shops will close on the Fourth of July.', ['the Fourth of July → 2024-07-04']],
    ['either order by nearness', 'The note of 05/03/2024 was lost.', ['05/03/2024 → 2024-05-03']],
  ]),
  // months
  ...dated([
    ['past month', 'The company sold its mine in March.', ['March → 2024-03']],
    ['past month of last year', 'The company sold its mine in August.', ['August → 2023-08']],
    ['coming month', 'The company will sell its mine in August.', ['August → 2024-08']],
    ['next month by name, untold', 'He spoke of a summit of harbour cities in June.', ['June → 2024-06']],
    [
      'early',
      'The mine was flooded in early March.',
      ['early March → 2024-03'],
      {modifier: 'start', from: '2024-03-01', to: '2024-03-31'},
    ],
    ['mid', 'The mine was flooded in mid-March.', ['mid-March → 2024-03'], {modifier: 'mid'}],
    ['the end of', 'The mine was flooded at the end of March.', ['the end of March → 2024-03'], {modifier: 'end'}],
    ['by the end of', 'The mine must be dry by the end of August.', ['the end of August → 2024-08'], {modifier: 'by'}],
    ['last month by name', 'She joined the board last June.', ['last June → 2023-06']],
    ['last April is not last month', 'She joined the board last April.', ['last April → 2023-04']],
    ['next month by name with shift', 'She will join the board next March.', ['next March → 2025-03']],
    ['month of last year', 'She joined in June last year.', ['June last year → 2023-06']],
    ['since', 'Nobody has worked there since November.', ['November → 2023-11'], {modifier: 'since'}],
    [
      'one reading in a report',
      'The king died in January. The death in January of the king moved many; nobody would say in January how.',
      ['January → 2024-01', 'January → 2024-01', 'January → 2024-01'],
    ],
    ['March as a month', 'In March the ice broke.', ['March → 2024-03']],
    ['May as a month', 'Prices had fallen in May of last year.', ['May of last year → 2023-05']],
  ]),
  // weekdays
  ...dated([
    [
      'past weekday',
      'The envoy arrived on Monday.',
      ['Monday → 2024-05-13'],
      {said: {weekday: 1}, anchor: 'published'},
    ],
    ['coming weekday', 'The envoy will arrive on Monday.', ['Monday → 2024-05-20']],
    ['is due to', 'The envoy is due to arrive on Monday.', ['Monday → 2024-05-20']],
    ['plans to', 'The envoy plans to leave Thursday.', ['Thursday → 2024-05-16']],
    ['due to a cause is no future', 'The race was stopped due to its length on Monday.', ['Monday → 2024-05-13']],
    ['said on, of something ahead', 'The envoy will resign, an aide said on Tuesday.', ['Tuesday → 2024-05-14']],
    ['today by name', 'The envoy arrived on Wednesday.', ['Wednesday → 2024-05-15']],
    ['last', 'The envoy arrived last Friday.', ['last Friday → 2024-05-10']],
    ['next', 'The envoy arrives next Friday.', ['next Friday → 2024-05-24']],
    ['this', 'The envoy speaks this Friday.', ['this Friday → 2024-05-17']],
    ['possessive', "Monday's fire began in a shed.", ['Monday → 2024-05-13']],
    ['ahead of', "Police were on guard ahead of Sunday's vote.", ['Sunday → 2024-05-19']],
    ['until', 'The hearing was adjourned until Monday.', ['Monday → 2024-05-20'], {modifier: 'until'}],
    [
      'night',
      'Shots were heard on Saturday night.',
      ['Saturday night → 2024-05-11TNI'],
      {type: 'time', grain: 'part-of-day', from: '2024-05-11T18:00', to: '2024-05-12T05:59'},
    ],
    ['early', 'Shots were heard early Sunday.', ['early Sunday → 2024-05-12'], {modifier: 'start'}],
    ['a week after the coming one', 'The final is on Saturday week.', ['Saturday week → 2024-05-25']],
    ['any', 'It was quiet, as on any Sunday.', []],
    ['two days', 'It rained on Monday and Tuesday.', ['Monday → 2024-05-13', 'Tuesday → 2024-05-14']],
    [
      'weekend, past',
      'Two boats sank over the weekend.',
      ['the weekend → 2024-W19-WE'],
      {from: '2024-05-11', to: '2024-05-12', grain: 'weekend'},
    ],
    ['weekend, coming', 'Rain will fall over the weekend.', ['the weekend → 2024-W20-WE']],
    ['a weekday of last week', 'It sank on Friday last week.', ['Friday last week → 2024-05-10']],
    ['last weekend', 'Two boats sank last weekend.', ['last weekend → 2024-W19-WE']],
  ]),
  // words that count from the publication day
  ...dated([
    ['yesterday', 'The ferry sank yesterday.', ['yesterday → 2024-05-14'], {said: {offset: -1}}],
    ['today', 'The ferry is being raised today.', ['today → 2024-05-15']],
    ['tomorrow', 'The ferry sails tomorrow.', ['tomorrow → 2024-05-16']],
    ['tonight', 'The ferry sails tonight.', ['tonight → 2024-05-15TNI']],
    [
      'overnight',
      'The ferry was raised overnight.',
      ['overnight → 2024-05-14TNI'],
      {from: '2024-05-14T18:00', to: '2024-05-15T05:59'},
    ],
    ['this morning', 'The ferry sank this morning.', ['this morning → 2024-05-15TMO']],
    ['last night', 'The ferry sank last night.', ['last night → 2024-05-14TNI']],
    ['yesterday afternoon', 'The ferry sank yesterday afternoon.', ['yesterday afternoon → 2024-05-14TAF']],
    ['the day before yesterday', 'It sank the day before yesterday.', ['the day before yesterday → 2024-05-13']],
    [
      'last week',
      'It sank last week.',
      ['last week → 2024-W19'],
      {from: '2024-05-06', to: '2024-05-12', grain: 'week'},
    ],
    ['next week', 'It will be raised next week.', ['next week → 2024-W21']],
    ['early next week', 'It will be raised early next week.', ['early next week → 2024-W21'], {modifier: 'start'}],
    ['this month', 'It sank earlier this month.', ['earlier this month → 2024-05'], {modifier: 'start'}],
    ['last year', 'Sales fell last year.', ['last year → 2023']],
    ['later this year', 'The line opens later this year.', ['later this year → 2024'], {modifier: 'end'}],
    ['three weeks ago', 'It sank three weeks ago.', ['three weeks ago → 2024-W17']],
    ['eleven days ago', 'It sank 11 days ago.', ['11 days ago → 2024-05-04'], {said: {offset: -11}}],
    ['two years ago', 'It sank two years ago.', ['two years ago → 2022']],
    [
      'about two months ago',
      'It sank about two months ago.',
      ['about two months ago → 2024-03'],
      {modifier: 'approximate'},
    ],
    ['months ago', 'It sank months ago.', ['months ago → PAST_REF'], {from: null}],
    ['in two weeks’ time', 'It will sail in two weeks’ time.', ['two weeks’ time → 2024-W22']],
  ]),
  ...undated([
    [
      'weekday in an undated report',
      'The envoy arrived on Tuesday.',
      ['Tuesday → XXXX-WXX-2'],
      {from: null, to: null, anchor: 'none', said: {weekday: 2}},
    ],
    [
      'yesterday in an undated report',
      'The envoy arrived yesterday.',
      ['yesterday → XXXX-XX-XX'],
      {from: null, said: {offset: -1}},
    ],
    ['month in an undated report', 'The envoy arrived in March.', ['March → XXXX-03'], {from: null, said: {month: 3}}],
    [
      'month and day in an undated report',
      'The envoy arrived on March 5.',
      ['March 5 → XXXX-03-05'],
      {said: {month: 3, day: 5}},
    ],
    ['last week in an undated report', 'The envoy arrived last week.', ['last week → XXXX-WXX'], {from: null}],
    [
      'clock time beside a weekday that is not fixed',
      'Oslo, 14 May 2021. The ship sank on Sunday. It was 10:40 p.m. then.',
      ['14 May 2021 → 2021-05-14', 'Sunday → XXXX-WXX-7', '10:40 p.m. → XXXX-XX-XXT22:40'],
    ],
    [
      'year in an undated report',
      'The envoy arrived in 2019.',
      ['2019 → 2019'],
      {from: '2019-01-01', to: '2019-12-31', anchor: 'said'},
    ],
  ]),
  // years and what they are cut into
  ...dated([
    ['years', 'She won in 2017 and 2019.', ['2017 → 2017', '2019 → 2019']],
    ['since a year', 'He has ruled since 2014.', ['2014 → 2014'], {modifier: 'since'}],
    ['a year before a noun', 'The 1996 law is still in force.', ['1996 → 1996']],
    ['late in a year', 'The plan was dropped in late 2019.', ['late 2019 → 2019'], {modifier: 'end'}],
    ['short year', "He was born in '98 in Selmar.", ["'98 → 1998"]],
    ['year in words', 'The tower was built in nineteen seventy-nine.', ['nineteen seventy-nine → 1979']],
    [
      'decade',
      'The mill closed in the 1990s.',
      ['the 1990s → 199'],
      {from: '1990-01-01', to: '1999-12-31', grain: 'decade'},
    ],
    ['decade in words', 'The mill closed in the nineties.', ['the nineties → 199']],
    ['early in a decade', 'The mill closed in the early 1980s.', ['the early 1980s → 198'], {modifier: 'start'}],
    [
      'century',
      'The mill dates from the 18th century.',
      ['the 18th century → 17'],
      {from: '1700-01-01', to: '1799-12-31', grain: 'century'},
    ],
    [
      'quarter with a year',
      'Sales fell in the second quarter of 2022.',
      ['the second quarter of 2022 → 2022-Q2'],
      {from: '2022-04-01', to: '2022-06-30'},
    ],
    ['quarter without a year', 'Sales fell in the first quarter.', ['the first quarter → 2024-Q1']],
    ['quarter, short', 'Sales fell in Q3 2022.', ['Q3 2022 → 2022-Q3']],
    ['quarter as an adjective', 'The firm posted a third-quarter loss.', ['third-quarter → 2023-Q3']],
    [
      'a year before a quarter',
      'Profit in the first quarter rose to 4 million crowns from 3 million a year earlier.',
      ['the first quarter → 2024-Q1', 'a year earlier → 2023-Q1'],
    ],
    [
      'half with a year',
      'Output rose in the first half of 2023.',
      ['the first half of 2023 → 2023-H1'],
      {grain: 'half', to: '2023-06-30'},
    ],
    ['season of a year', 'The river dried in the summer of 2018.', ['the summer of 2018 → 2018-SU']],
    ['last season', 'The river dried last summer.', ['last summer → 2023-SU']],
    ['season ahead', 'The road will open this autumn.', ['this autumn → 2024-FA']],
    ['fiscal year', 'Revenue grew in fiscal 2022.', ['fiscal 2022 → 2022']],
    ['split year', 'The 2022-23 budget was cut.', ['2022-23 → 2022/2023'], {from: '2022-01-01', to: '2023-12-31'}],
    [
      'first week of a month',
      'Voting ends in the first week of June.',
      ['the first week of June → 2024-W23'],
      {from: '2024-06-01', to: '2024-06-07'},
    ],
    [
      'last Sunday of a month',
      'They met on the last Sunday of October 2023.',
      ['the last Sunday of October 2023 → 2023-10-29'],
    ],
    ['year-end', 'The merger should close by year-end.', ['year-end → 2024-12-31']],
  ]),
  // company results
  ...dated([
    [
      'the quarter of another year',
      'Profit in the first quarter beat that of the 2022 quarter and of last year’s period.',
      ['the first quarter → 2024-Q1', 'the 2022 quarter → 2022-Q1', 'last year’s period → 2023-Q1'],
    ],
    ['the latest quarter', 'The bank grew in its latest quarter.', ['latest quarter → 2024-Q1']],
    [
      'a year ago, of a quarter',
      'Sales reached 9 million in the first quarter, from 8 million a year ago.',
      ['the first quarter → 2024-Q1', 'a year ago → 2023-Q1'],
    ],
    ['a year ago, of no quarter', 'She left the bank a year ago.', ['a year ago → 2023']],
    ['the next fiscal year', 'Spending will be cut in the next fiscal year.', ['the next fiscal year → 2025']],
    [
      'figures still to come',
      'The bank expects to report a loss for the first quarter.',
      ['the first quarter → 2024-Q1'],
    ],
    ['a quarter far ahead', 'The bank will move in the fourth quarter.', ['the fourth quarter → 2024-Q4']],
  ]),
  // feasts
  ...dated([
    ['Christmas', 'The siege began on Christmas Day.', ['Christmas Day → 2023-12-25']],
    ['Christmas ahead', 'The siege will end before Christmas.', ['Christmas → 2024-12-25'], {modifier: 'before'}],
    ['New Year’s Eve', 'Nine died on New Year’s Eve.', ['New Year’s Eve → 2023-12-31']],
    ['Easter of a year', 'They married at Easter 2016.', ['Easter 2016 → 2016-03-27']],
    ['Whit Monday', 'Shops will be shut on Whit Monday.', ['Whit Monday → 2024-05-20']],
    ['Thanksgiving', 'The boy was found on Thanksgiving.', ['Thanksgiving → 2023-11-23']],
    ['Good Friday', 'He fell ill on Good Friday.', ['Good Friday → 2024-03-29']],
    ['Labor Day', 'Schools will open after Labor Day.', ['Labor Day → 2024-09-02']],
    ['Ramadan is not computed', 'Markets were quiet during Ramadan.', ['Ramadan → XXXX-XX-XX'], {from: null}],
    ['a good friday is none', 'It was a good buy for us.', []],
  ]),
  // clock times
  ...dated([
    [
      'half of the day',
      'The quake struck at 6:40 p.m. on Tuesday.',
      ['6:40 p.m. on Tuesday → 2024-05-14T18:40'],
      {type: 'time', from: '2024-05-14T18:40', grain: 'minute', said: {weekday: 2, hour: 18, minute: 40}},
    ],
    [
      'local time',
      'The quake struck at 16:40 local time on Tuesday.',
      ['16:40 local time on Tuesday → 2024-05-14T16:40'],
      {said: {weekday: 2, hour: 16, minute: 40, zone: 'local'}},
    ],
    [
      'military with zone',
      'The quake struck on Tuesday at 0805 GMT.',
      ['Tuesday at 0805 GMT → 2024-05-14T08:05'],
      {said: {weekday: 2, hour: 8, minute: 5, zone: 'UTC'}},
    ],
    ['hour alone', 'Doors open at 9am tomorrow.', ['9am tomorrow → 2024-05-16T09:00'], {grain: 'hour'}],
    [
      'zone before the day',
      'The offer runs until 5 p.m. EST May 24.',
      ['5 p.m. EST May 24 → 2024-05-24T17:00'],
      {said: {month: 5, day: 24, hour: 17, zone: '-05:00'}},
    ],
    [
      'half past',
      'The bell rang at half past eleven.',
      ['half past eleven → 2024-05-15TXX:30'],
      {from: '2024-05-15', to: '2024-05-15', said: {hour: 11, minute: 30}},
    ],
    [
      'quarter to',
      'The bell rang at a quarter to five.',
      ['a quarter to five → 2024-05-15TXX:45'],
      {type: 'time', grain: 'minute'},
    ],
    [
      'half past, part of the day said',
      'The bell rang at half past four in the afternoon.',
      ['half past four in the afternoon → 2024-05-15T16:30'],
    ],
    [
      'past, on a night',
      'The bell rang at ten past ten on Sunday night.',
      ['ten past ten on Sunday night → 2024-05-12T22:10'],
    ],
    [
      'minutes to midnight',
      'The bell rang at ten minutes to midnight on Monday.',
      ['ten minutes to midnight on Monday → 2024-05-13T23:50'],
    ],
    [
      'hour alone with part of the day',
      'Mass is at seven this evening; the coach left at six in the morning.',
      ['seven this evening → 2024-05-15T19:00', 'six in the morning → 2024-05-15T06:00'],
    ],
    ['no minutes of a day', 'Shares fell at seven of the banks.', []],
    ['midnight tonight', 'The ban ends tonight at midnight.', ['tonight at midnight → 2024-05-15T24:00']],
    ['one digit, no half', 'Doors will open at 8:30 on Friday.', ['8:30 on Friday → 2024-05-17TXX:30']],
    ['noon', 'The bell rang at noon on Monday.', ['noon on Monday → 2024-05-13T12:00']],
    ['midnight of a day', 'The truce starts at midnight on Friday.', ['midnight on Friday → 2024-05-17T00:00']],
    ['24:00', 'The truce ended on May 2 at 24:00.', ['May 2 at 24:00 → 2024-05-02T24:00']],
    ['o’clock', 'They met at six o’clock in the evening.', ['six o’clock in the evening → 2024-05-15T18:00']],
    [
      'clock from the text',
      'The fire began on Monday. Crews came at 7:15 p.m. and left late.',
      ['Monday → 2024-05-13', '7:15 p.m. → 2024-05-13T19:15'],
      {anchor: 'published'},
    ],
    ['British stop', 'The match kicks off at 7.45pm tonight.', ['7.45pm tonight → 2024-05-15T19:45']],
  ]),
  // stretches
  ...dated([
    [
      'from to',
      'The show runs from 10 June to 31 August.',
      ['from 10 June to 31 August → 2024-06-10/2024-08-31'],
      {from: '2024-06-10', to: '2024-08-31', grain: 'day'},
    ],
    [
      'between and',
      'Rents rose between June 10 and August 20, 2022.',
      ['between June 10 and August 20, 2022 → 2022-06-10/2022-08-20'],
    ],
    [
      'days of a month',
      'The forum was held Oct. 17-18 in Orvane.',
      ['Oct. 17-18 → 2023-10-17/2023-10-18'],
      {from: '2023-10-17', to: '2023-10-18'},
    ],
    [
      'days before a month',
      'The forum was held on 17-18 October 2022.',
      ['17-18 October 2022 → 2022-10-17/2022-10-18'],
    ],
    ['two days of a month', 'The forum will be held on June 17 and 18.', ['June 17 → 2024-06-17', '18 → 2024-06-18']],
    [
      'years',
      'He was mayor from 2003 to 2011.',
      ['from 2003 to 2011 → 2003/2011'],
      {from: '2003-01-01', to: '2011-12-31'},
    ],
    ['years with a dash', 'The 1994–1997 war cost many lives.', ['1994–1997 → 1994/1997']],
    [
      'over the new year',
      'The road was shut from November to February.',
      ['from November to February → 2023-11/2024-02'],
    ],
    ['weekdays', 'The strike will run from Monday to Friday.', ['from Monday to Friday → 2024-05-20/2024-05-24']],
    [
      'over midnight',
      'The road was shut from 10 p.m. to 4 a.m. on Monday.',
      ['from 10 p.m. to 4 a.m. on Monday → 2024-05-12T22:00/2024-05-13T04:00'],
      {from: '2024-05-12T22:00', to: '2024-05-13T04:00'},
    ],
    [
      'hours over midnight of one day',
      'The road was shut from 10 p.m. to 4 a.m.',
      ['from 10 p.m. to 4 a.m. → 2024-05-15T22:00/2024-05-16T04:00'],
    ],
    [
      'from an hour of one day to one of another',
      'The order holds from Friday at 18:00 until Sunday at 24:00.',
      ['from Friday at 18:00 until Sunday at 24:00 → 2024-05-17T18:00/2024-05-19T24:00'],
    ],
    [
      'a leap day and the year before',
      'The show will run from February 29 to March 3, 2024.',
      ['from February 29 to March 3, 2024 → 2024-02-29/2024-03-03'],
    ],
    ['years, the second cut short', 'He was in exile from 1993-96.', ['1993-96 → 1993/1996']],
    [
      'clock times of one day',
      'Doors open between 8:30 a.m. and 9 a.m. Monday.',
      ['between 8:30 a.m. and 9 a.m. Monday → 2024-05-13T08:30/2024-05-13T09:00'],
    ],
    [
      'the year to a day is no stretch of two',
      'In the year to March 31 sales rose.',
      ['the year → 2024', 'March 31 → 2024-03-31'],
    ],
    ['hours', 'The road was shut between 2 and 4 p.m.', ['between 2 and 4 p.m. → 2024-05-15T14:00/2024-05-15T16:00']],
    ['put off', 'The hearing was postponed to June 17.', ['June 17 → 2024-06-17']],
    [
      'moved from one day to another is two days',
      'The vote was moved from June 10 to June 17.',
      ['June 10 → 2024-06-10', 'June 17 → 2024-06-17'],
    ],
    ['a day and a count', 'On May 5 and 12 people were hurt.', ['May 5 → 2024-05-05']],
  ]),
  // durations
  ...dated([
    ['compound', 'He began a four-day trip.', ['four-day → P4D'], {type: 'duration', from: null, grain: 'day'}],
    ['weeks', 'The talks lasted three weeks.', ['three weeks → P3W']],
    ['decades', 'The feud has lasted two decades.', ['two decades → P20Y']],
    ['and a half', 'He spoke for an hour and a half.', ['an hour and a half → PT1H30M']],
    ['mixed fraction', 'They waited 2 1/2 years.', ['2 1/2 years → P2Y6M']],
    ['two units', 'He was jailed for two years and six months.', ['two years and six months → P2Y6M']],
    ['few', 'They waited a few days.', ['a few days → PXD'], {modifier: 'approximate'}],
    ['at least', 'They waited at least 72 hours.', ['at least 72 hours → PT72H']],
    [
      'past',
      'Prices rose over the past two months.',
      ['the past two months → P2M'],
      {from: '2024-03-15', to: '2024-05-15', anchor: 'published'},
    ],
    ['first nine months', 'Sales fell in the first nine months.', ['the first nine months → P9M']],
    [
      'coming months',
      'He will travel in the coming months.',
      ['the coming months → PXM'],
      {type: 'duration', from: null},
    ],
    ['days after', 'It comes days after a raid.', ['days → PXD']],
    [
      'unit-long',
      'It followed weeklong talks, a months-long siege and day-long rain.',
      ['weeklong → P1W', 'months-long → PXM', 'day-long → P1D'],
    ],
    ['quarter of a century', 'She waited a quarter of a century.', ['a quarter of a century → P25Y']],
    ['year-long', 'She ended a year-long silence.', ['a year-long → P1Y']],
  ]),
  // counted from another time in the text
  ...dated([
    [
      'two days later',
      'He fell on March 5 and died two days later.',
      ['March 5 → 2024-03-05', 'two days later → 2024-03-07'],
    ],
    ['the following year', 'He won in 2004 and lost the following year.', ['2004 → 2004', 'the following year → 2005']],
    [
      'the previous day',
      'He spoke on May 3. Rivals had met the previous day.',
      ['May 3 → 2024-05-03', 'the previous day → 2024-05-02'],
    ],
    ['that year', 'He left in 1988. That year the mill closed.', ['1988 → 1988', 'That year → 1988']],
    ['that month', 'He was held in March 2021 and charged that June.', ['March 2021 → 2021-03', 'that June → 2021-06']],
    [
      'later that day',
      'He left on May 3. Later that day he was found.',
      ['May 3 → 2024-05-03', 'Later that day → 2024-05-03'],
    ],
    ['nothing to count from', 'He died two days later.', ['two days later → XXXX-XX-XX'], {from: null, anchor: 'none'}],
    ['the day after something', 'He left the day after the vote.', ['the day → XXXX-XX-XX'], {from: null}],
  ]),
  // times that come again, and words with no place on the calendar
  ...dated([
    ['every Monday', 'They march every Monday.', ['every Monday → XXXX-WXX-1'], {type: 'set'}],
    ['weekdays in the plural', 'They meet on Mondays.', ['Mondays → XXXX-WXX-1']],
    ['annually', 'The feast is held annually.', ['annually → P1Y'], {type: 'set', from: null}],
    ['daily', 'Trains run daily.', ['daily → P1D']],
    ['every two weeks', 'Trains run every two weeks.', ['every two weeks → P2W']],
    ['rate', 'The plant burns 300 tons a day.', ['a day → P1D'], {type: 'set'}],
    ['now', 'He is now in Selmar.', ['now → PRESENT_REF'], {from: null}],
    ['recently', 'He recently moved to Selmar.', ['recently → PAST_REF']],
    ['near future', 'He hopes to move in the near future.', ['the near future → FUTURE_REF']],
  ]),
  // no times
  ...dated([
    ['march, a verb', 'They will march on the capital.', []],
    ['March, a march', 'The Women’s March on Orvane drew crowds.', []],
    ['may, a verb', 'It may rain and they may march on.', []],
    ['May, a person', 'May told Parliament that Theresa May would stay.', []],
    ['a street', 'A stage stood on Ninth of October Avenue.', []],
    ['a tabloid', 'The Sun said the story was true.', []],
    ['a newspaper', 'The Sunday Times and the Daily Herald ran it.', []],
    ['age as an adjective', 'A 34-year-old man was held.', []],
    ['age', 'She is 34 years old and he is six months old.', []],
    ['score', 'Orvane beat Selmar 3-2 and then 21:15.', []],
    ['road', 'The crash on Route 2002 shut the M25.', []],
    ['second, an ordinal', 'It was a second attempt and the second goal.', []],
    ['thousands', 'Some 1,900 people and 2000 soldiers came.', []],
    ['money', 'They paid $1999 and £2,010 for it.', []],
    ['flight', 'Flight MH1998 and Airbus A2019 landed.', []],
    ['fall, a verb', 'Prices fall when leaves fall.', []],
    ['fall of a city', 'The fall of Orvane shook the region.', []],
    ['spring of water', 'The spring in the wood was dry.', []],
    ['half of a match', 'They scored in the first half.', []],
    ['quarter, a part', 'A quarter of voters and three quarters of members agreed.', []],
    ['a girl called April', 'April Tannow said she was glad.', []],
    ['percent', 'Turnout was 2019 percent higher by error.', []],
    ['last-minute', 'A last-minute deal was struck.', []],
    ['current as electricity aside', 'Ten days is no date, but ten dogs is nothing.', ['Ten days → P10D']],
  ]),
]
