/** Closed lists that the rules on copied words read. All in folded form (`style.ts`). */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that turn a clause round. "yet to" and "fail to" are looked for with their second word. */
export const NEGATORS = list(
  `not no never none nobody neither nor without cannot nothing hardly barely denied denies deny unable`,
)

/** Words that say that a thing may be. */
export const POSSIBLE = list(
  `could may might possible possibly potential potentially perhaps maybe likely unlikely probably apparently seemingly feared believed thought understood appears appeared seems seemed suspects`,
)
/** Words that say that somebody says or suspects it. */
export const ALLEGED = list(
  `alleged allegedly reportedly accused suspected suspicion claims claimed purported purportedly supposedly`,
)
/** Words that say that a thing is still to come. */
export const PLANNED = list(
  `plan plans planned planning consider considers considered considering propose proposes proposed proposing intend intends
  intended hopes hoping seek seeks seeking sought expected expects due scheduled prepare preparing prepares mulling weighing
  discussing debating threatened threatens vowed pledged promised wants urged asked called calls`,
)
/** Words after which a clause is in the future or only wished for: where they stand nothing has happened yet. */
export const OPEN = list(`will would shall should must to going may might could can`)
export const PERFECT = list(`has have had was were been is are did`)

/** Acts that follow one another: a word further on says more than one before it. Stems, each list in order. */
export const LADDERS: readonly (readonly ReadonlySet<string>[])[] = [
  [list('discuss negotiat debat'), list('draft'), list('initial initiall'), list('sign'), list('ratifi ratif')],
  [list('propos suggest float consider mull'), list('approv adopt pass endors back'), list('enact impos introduc'), list('ban prohibit outlaw')],
  [list('suspect question'), list('detain arrest held'), list('charg indict accus'), list('tri prosecut'), list('convict'), list('jail sentenc imprison')],
  [list('overheat smok smolder'), list('burn burnt ignit'), list('explod detonat')],
  [list('crack'), list('collaps crumbl')],
  [list('injur hurt wound'), list('kill die died dead')],
  [list('pause suspend delai postpon'), list('cancel scrap abandon drop')],
  [list('threaten warn'), list('attack invad bomb shell strik')],
  [list('nominat shortlist'), list('appoint elect nam')],
  [list('bid offer'), list('bui bought acquir purchas')],
  [list('ask request'), list('demand insist')],
] // prettier-ignore

/** Words that cannot both hold of one thing. Each set holds words of one sense; two sets of a row exclude one another. */
export const OPPOSITES: readonly {readonly slot: 'where' | 'what' | 'howMany' | 'when' | 'polarity'; readonly sides: readonly ReadonlySet<string>[]}[] = [
  {slot: 'where', sides: [list('north northern northward'), list('south southern southward')]},
  {slot: 'where', sides: [list('east eastern eastward eastbound'), list('west western westward westbound')]},
  {slot: 'where', sides: [list('north northern northeast northwest'), list('east west eastern western')]},
  {slot: 'where', sides: [list('south southern southeast southwest'), list('east west eastern western')]},
  {slot: 'where', sides: [list('northbound'), list('southbound')]},
  {slot: 'where', sides: [list('northeast northeastern north-east north-eastern'), list('northwest northwestern north-west north-western'), list('southeast southeastern south-east south-eastern'), list('southwest southwestern south-west south-western')]},
  {slot: 'where', sides: [list('left left-hand'), list('right right-hand')]},
  {slot: 'where', sides: [list('upstream'), list('downstream')]},
  {slot: 'where', sides: [list('inside'), list('outside')]},
  {slot: 'where', sides: [list('onshore ashore'), list('offshore')]},
  {slot: 'what', sides: [list('rose rise rises risen rising climbed climb up increase increased increases grew gained gain'), list('fell fall falls fallen falling dropped drop down decrease decreased decreases declined decline lost shrank')]},
  {slot: 'what', sides: [list('won win wins winning beat beats'), list('lost lose loses losing')]},
  {slot: 'what', sides: [list('open opened opens'), list('closed shut closes close')]},
  {slot: 'what', sides: [list('accepted accept accepts approved backed supported welcomed'), list('rejected reject rejects refused opposed dismissed')]},
  {slot: 'polarity', sides: [list('allowed allow allows permitted permit permits granted grant grants agreed'), list('refused refuse refuses declined decline declines forbade forbidden barred denied prohibited rejected')]},
  {slot: 'polarity', sides: [list('upheld uphold upholds'), list('overturned overturn overturns quashed quash annulled reversed')]},
  {slot: 'polarity', sides: [list('succeeded managed'), list('failed')]},
  {slot: 'what', sides: [list('hired hires appointed'), list('fired sacked dismissed')]},
  {slot: 'howMany', sides: [list('teens'), list('twenties'), list('thirties'), list('forties'), list('fifties'), list('sixties'), list('seventies'), list('eighties'), list('nineties')]},
  {slot: 'what', sides: [list('guilty convicted'), list('acquitted cleared innocent')]},
  {slot: 'what', sides: [list('survived survive survivors'), list('died die dead killed')]},
  {slot: 'what', sides: [list('arrested detained'), list('released freed')]},
  {slot: 'what', sides: [list('began begin started start'), list('ended end finished stopped')]},
  {slot: 'what', sides: [list('stable safe sound minor'), list('critical unsafe unstable serious')]},
  {slot: 'what', sides: [list('serious'), list('critical')]},
  {slot: 'what', sides: [list('largest biggest highest'), list('smallest lowest')]},
  {slot: 'howMany', sides: [list('most'), list('few')]},
  {slot: 'howMany', sides: [list('all every both'), list('none neither no')]},
  {slot: 'howMany', sides: [list('more over above'), list('fewer less under below')]},
  {slot: 'when', sides: [list('before'), list('after')]},
  {slot: 'when', sides: [list('morning'), list('evening afternoon night')]},
  {slot: 'when', sides: [list('yesterday'), list('tomorrow')]},
] // prettier-ignore

