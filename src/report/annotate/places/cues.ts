const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Buildings and streets that stand for a government, and the country it governs. */
export const SEATS: ReadonlyMap<string, readonly [name: string, country: string, always: boolean]> = new Map([
  ['kremlin', ['Kremlin', 'RU', true]],
  ['white house', ['White House', 'US', true]],
  ['pentagon', ['Pentagon', 'US', true]],
  ['capitol hill', ['Capitol Hill', 'US', false]],
  ['wall street', ['Wall Street', 'US', true]],
  ['foggy bottom', ['Foggy Bottom', 'US', true]],
  ['downing street', ['Downing Street', 'GB', true]],
  ['10 downing street', ['Downing Street', 'GB', true]],
  ['whitehall', ['Whitehall', 'GB', true]],
  ['westminster', ['Westminster', 'GB', true]],
  ['holyrood', ['Holyrood', 'GB', true]],
  ['stormont', ['Stormont', 'GB', true]],
  ['buckingham palace', ['Buckingham Palace', 'GB', true]],
  ['elysee', ['Élysée', 'FR', true]],
  ['elysee palace', ['Élysée Palace', 'FR', true]],
  ['matignon', ['Matignon', 'FR', true]],
  ['quai dorsay', ["Quai d'Orsay", 'FR', true]],
  ['blue house', ['Blue House', 'KR', true]],
  ['zhongnanhai', ['Zhongnanhai', 'CN', true]],
  ['quirinal', ['Quirinal', 'IT', true]],
  ['palazzo chigi', ['Palazzo Chigi', 'IT', true]],
  ['berlaymont', ['Berlaymont', 'BE', true]],
  ['casa rosada', ['Casa Rosada', 'AR', true]],
  ['planalto', ['Planalto', 'BR', true]],
  ['malacanang', ['Malacañang', 'PH', true]],
  ['blue house', ['Blue House', 'KR', true]],
  ['raisina hill', ['Raisina Hill', 'IN', true]],
])

/** What only somebody can do: "Moscow said", "Canberra has imposed". Past and present forms; the base follows a modal. */
const ACTS = `say said says warn warned warns insist insisted insists deny denied denies accuse accused accuses announce announced announces
  impose imposed imposes vow vowed vows urge urged urges reject rejected rejects condemn condemned condemns agree agreed agrees offer offered
  offers demand demanded demands want wanted wants hope hoped hopes summon summoned summons expel expelled expels recognise recognised
  recognises recognize recognized recognizes back backed backs believe believed believes plan planned plans threaten threatened threatens
  respond responded responds retaliate retaliated retaliates refuse refused refuses pledge pledged pledges promise promised promises propose
  proposed proposes claim claimed claims argue argued argues confirm confirmed confirms decide decided decides ask asked asks call called calls
  sign signed signs approve approved approves ban banned bans lift lifted lifts suspend suspended suspends send sent sends seek sought seeks
  denounce denounced denounces protest protested protests maintain maintained maintains welcome welcomed welcomes order ordered orders
  consider considered considers blame blamed blames fear fears feared accept accepted accepts withdraw withdrew withdraws negotiate
  negotiated negotiates pressed presses press tell told tells signal signalled signals signaled hint hinted hints dismiss dismissed dismisses
  freeze froze freezes sanction sanctioned sanctions ratify ratified ratifies pay paid pays support supported supports oppose opposed opposes
  declare declared declares recall recalled recalls think thinks thought expect expects expected invite invited invites react reacted reacts
  reply replied replies apologise apologised apologises express expressed expresses acknowledge acknowledged cut cuts provide provides
  provided deploy deployed deploys launch launched launches extend extended extends refrain renew renewed renews scrap scrapped scraps lodge lodged lodges file filed files raise raised raises issue issued issues draft drafted broker brokered mediate mediated unveil unveiled tighten tightened ease eased halt halted resume resumed grant granted decline declined concede conceded soften softened harden hardened toughen toughened need needs needed know knows knew regard regards regarded treat treats treated view views viewed intend intends intended prefer prefers preferred block blocked blocks veto vetoed vetoes annul annulled revoke revoked introduce introduced unveils hit acted abandon abandoned scale scaled restrict restricted shelve shelved fund funded funds arm armed arms break broke tolerate tolerates tolerated insist trust trusts trusted object objected objects complain complained complains appeal appealed appeals fire fired fires test tested tests fail failed fails try tried tries disagree disagreed disagrees clash clashed clashes differ differed differs fined fines praise praised praises criticise criticised criticises criticize criticized criticizes hailed hails slammed slams congratulated congratulates rebuked rebukes assured assures defend defended defends downplayed downplays branded brands censured notified notifies inform informed informs bow bowed bows cancel cancels cancelled canceled settle settles settled owe owes owed weigh weighs weighed scoff scoffed scoffs mull mulls mulled defy defied defies`
