/** A sentence as an agency has it and as a copy has it; `slot` where the copy says something else. All invented. */
export interface DriftPair {
  readonly slot: string | null
  readonly parent: string
  readonly child: string
}

const changed = (slot: string, parent: string, child: string): DriftPair => ({slot, parent, child})
const harmless = (parent: string, child: string): DriftPair => ({slot: null, parent, child})

// prettier-ignore
export const DRIFT_PAIRS: readonly DriftPair[] = [
  changed('where', 'The reactor stands 12 km northwest of the old salt works at Brennmoor, in open marsh.', 'The reactor stands 12 km northeast of the old salt works at Brennmoor, in open marsh.'),
  changed('howMany', 'The winner of the prize, a woman in her thirties, asked that her name be kept back.', 'The winner of the prize, a woman in her fifties, asked that her name be kept back.'),
  changed('polarity', 'The council allowed the circus to keep its elephants in the park through the winter.', 'The council refused to let the circus keep its elephants in the park through the winter.'),
  changed('polarity', 'The upper chamber upheld the ban on night flights over the valley in a close vote.', 'The upper chamber overturned the ban on night flights over the valley in a close vote.'),
  changed('status', 'The dredger can lift up to 900 tonnes of silt from the channel in a single shift.', 'The dredger can lift 900 tonnes of silt from the channel in a single shift.'),
  changed('status', 'At least 40 goats were swept off the bank when the sluice at Orrin gave way.', 'Forty goats were swept off the bank when the sluice at Orrin gave way.'),
  changed('status', 'Shares in the brewer dropped as much as 22% in early trading before the board met.', 'Shares in the brewer dropped 22% in early trading before the board met.'),
  changed('status', 'The new tramline is expected to open to passengers in the second week of August.', 'The new tramline will open to passengers in the second week of August.'),
  changed('status', 'The burglars are believed to have entered the chapel by the bell tower after midnight.', 'The burglars entered the chapel by the bell tower after midnight.'),
  changed('status', 'In some patients the ointment may damage the cornea and cause lasting glare at night.', 'In some patients the ointment damages the cornea and causes lasting glare at night.'),
  changed('status', 'The harbour board is considering a subsidy of 3 million crowns for the ice breakers.', 'A subsidy of 3 million crowns has been granted by the harbour board for the ice breakers.'),
  changed('howMany', 'The meteorite, which is 35 cm wide, will go on show in the chapel at Tarnow.', 'The meteorite, which is 35 inches wide, will go on show in the chapel at Tarnow.'),
  changed('what', 'The expedition came home with 60 crates of pottery from the floor of the lake.', 'The expedition came home with 60 crates of weapons from the floor of the lake.'),
  changed('what', 'Customs men found the diamonds inside a violin that had been sent from Marseille.', 'Customs men found the diamonds inside a saddle that had been sent from Marseille.'),
  changed('what', 'The farmer showed no fear as the bailiffs led his cattle down to the road.', 'The farmer showed no shame as the bailiffs led his cattle down to the road.'),
  changed('what', 'Drivers of vans with plates beginning RK or RL were asked to stop at the toll.', 'Drivers of vans with plates beginning RK or RB were asked to stop at the toll.'),
  changed('what', 'The cargo of wheat and copper was seized at the lock on the order of a judge.', 'The cargo of wheat and timber was seized at the lock on the order of a judge.'),
  changed('saidBy', 'Two former engineers said the turbine had been running without oil since Easter.', 'The turbine had been running without oil since Easter.'),
  changed('saidBy', 'The vault had been left open over the holiday, museum guard Piet Vos told the court.', 'The vault had been left open over the holiday.'),
  changed('saidBy', 'According to a leaked memo, the bank had moved the gold to Lugano in the spring.', 'The bank had moved the gold to Lugano in the spring.'),
  changed('what', 'The broker was found guilty of forgery and cleared of bribery by a jury in Leith.', 'The broker was found guilty of bribery and cleared of forgery by a jury in Leith.'),
  changed('who|where', 'It was the third title for Norway’s Karin Dahl, who led from the first lap.', 'It was the third title for Sweden’s Karin Dahl, who led from the first lap.'),

  harmless('The reactor stands 12 km northwest of the old salt works at Brennmoor, in open marsh.', 'The reactor stands 12 km (7.5 miles) north-west of the old salt works at Brennmoor, in open marsh.'),
  harmless('The council allowed the circus to keep its elephants in the park through the winter.', 'The council permitted the circus to keep its elephants in the park through the winter.'),
  harmless('The dredger can lift up to 900 tonnes of silt from the channel in a single shift.', 'The dredger can lift as much as 900 tonnes of silt from the channel in a single shift.'),
  harmless('At least 40 goats were swept off the bank when the sluice at Orrin gave way.', 'No fewer than 40 goats were swept off the bank when the sluice at Orrin gave way.'),
  harmless('Shares in the brewer dropped as much as 22% in early trading before the board met.', 'Shares in the brewer dropped by up to 22% in early trading before the board met.'),
  harmless('The new tramline is expected to open to passengers in the second week of August.', 'The new tramline is due to open to passengers in the second week of August.'),
  harmless('The burglars are believed to have entered the chapel by the bell tower after midnight.', 'The burglars probably entered the chapel by the bell tower after midnight.'),
  harmless('In some patients the ointment may damage the cornea and cause lasting glare at night.', 'In some patients the ointment can damage the cornea and cause lasting glare at night.'),
  harmless('The meteorite, which is 35 cm wide, will go on show in the chapel at Tarnow.', 'The meteorite, which is 35 centimetres across, will go on show in the chapel at Tarnow.'),
  harmless('The expedition came home with 60 crates of pottery from the floor of the lake.', 'The expedition came home with 60 crates of ceramics from the floor of the lake.'),
  harmless('Customs men found the diamonds inside a violin that had been sent from Marseille.', 'Customs men found the gems inside a violin that had been sent from Marseille.'),
  harmless('The farmer showed no fear as the bailiffs led his cattle down to the road.', 'The farmer showed no fear as the bailiffs led his cows down to the road.'),
  harmless('Drivers of vans with plates beginning RK or RL were asked to stop at the toll.', 'Motorists in vans with plates beginning RK or RL were asked to stop at the toll.'),
  harmless('The cargo of wheat and copper was seized at the lock on the order of a judge.', 'The cargo of grain and copper was seized at the lock on the order of a judge.'),
  harmless('Two former engineers said the turbine had been running without oil since Easter.', 'The turbine had been running without oil since Easter, two former engineers said.'),
  harmless('The vault had been left open over the holiday, museum guard Piet Vos told the court.', 'The vault had been left open over the holiday, Mr Vos, a guard, told the court.'),
  harmless('According to a leaked memo, the bank had moved the gold to Lugano in the spring.', 'A leaked memo says the bank had moved the gold to Lugano in the spring.'),
  harmless('The broker was found guilty of forgery and cleared of bribery by a jury in Leith.', 'The broker was found guilty of forgery but acquitted of bribery by a jury in Leith.'),
  harmless('The rescue helicopter set down on a narrow terrace below the summit of the Grauhorn.', 'The rescue chopper set down on a narrow ledge below the summit of the Grauhorn.'),
  harmless('The tenants of the burnt block were put up in the gymnasium of a nearby school.', 'The tenants of the burnt block were put up in the sports hall of a nearby school.'),
  harmless('The orchestra ended its tour with a concert in the courtyard of the old fortress.', 'The orchestra ended its tour with a recital in the courtyard of the old castle.'),
  harmless('The mayor opened the new footbridge, which had cost 4 million crowns, in pouring rain.', 'The mayor opened the new bridge, which had cost 4 million crowns, in pouring rain.'),
  harmless('Nurses at the clinic ended their walkout after the ministry promised a bonus in June.', 'Nurses at the clinic ended their strike after the ministry promised a bonus in June.'),
  harmless('The thieves left the engine running and a crowbar on the steps of the jeweller.', 'The thieves left the motor running and a crowbar on the steps of the jeweller.'),
  harmless('The trawler lost its rudder in the swell and drifted towards the cliffs for an hour.', 'The boat lost its rudder in the waves and drifted towards the rocks for an hour.'),
  harmless('The minister withdrew the bill after a rebellion in her own party on the back benches.', 'The minister withdrew the bill after a revolt in her own party on the back benches.'),
]
