/** A sentence as a parent has it and as its copy has it, and what is said of the difference. All invented. */
export interface Case {
  readonly name: string
  readonly parent: string
  readonly child: string
  /** Slot and changed words of parent and child; absent where nothing that is said has changed. */
  readonly drift?: {readonly slot: string; readonly parent: string; readonly child: string}
}

export const cases: readonly Case[] = [
  // Figures
  {
    name: 'digits swapped',
    parent: 'The ferry carried 64 passengers and a crew of nine when it left the quay at Norvale.',
    child: 'The ferry carried 46 passengers and a crew of nine when it left the quay at Norvale.',
    drift: {slot: 'howMany', parent: '64', child: '46'},
  },
  {
    name: 'a number word changed',
    parent: 'Rescuers took seventeen people off the deck before the tide turned.',
    child: 'Rescuers took seventy people off the deck before the tide turned.',
    drift: {slot: 'howMany', parent: 'seventeen', child: 'seventy'},
  },
  {
    name: 'a month changed',
    parent: 'The owners want to end the night service by the end of March, the company said.',
    child: 'The owners want to end the night service by the end of May, the company said.',
    drift: {slot: 'when', parent: 'March', child: 'May'},
  },
  {
    name: 'a weekday changed',
    parent: 'The engine had been serviced on Friday by a yard in the harbour.',
    child: 'The engine had been serviced on Thursday by a yard in the harbour.',
    drift: {slot: 'when', parent: 'Friday', child: 'Thursday'},
  },
  {
    name: 'an hour misread',
    parent: 'The first call for help came at 16:40 local time from the bridge of the ferry.',
    child: 'The first call for help came at 6:40 p.m. local time from the bridge of the ferry.',
    drift: {slot: 'when', parent: '16:40', child: '6:40 p.m.'},
  },
  {
    name: 'a year changed',
    parent: 'The captain was suspended in June 2019 and reinstated after an inquiry by the port.',
    child: 'The captain was suspended in June 2018 and reinstated after an inquiry by the port.',
    drift: {slot: 'when', parent: 'June 2019', child: 'June 2018'},
  },
  {
    name: 'a number in a sentence that was reworded',
    parent: 'There were 64 people on the ferry, most of them over 60, according to Captain Berit Moen.',
    child: 'As per Berit Moen, 46 individuals were on board the ferry, the majority being older than 60.',
    drift: {slot: 'howMany', parent: '64', child: '46'},
  },
  {
    name: 'the same number in words and digits',
    parent: 'Rescuers took seventeen people off the deck before the tide turned.',
    child: 'Rescuers took 17 people off the deck before the tide turned.',
  },
  {
    name: 'miles for kilometres',
    parent: 'The rock lies about 18 km west of the harbour, in a channel used by fishing boats.',
    child: 'The rock lies about 11 miles west of the harbour, in a channel used by fishing boats.',
  },
  {
    name: 'a conversion in brackets left out',
    parent: 'Repairs will cost 420 million euros ($466 million), the owners of the ferry said.',
    child: 'Repairs will cost $466 million, the owners of the ferry said.',
  },
  {
    name: 'a figure rounded with a word for it',
    parent: 'The owners set aside 1,381,440 crowns for the families of the crew and the passengers.',
    child: 'The owners set aside about 1.4 million crowns for the families of the crew and the passengers.',
  },
  {
    name: 'a clock in another style',
    parent: 'The lifeboat reached the wreck at about 10:10 p.m. and took off the children first.',
    child: 'The lifeboat reached the wreck at about 22:10 and took off the children first.',
  },
  {
    name: 'a time zone in brackets left out',
    parent: 'The ferry struck the rock at about 3 a.m. (0200 GMT), while the passengers slept below.',
    child: 'The ferry struck the rock at about 3am, while the passengers slept below.',
  },
  {
    name: 'a date turned round',
    parent: 'A hearing is set for Sept 14 in the town hall, the port authority said.',
    child: 'A hearing is set for 14 September in the town hall, the port authority said.',
  },
  {
    name: 'a year added to a month',
    parent: 'The owners want to end the night service by the end of March, the company said.',
    child: 'The owners want to end the night service by the end of March 2025, the company said.',
  },
  {
    name: 'another number of another thing, both kept',
    parent: 'Police arrested 14 people on the pier, and three officers were slightly hurt.',
    child: 'Three officers sustained light injuries on the pier, where police made 14 arrests.',
  },
  {
    name: 'per cent and its sign',
    parent: 'Fares will rise by 6 per cent from next month, the owners of the line announced.',
    child: 'Fares will rise by 6% from next month, the owners of the line announced.',
  },
  // Directions and opposites
  {
    name: 'south and north',
    parent: 'The ferry ran aground two miles south of the old lighthouse near Norvale.',
    child: 'The ferry ran aground two miles north of the old lighthouse near Norvale.',
    drift: {slot: 'where', parent: 'south', child: 'north'},
  },
  {
    name: 'a position changed',
    parent: 'The tractor slid down a bank above the River Anselm and lay on its side.',
    child: 'The tractor slid down a bank into the River Anselm and lay on its side.',
    drift: {slot: 'where', parent: 'above', child: 'into'},
  },
  {
    name: 'rose and fell',
    parent: 'Shares in the line rose four percent in early trading on the exchange in Oslo.',
    child: 'Shares in the line fell four percent in early trading on the exchange in Oslo.',
    drift: {slot: 'what', parent: 'rose', child: 'fell'},
  },
  {
    name: 'before and after',
    parent: 'The mate left the bridge shortly before the ferry struck the rock in the channel.',
    child: 'The mate left the bridge shortly after the ferry struck the rock in the channel.',
    drift: {slot: 'when', parent: 'before', child: 'after'},
  },
  {
    name: 'two words of one side',
    parent: 'Shares in the line rose four percent in early trading on the exchange in Oslo.',
    child: 'Shares in the line climbed four percent in early trading on the exchange in Oslo.',
  },
  // Polarity
  {
    name: 'a negation lost',
    parent: 'Divers who went down on Monday saw no danger to the hull of the ferry.',
    child: 'Divers who went down on Monday saw danger to the hull of the ferry.',
    drift: {slot: 'polarity', parent: 'no', child: 'danger'},
  },
  {
    name: 'not put in',
    parent: 'The harbour master did warn the ferry of the fog, the port authority said.',
    child: 'The harbour master did not warn the ferry of the fog, the port authority said.',
    drift: {slot: 'polarity', parent: 'warn', child: 'not'},
  },
  {
    name: 'yet to and now',
    parent: 'Most of the oil has yet to be recovered from the bay, the coast guard said.',
    child: 'Most of the oil has now been recovered from the bay, the coast guard said.',
    drift: {slot: 'polarity', parent: 'yet to be', child: 'now been'},
  },
  {
    name: 'a negation contracted',
    parent: 'The harbour master did not warn the ferry of the fog, the port authority said.',
    child: "The harbour master didn't warn the ferry of the fog, the port authority said.",
  },
  {
    name: 'no fewer than',
    parent: 'At least 30 people were treated for cold in the church hall by the quay.',
    child: 'No fewer than 30 people were treated for cold in the church hall by the quay.',
  },
  // Status
  {
    name: 'could became will',
    parent: 'The line said it would stop night crossings a step that could cost up to 90 of its 300 jobs.',
    child: 'The line said it would stop night crossings a step that will cost 90 of its 300 jobs.',
    drift: {slot: 'status', parent: 'could', child: 'will'},
  },
  {
    name: 'considering became have banned',
    parent: 'The minister said the cabinet was considering a ban on night crossings by older ferries in winter.',
    child: 'Ministers have now banned night crossings by older ferries in winter.',
    drift: {slot: 'status', parent: 'considering a ban', child: 'have now banned'},
  },
  {
    name: 'a hedge cut',
    parent: 'The water is believed to have entered through a cracked valve in the engine room behind the main deck.',
    child: 'The water entered through a cracked valve in the engine room behind the main deck.',
    drift: {slot: 'status', parent: 'is believed to have', child: 'entered'},
  },
  {
    name: 'initialled became signed',
    parent: 'The two ports on Tuesday initialled a protocol on pilots for the northern channel this summer.',
    child: 'The two ports on Tuesday signed a protocol on pilots for the northern channel this summer.',
    drift: {slot: 'status', parent: 'initialled', child: 'signed'},
  },
  {
    name: 'may and might',
    parent: 'The owners may sell the ferry after the inquiry, a spokesman for the line told reporters.',
    child: 'The owners might sell the ferry after the inquiry, a spokesman for the line told reporters.',
  },
  {
    name: 'two words for one step',
    parent: 'The mate was detained on suspicion of negligence by police in the port of Norvale.',
    child: 'The mate was arrested on suspicion of negligence by police in the port of Norvale.',
  },
  // Order
  {
    name: 'first since became first ever',
    parent: "It is the first written accord between the two ports on the channel's pilots since 1998.",
    child: "It is the first ever written accord between the two ports on the channel's pilots.",
    drift: {slot: 'order', parent: 'since 1998', child: 'first ever'},
  },
  {
    name: 'the year after since changed',
    parent: 'The club reached the final of the regatta for the first time since 1998 on Sunday evening.',
    child: 'The club reached the final of the regatta for the first time since 1989 on Sunday evening.',
    drift: {slot: 'order', parent: '1998', child: '1989'},
  },
  // Names and speakers
  {
    name: 'the prosecutor became the judge',
    parent:
      'Prosecutor Anna Lindqvist told the six-week trial that the captain, who joined the line in 2009, had slept. Judge Olav Brandvik spoke later.',
    child: 'Judge Olav Brandvik told the court that the captain, who joined the line in 2009, had slept.',
    drift: {slot: 'saidBy', parent: 'Anna Lindqvist', child: 'Olav Brandvik'},
  },
  {
    name: 'words given to somebody else',
    parent:
      '"It stood up out of the fog," said Sigrid Haugen, who commands the lifeboat. Later Nils Torvik, president of the club, laid flowers.',
    child: '"It stood up out of the fog," says Nils Torvik, president of the club.',
    drift: {slot: 'saidBy', parent: 'Sigrid Haugen', child: 'Nils Torvik'},
  },
  {
    name: 'a city changed in a sentence that was reworded',
    parent:
      'It is intended that the protocol will be signed by the masters of the two ports in September in Bergen. Talks in Stavanger ended on Tuesday.',
    child:
      'It is intended that the masters of the two ports will sign the protocol in Stavanger in September. Talks in Stavanger ended on Tuesday.',
    drift: {slot: 'where', parent: 'Bergen', child: 'Stavanger'},
  },
  {
    name: 'its driver became the driver of the other',
    parent:
      'A coach waited on the quay. The lorry had stopped on the ramp with its doors open. Its driver, a man of 41 who was unhurt, was questioned by police.',
    child:
      'A coach waited on the quay. The lorry had stopped on the ramp with its doors open. The coach driver, a man of 41 who was unhurt, was questioned by police.',
    drift: {slot: 'who', parent: 'Its driver', child: 'coach driver'},
  },
  {
    name: 'an accent lost',
    parent: 'The rescue was led by Commander Inês Gonçalves, who has served on the coast since she was twenty.',
    child: 'The rescue was led by Commander Ines Goncalves, who has served on the coast since she was twenty.',
  },
  {
    name: 'the surname alone',
    parent: '"We were lucky with the wind," said Sigrid Haugen, who commands the lifeboat.',
    child: '"We were lucky with the wind," Haugen said.',
  },
  {
    name: 'a nationality in other words',
    parent: 'The mate, a 36-year-old Spanish national who was unhurt, was questioned by police in Norvale.',
    child: 'The mate, a 36-year-old Spaniard who was unhurt, was questioned by police in Norvale.',
  },
  {
    name: 'a surname changed for another of the report',
    parent:
      'The mayor, Rita Olsen, met the bishop, Mats Bergman, on the quay. Olsen called the long delay of the tug shameful and left.',
    child:
      'The mayor, Rita Olsen, met the bishop, Mats Bergman, on the quay. Bergman called the long delay of the tug shameful and left.',
    drift: {slot: 'saidBy', parent: 'Olsen', child: 'Bergman'},
  },
  // In other words
  {
    name: 'a direction in a sentence that was reworded',
    parent: 'The tug left a small yard in northern Finnmark on Sunday with a crew of six men and two divers aboard.',
    child:
      'With six men and two divers as its crew, the tug set out on Sunday from a little yard in southern Finnmark.',
    drift: {slot: 'where', parent: 'northern', child: 'southern'},
  },
  {
    name: 'a negation in a sentence that was reworded',
    parent: 'The pilots concerned were informed of the fog by radio from the tower of the port.',
    child: 'The port said its tower had not informed the pilots of the fog by radio.',
    drift: {slot: 'polarity', parent: 'informed', child: 'not informed'},
  },
  {
    name: 'half past in words and in digits',
    parent: 'The tug reached the wreck at around half past eleven with two divers and a pump aboard.',
    child: 'At about 11:30 a.m. the tug arrived at the wreck, bringing two divers and a pump.',
  },
  {
    name: 'a place in a ranking lost',
    parent: 'It was the second largest salvage on that coast since 1931, according to the museum of the port.',
    child: 'It was the largest salvage on that coast since 1931, according to the museum of the port.',
    drift: {slot: 'order', parent: 'second', child: 'largest'},
  },
  {
    name: 'a belief told as a fact',
    parent: 'The leak started in the galley of the ferry during the night, investigators believe.',
    child: 'The leak started in the galley of the ferry during the night.',
    drift: {slot: 'status', parent: 'investigators believe', child: 'night'},
  },
  {
    name: 'a plan told as done, by an irregular verb',
    parent: 'A vote of the owners on the sale is expected to take place on Friday in the old customs house.',
    child: 'A vote of the owners on the sale took place on Friday in the old customs house.',
    drift: {slot: 'status', parent: 'expected to take', child: 'took'},
  },
  // Wording
  {
    name: 'quoted words changed',
    parent: 'The captain had "treated the radio as a toy", the harbour master wrote in his log that night.',
    child:
      'The captain had "treated the emergency radio as his private toy", the harbour master wrote in his log that night.',
    drift: {slot: 'wording', parent: 'the radio as a toy', child: 'the emergency radio as his private toy'},
  },
  {
    name: 'a quotation cut short',
    parent: '"We have settled the dates, not yet the money," the head of the port told reporters on the quay.',
    child: '"We have settled the dates," the head of the port told reporters on the quay.',
  },
  {
    name: 'a quotation in other marks',
    parent: 'The captain had "treated the radio as a toy", the harbour master wrote in his log that night.',
    child: 'The captain had “treated the radio as a toy”, the harbour master wrote in his log that night.',
  },
  // Desk edits
  {
    name: 'spelling and an article',
    parent: 'The harbour programme was cancelled and travellers organised their own way to the centre of the town.',
    child: 'The harbor program was canceled and travelers organized their own way to the center of the town.',
  },
  {
    name: 'a synonym',
    parent: 'The lifeboat began its search at dawn and went on until the fog came down over the bay.',
    child: 'The lifeboat started its search at dawn and went on until the fog came down over the bay.',
  },
  {
    name: 'a clause cut',
    parent: 'The quay, which was rebuilt nine years ago after a storm, was closed to lorries for the rest of the day.',
    child: 'The quay was closed to lorries for the rest of the day.',
  },
  {
    name: 'a title shortened',
    parent: 'Infrastructure Minister Kari Solberg travelled to the wreck during the night and met the crew.',
    child: 'Minister Kari Solberg travelled to the wreck during the night and met the crew.',
  },
  {
    name: 'unable and could not',
    parent: 'The firm said it was unable to comment while the inquiry was going on.',
    child: 'The firm said it could not comment while the inquiry was going on.',
  },
  {
    name: 'shut off and cut',
    parent: 'Crews shut off the valve at about 7.20 p.m. and let the gas clear from the hall.',
    child: 'Crews cut the valve at around 7.20 in the evening and let the gas clear from the hall.',
  },
  {
    name: 'lifted and withdrawn',
    parent: 'The advice to stay indoors was lifted at 9 p.m., when the air was clean again.',
    child: "At nine o'clock that request to stay indoors was withdrawn, the air being clean again.",
  },
  {
    name: 'held and let go',
    parent: 'The driver was held for questioning and let go on Sunday morning, the police in Norvale said.',
    child: 'Police in Norvale said the driver was detained for questioning and released on Sunday morning.',
  },
  {
    name: 'a sentence split in two',
    parent: 'Six people were hurt when the platform gave way, and one of them died in hospital on Sunday.',
    child: 'When the platform gave way six people were injured. One of them died in hospital on Sunday.',
  },
  {
    name: 'a vote in words and as a score',
    parent: 'The council rejected the plan by 14 votes to nine after a debate of four hours.',
    child: 'After four hours of debate the council turned down the plan, 14-9.',
  },
  {
    name: 'did not reply and no reply',
    parent: 'The owners did not reply to calls for comment on Monday, the paper wrote in its report.',
    child: 'No reply came from the owners to calls for comment on Monday, the paper wrote in its report.',
  },
  {
    name: 'expected to and should',
    parent: 'The road is expected to reopen on Friday, the road office said in Norvale.',
    child: 'The road should reopen on Friday, the road office said in Norvale.',
  },
  {
    name: 'a plan as a verb and as a noun',
    parent: 'The ministry is planning to ban night flights over the lake from the spring.',
    child: 'The ministry plans a ban on night flights over the lake from the spring.',
  },
  {
    name: 'suspect and think',
    parent: 'Police suspect that the fire was set on purpose and are looking for a man in a grey coat.',
    child: 'Police think the fire was set deliberately and are looking for a man in a grey coat.',
  },
  // Bounds of numbers
  {
    name: 'a limit told as the number',
    parent: 'The skipper faces up to 12 years in prison for taking the ferry out in that storm.',
    child: 'The skipper faces 12 years in prison for taking the ferry out in that storm.',
    drift: {slot: 'status', parent: 'up to 12', child: '12'},
  },
  {
    name: 'a limit in other words',
    parent: 'The skipper faces up to 12 years in prison for taking the ferry out in that storm.',
    child: 'The skipper faces a maximum of 12 years in prison for taking the ferry out in that storm.',
  },
  // Units
  {
    name: 'inches for centimetres',
    parent: 'The bell of the ferry, which is 41 cm high, was stolen from the chapel in the spring.',
    child: 'The bell of the ferry, which is 41 inches high, was stolen from the chapel in the spring.',
    drift: {slot: 'howMany', parent: '41 cm', child: '41 inches'},
  },
  {
    name: 'centimetres turned into inches',
    parent: 'The bell of the ferry, which is 41 cm high, was stolen from the chapel in the spring.',
    child: 'The bell of the ferry, which is 16 inches high, was stolen from the chapel in the spring.',
  },
  // Codes
  {
    name: 'letters of a number',
    parent: 'Owners of engines whose number begins with KD or KF were asked to bring them to the yard.',
    child: 'Owners of engines whose number begins with KD or KB were asked to bring them to the yard.',
    drift: {slot: 'what', parent: 'KF', child: 'KB'},
  },
  // Compass, decades, outcomes
  {
    name: 'a point between two others',
    parent: 'The ferry ran aground some way southeast of the lighthouse, on a bank of gravel and mud.',
    child: 'The ferry ran aground some way southwest of the lighthouse, on a bank of gravel and mud.',
    drift: {slot: 'where', parent: 'southeast', child: 'southwest'},
  },
  {
    name: 'another decade of age',
    parent: 'Both passengers who went overboard were men in their seventies from the same choir.',
    child: 'Both passengers who went overboard were men in their sixties from the same choir.',
    drift: {slot: 'howMany', parent: 'seventies', child: 'sixties'},
  },
  {
    name: 'allowed and refused',
    parent: 'The harbour court allowed the owners to keep the wreck at the quay until the end of winter.',
    child: 'The harbour court refused to let the owners keep the wreck at the quay until the end of winter.',
    drift: {slot: 'polarity', parent: 'allowed', child: 'refused'},
  },
  // Attributions
  {
    name: 'who said it is cut at the head',
    parent: 'Two deckhands said the pumps of the ferry had been out of order since the autumn.',
    child: 'The pumps of the ferry had been out of order since the autumn.',
    drift: {slot: 'saidBy', parent: 'Two deckhands said', child: 'The'},
  },
  {
    name: 'a river of another name',
    parent: 'The wreck drifted down the river Lenn as far as the weir before the tide turned.',
    child: 'The wreck drifted down the river Tarn as far as the weir before the tide turned.',
    drift: {slot: 'who', parent: 'Lenn', child: 'Tarn'},
  },
  {
    name: 'a surname changed after the office',
    parent: 'The alarm was raised by lock keeper Holt, who had heard the hull scrape along the wall.',
    child: 'The alarm was raised by lock keeper Hart, who had heard the hull scrape along the wall.',
    drift: {slot: 'who', parent: 'Holt', child: 'Hart'},
  },
  {
    name: 'a given name for the surname',
    parent:
      'Edda Holt keeps the lock. The alarm was raised by lock keeper Holt, who had heard the hull scrape along the wall.',
    child:
      'Edda Holt keeps the lock. The alarm was raised by lock keeper Edda, who had heard the hull scrape along the wall.',
  },
]