export const INSTITUTION_VERBS = words(ACTS)
export const AUXILIARIES = words(
  "has have had will would may might could can must should is are was were 's also now not never still again itself n't did does do long already reportedly repeatedly recently later then formally officially publicly quickly firmly",
)

/** A city before these names a treaty or a thing: "the Paris agreement", "Stockholm syndrome". */
export const NAMED_FOR_CITY =
  /^(?:agreement|agreements|accord|accords|protocol|protocols|convention|conventions|treaty|syndrome|declaration)$/
/** Goods that carry a place's name and say nothing of the place. */
export const NAMED_GOODS: ReadonlySet<string> = new Set(
  'panama hat|panama hats|brazil nut|brazil nuts|brussels sprout|brussels sprouts|jersey cow|jersey cows|lancaster bomber|lancaster bombers|boston terrier|china tea|turkey farmers|turkey farm|turkey farms|turkey meat|turkey dinner|turkey sandwich|bath towel|cheddar cheese|guinea pig|guinea pigs|guinea fowl'.split(
    '|',
  ),
)

/** What a government has: "Moscow's offer". */
export const INSTITUTION_NOUNS = words(
  'consent permission blessing reply answer plan plans sanctions decision response reaction allies ally policy policies offer demand demands position stance proposal proposals ambassador ban tariffs claim claims refusal support backing warning statement threat threats foreign commitment support veto pledge approach aims interests intentions diplomacy envoy hopes anger request insistence account denial promise willingness strategy accusations accusation objections concerns pressure',
)
/** Between two capitals these stand for their governments: "talks between Tehran and Riyadh". */
export const DEALINGS = words(
  'relations ties talks tensions dispute agreement deal alliance negotiations dialogue rift cooperation diplomacy contacts row treaty pact understanding détente detente friendship rivalry war rapprochement hotline',
)

/** Common nouns beside a name, and the level they give a place that no gazetteer knows. */
export const LEVEL_NOUNS: ReadonlyMap<string, 'region' | 'city' | 'district' | 'country' | 'other'> = new Map([
  ...[
    'province',
    'region',
    'county',
    'state',
    'governorate',
    'prefecture',
    'oblast',
    'department',
    'territory',
    'canton',
    'voivodeship',
    'emirate',
    'krai',
    'shire',
    'island',
    'islands',
    'archipelago',
    'peninsula',
    'isle',
  ].map((w) => [w, 'region'] as const),
  ...[
    'city',
    'town',
    'village',
    'hamlet',
    'municipality',
    'capital',
    'settlement',
    'resort',
    'township',
    'borough-town',
    'commune',
    'community',
  ].map((w) => [w, 'city'] as const),
  ...[
    'district',
    'suburb',
    'neighbourhood',
    'neighborhood',
    'quarter',
    'borough',
    'ward',
    'parish',
    'barangay',
    'favela',
    'slum',
    'estate',
    'arrondissement',
  ].map((w) => [w, 'district'] as const),
  ...['country', 'nation', 'republic', 'kingdom'].map((w) => [w, 'country'] as const),
  ...[
    'river',
    'lake',
    'sea',
    'ocean',
    'bay',
    'gulf',
    'strait',
    'mount',
    'mountain',
    'mountains',
    'hill',
    'hills',
    'street',
    'road',
    'avenue',
    'lane',
    'square',
    'bridge',
    'tunnel',
    'airport',
    'station',
    'port',
    'harbour',
    'harbor',
    'hospital',
    'stadium',
    'park',
    'forest',
    'valley',
    'canal',
    'dam',
    'motorway',
    'highway',
    'desert',
    'beach',
    'volcano',
    'glacier',
    'waterfall',
    'cathedral',
    'prison',
    'jail',
    'camp',
    'reservoir',
    'creek',
    'crossing',
    'junction',
    'museum',
    'palace',
    'castle',
    'plaza',
    'boulevard',
    'drive',
    'close',
    'court',
    'building',
    'clinic',
    'infirmary',
    'mall',
    'market',
    'pier',
    'wharf',
    'dock',
    'docks',
    'terminal',
    'barracks',
    'base',
    'mosque',
    'church',
    'temple',
    'cemetery',
    'school',
    'university',
    'theatre',
    'hotel',
    'arena',
    'zoo',
    'garden',
    'gardens',
    'tower',
    'terrace',
    'crescent',
    'checkpoint',
    'ridge',
    'pass',
    'plant',
    'mine',
    'expressway',
    'autobahn',
    'freeway',
    'waterway',
    'reef',
    'cape',
    'cove',
    'falls',
    'quay',
    'st',
    'rd',
    'ave',
    'pub',
    'marina',
    'runway',
    'memorial',
    'monument',
    'promenade',
    'embankment',
  ].map((w) => [w, 'other'] as const),
])

/** Parts of the compass before a known place make a part of it: "North London", "Western Siberia". */
export const COMPASS =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|central|inner|outer|greater|upper|lower|northeastern|northwestern|southeastern|southwestern|downtown|mid)$/