/** Prepositions that put a thing in different places, by sense. */
export const POSITIONS: readonly ReadonlySet<string>[] = [
  list('above'),
  list('below beneath underneath under'),
  list('in into inside within'),
  list('near beside alongside outside'),
  list('behind'),
  list('beyond'),
  list('opposite'),
]

/** Words by which somebody is said to have said something. */
export const CUES = list(
  `said say says saying told tell tells added adds stated states warned warns noted notes announced announces declared
  declares insisted insists explained explains complained complains claimed claims argued argues stressed stresses underlined
  underlines commented comments remarked confirmed confirms denied denies admitted admits recalled recalls wrote writes
  reported reports asked called according maintained maintains acknowledged conceded concedes`,
)

/** Nouns that stand for many more exact ones: a copy that puts one of them says less, and nothing else. */
export const GENERIC = list(
  `thing object item article area place site location spot region district building structure facility premises center complex
  vehicle craft aircraft plane ship boat vessel animal creature bird fish plant crop tree weapon firearm device machine equipment
  gear tool material substance product goods item asset property land money cash fund sum amount figure number total event
  incident accident crash happening operation action step measure move effort work task job project scheme plan program deal
  agreement accord document paper report statement text letter message news group body organization firm company business
  outfit agency authority council team force unit crew party side member leader head boss chief executive official officer
  man woman boy girl child kid person human victim resident local citizen inhabitant worker employee staff colleague clothing
  landmark waterway mammal reptile insect livestock cattle fish grain cereal fruit vegetable produce fuel metal chemical gas liquid
  disease illness injury wound crime offense charge punishment sport contest instrument furniture valuables publication outlet
  lender retailer carrier manufacturer producer maker operator supplier regulator institution expert relative parent politician
  lawmaker clothes garment food drink meal room house home office shop store road street way route time period day moment hour spell`,
)

/** Words by which somebody is said to hold something for true without knowing it. */
export const BELIEFS = list(
  `believe believes believed think thinks suspect suspects fear fears allege alleges assume assumes`,
)

export const TITLES = list(
  `mr mrs ms miss dr professor prof judge justice prosecutor captain colonel general major sergeant lieutenant inspector
  president minister premier chancellor mayor governor senator secretary king queen prince princess sir dame lord lady
  coach chief director commissioner superintendent spokesman spokeswoman spokesperson ambassador bishop father reverend imam`,
)

/** Nouns that count persons: "47 people" and "47 individuals" count the same. */
export const PERSONS = list(
  `people person persons individual individuals passenger passengers occupant occupants man men woman women victim victims
  resident residents worker workers employee employees staff job jobs position positions post posts child children pupil pupils
  student students player players patient patients pensioner pensioners dead injured fatality fatalities supporter supporters
  spectator spectators fan fans marcher marchers protester protesters demonstrator demonstrators participant participants migrant
  migrants refugee refugees soldier soldiers officer officers tourist tourists guest guests suspect suspects`,
)

/** Words that rank a thing among others, which "since" or "ever" bounds. */
export const RANKS = list(
  `first last second third biggest largest highest lowest worst best deadliest longest only most heaviest strongest`,
)
