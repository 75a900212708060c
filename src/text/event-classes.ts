/**
 * News lexicon: event classes with the words that name them (lemmas of verbs, deverbal nouns, adjectives), and how many
 * values a slot of such an event can have. Classes follow the top levels of PLOVER (political) and the incident types of
 * civil-protection bulletins; words were chosen by hand. A word stands in one class, that of what it mostly tells in news:
 * "overturn" of cars, not of verdicts; "decline" of offers, not of prices.
 *
 * `single`: slots with one true value for one event ("when did it crash"). `growing`: how many is cumulative, a count that rises
 * while it is being made ("12 dead" at noon, 14 at night: an update). Slots not named may have many values.
 */
export interface EventClass {
  readonly words: string
  readonly single?: string
  readonly growing?: true
}

export const EVENT_CLASSES: Readonly<Record<string, EventClass>> = {
  die: {
    words: 'die kill death dead fatality perish drown murder slay toll victim lose-life',
    single: 'when where',
    growing: true,
  },
  injure: {
    words: 'injure hurt wound injury injured wounded hospitalise hospitalize maim casualty',
    single: 'when where',
    growing: true,
  },
  miss: {words: 'missing disappear vanish unaccounted', single: 'when where', growing: true},
  rescue: {words: 'rescue save evacuate evacuation displace shelter free pull', growing: true},
  sicken: {words: 'sicken infect infection diagnose contract hospitalised case patient ill', growing: true},
  arrest: {
    words: 'arrest detain detention arrested apprehend custody capture seize-person round-up',
    single: 'when where',
    growing: true,
  },
  release: {words: 'release freed acquit bail discharge', single: 'when'},
  charge: {words: 'charge indict indictment accuse prosecute arraign', single: 'when'},
  convict: {words: 'convict conviction sentence jail imprison guilty condemn', single: 'when howMany'},
  sue: {words: 'sue lawsuit suit file appeal petition', single: 'when'},
  rule: {words: 'rule ruling judgment judgement verdict uphold strike-down quash', single: 'when who'},
  crash: {words: 'crash collide collision derail derailment overturn smash plunge accident ram', single: 'when where'},
  explode: {words: 'explode explosion blast detonate bomb bombing', single: 'when where'},
  burn: {words: 'burn fire blaze engulf ignite arson', single: 'when where'},
  collapse: {words: 'collapse fall cave-in landslide subside', single: 'when where'},
  flood: {words: 'flood inundate flooding overflow burst swell', single: 'when where'},
  storm: {words: 'storm hurricane cyclone typhoon tornado landfall', single: 'when where'},
  quake: {words: 'quake earthquake tremor shake aftershock', single: 'when where howMany'},
  attack: {
    words: 'attack assault raid strike shell shelling ambush invade invasion stab shoot shooting stabbing gunfire',
    single: 'when where',
  },
  threaten: {words: 'threaten threat warn warning'},
  protest: {
    words: 'protest demonstrate demonstration march rally demonstrator protester picket procession',
    single: 'when where',
  },
  walkout: {words: 'walkout stoppage walk-out industrial-action', single: 'when'},
  vote: {words: 'vote ballot referendum poll turnout', single: 'when howMany'},
  elect: {words: 'elect election re-elect runoff win-election', single: 'when who'},
  appoint: {words: 'appoint appointment name nominate nomination hire install swear inaugurate', single: 'when whom'},
  resign: {words: 'resign resignation quit step-down oust sack fire-person dismiss dismissal', single: 'when who'},
  sign: {words: 'sign signature signing initial ratify ratification seal', single: 'when where'},
  agree: {words: 'agree agreement deal accord pact treaty settle settlement protocol', single: 'when'},
  reject: {words: 'reject rejection refuse decline veto rebuff'},
  approve: {words: 'approve approval pass adopt endorse back authorise authorize clear', single: 'when'},
  ban: {words: 'ban prohibit prohibition outlaw forbid suspend suspension bar', single: 'when'},
  meet: {words: 'meet meeting talks hold-talks', single: 'when where'},
  gathering: {
    words:
      'forum summit conference congress convention festival fair exhibition expo championship tournament olympics marathon parade concert assembly',
    single: 'when where',
  },
  visit: {words: 'visit trip travel tour arrive arrival fly journey stay', single: 'when where'},
  leave: {words: 'leave depart departure exit withdraw withdrawal flee'},
  announce: {words: 'announce announcement unveil declare disclose reveal publish', single: 'when'},
  close: {words: 'close closure shut shutdown shutter', single: 'when'},
  open: {words: 'open opening reopen inaugurate-site launch start begin', single: 'when where'},
  end: {words: 'end finish conclude expire stop halt cease discontinue discontinuation', single: 'when'},
  build: {words: 'build construction construct erect expand expansion extension'},
  cut: {words: 'cut axe slash shed lay-off layoff redundancy reduce reduction trim'},
  rise: {words: 'rise increase grow climb jump gain surge soar up'},
  drop: {words: 'drop decrease slump slide tumble down shrink'},
  earn: {words: 'earn profit revenue income turnover'},
  lose: {words: 'loss lose deficit'},
  pay: {words: 'pay payment compensate compensation fine penalty bail-out'},
  cost: {words: 'cost price worth bill budget'},
  buy: {words: 'buy purchase acquire acquisition takeover bid'},
  sell: {words: 'sell sale divest'},
  invest: {words: 'invest investment fund funding finance subsidy grant'},
  play: {words: 'play match game final semi-final fixture'},
  win: {words: 'win victory beat defeat triumph champion'},
  score: {words: 'score goal equalise equalize convert penalty-kick'},
  born: {words: 'born birth'},
  marry: {words: 'marry wedding divorce'},
  find: {words: 'find discover discovery detect recover locate'},
  investigate: {words: 'investigate investigation probe inquiry enquiry inspect inspection'},
  test: {words: 'test sample analyse analyze breathalyse'},
  treat: {words: 'treat treatment operate surgery vaccinate'},
  damage: {words: 'damage destroy destruction wreck ruin carry-away'},
  steal: {words: 'steal theft rob robbery burgle loot'},
  carry: {words: 'carry transport passenger aboard board occupant'},
  attend: {words: 'attend participant attendance turn-out gather crowd take-part'},
  employ: {words: 'employ employee job workforce worker post position'},
  apologise: {words: 'apologise apologize apology regret'},
  deny: {words: 'deny denial refute'},
  cancel: {words: 'cancel cancellation postpone postponement call-off scrap delay'},
  truce: {words: 'truce ceasefire armistice lull', single: 'when'},
  abduct: {
    words: 'abduct abduction kidnap kidnapping hostage ransom hijack hijacking',
    single: 'when where',
    growing: true,
  },
  escape: {words: 'escape abscond jailbreak breakout', single: 'when where'},
  extradite: {
    words: 'extradite extradition deport deportation expel expulsion repatriate repatriation',
    single: 'when',
  },
  confess: {words: 'confess confession testify testimony plead', single: 'when'},
  impeach: {words: 'impeach impeachment censure', single: 'when'},
  overthrow: {words: 'overthrow coup mutiny putsch uprising insurrection', single: 'when where'},
  deploy: {words: 'deploy deployment mobilise mobilize mobilisation'},
  sanction: {words: 'sanction embargo blockade', single: 'when'},
  negotiate: {words: 'negotiate negotiation mediate mediation bargain'},
  merge: {words: 'merge merger demerger', single: 'when'},
  fail: {words: 'bankruptcy insolvency insolvent bankrupt liquidation default', single: 'when'},
  sink: {words: 'sink capsize shipwreck founder aground', single: 'when where'},
  erupt: {words: 'erupt eruption', single: 'when where'},
  avalanche: {words: 'avalanche mudslide rockfall', single: 'when where'},
  outage: {words: 'outage blackout breakdown', single: 'when where'},
  leak: {words: 'leak leakage spill spillage', single: 'when where'},
  seize: {words: 'confiscate confiscation impound smuggle smuggling contraband'},
  poison: {words: 'poison poisoning intoxication', single: 'when where', growing: true},
  qualify: {words: 'qualify qualification relegate relegation promotion', single: 'when'},
  transfer: {words: 'transfer loan-move'},
  retire: {words: 'retire retirement', single: 'when who'},
  award: {words: 'award prize medal honour honor', single: 'when whom'},
  bury: {words: 'bury burial funeral cremate cremation mourn', single: 'when where'},
  migrate: {words: 'migrate migration emigrate immigration refugee asylum', growing: true},
}

const classOf = new Map<string, string>()
for (const [name, {words}] of Object.entries(EVENT_CLASSES))
  for (const word of words.split(' ')) if (!classOf.has(word)) classOf.set(word, name)

/** Event class of a lemma, if the lexicon has it. */
export const eventClassOf = (lemma: string): string | undefined => classOf.get(lemma)

/** Whether an event of this class has only one true value for a slot. */
export function isSingleValued(eventClass: string | undefined, slot: string): boolean {
  const entry = eventClass === undefined ? undefined : EVENT_CLASSES[eventClass]
  return entry ? (entry.single ?? '').split(' ').includes(slot) : false
}

/** Whether counts of this class rise while they are being made. */
export const isGrowing = (eventClass: string | undefined): boolean =>
  eventClass !== undefined && EVENT_CLASSES[eventClass]?.growing === true
