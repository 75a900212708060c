const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''))

/** Titles and offices written before a person's name; parts of longer ones too ("deputy prime minister"). */
export const TITLES = words(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. doctor prof prof. professor sir lord lady dame baroness baron count countess earl duke duchess
  viscount president vice vice-president premier chancellor minister prime secretary secretary-general governor gov. gov mayor senator sen.
  sen rep. rep representative congressman congresswoman lawmaker judge justice magistrate general gen. gen lieutenant lt. lt colonel col. col
  captain capt. capt major maj. maj sergeant sgt. sgt corporal cpl. cpl private pvt. admiral adm. adm vice-admiral commander cmdr. commodore
  brigadier brig. brig commissioner inspector superintendent supt. constable officer detective det. det chief director director-general
  chairman chairwoman chairperson chair ceo cfo coo cto coach captain manager pope king queen prince princess emperor empress sultan sheikh
  shaikh sheik emir ayatollah imam rabbi bishop archbishop cardinal father sister brother rev. rev reverend pastor ambassador envoy spokesman
  spokeswoman spokesperson attorney prosecutor deputy acting former ex-president ex-minister ex-mayor then interim leader speaker councillor
  councilor councilman councilwoman mp mla crown marshal deacon undersecretary under-secretary principal dean archduke chief-of-staff shri smt
  smt. tan tun datuk dato datin maulana mullah mufti lama first-minister headteacher treasurer trustee paramedic firefighter lance airman
  seaman fr. fr st-sgt pc insp. insp economist analyst historian author writer actor actress singer director-general founder co-founder
  president-elect state secretary-designate judge-rapporteur nurse comrade chef monsignor msgr. hon. honourable honorable excellency
  minister-president vice-chancellor vice-chairman tsar czar chief-minister lieutenant-general major-general lieutenant-colonel staff`)

/** Titles that also begin names of offices and streets ("Justice Department", "King Street", "General Motors"). */
export const OFTEN_NOT_TITLES = words(`
  general justice king queen prince princess father sister brother chief major private state staff crown cardinal count marshal lance first
  st prime director chair captain coach secretary attorney speaker lord lady duke sultan tan tun then lama manager author president governor`)

/** Words that end a longer title: a run made of titles must hold one of them to be taken off. */
export const NOT_ALONE_TITLES = words(
  'vice prime deputy acting former then interim state crown first lance staff tan tun',
)

/** Lower-case nouns of a role before a name: "rescue commander Rui …". Beside those ending in -er, -or, -ist, -man, -woman. */
export const ROLE_NOUNS = words(`
  president minister secretary chief head boss coach captain chairman chairwoman chair mayor governor senator judge lawyer attorney solicitor
  barrister spokesman spokeswoman spokesperson resident residents student pupil mother father son daughter brother sister husband wife widow
  grandmother grandfather uncle aunt cousin neighbour neighbor friend colleague partner suspect victim defendant survivor witness teammate
  striker midfielder defender goalkeeper winger forward batsman bowler quarterback skipper rival compatriot candidate nominee incumbent
  opposition leader lawmaker deputy envoy ambassador diplomat analyst economist scientist researcher professor expert journalist reporter
  correspondent editor author writer novelist poet actor actress singer musician artist director producer activist campaigner protester
  doctor nurse surgeon paramedic officer detective inspector sergeant constable commander general colonel soldier pilot driver engineer
  farmer fisherman shopkeeper owner founder co-founder ceo executive manager director treasurer official politician monk priest bishop imam
  rabbi pope king queen prince princess billionaire tycoon magnate entrepreneur investor trader champion medallist medalist runner swimmer
  cyclist golfer boxer wrestler sprinter teenager boy girl man woman veteran prosecutor magistrate coroner counsel tsar dictator strongman
  successor predecessor premier chancellor speaker superintendent commissioner aide adviser advisor consultant architect designer chef`)

/** Lower-case words before a name that end in -er or -or and name no person. */
export const NOT_ROLES = words(
  'after over under number other either neither whether however never ever per for or nor their her our your september october november december river water power paper order border center matter letter summer winter quarter former sector motor tower theater door floor major minor senior junior together rather later earlier further former latter lower upper outer inner better corner chapter computer tender offer super harbor labor favor minister',
)

/** Last words of an organisation's name. */
export const ORGANISATION_HEADS = words(`
  ministry department dept agency authority authorities commission committee subcommittee council court bank university college school academy
  institute institution association federation confederation union league party parliament congress senate assembly government administration
  bureau office force forces army navy police guard guards corps company corporation corp corp. inc inc. ltd ltd. llc plc gmbh ag sa s.a. n.v.
  nv spa co. co group holdings holding industries airlines airways airline motors motor energy petroleum electric electronics pharmaceuticals
  pharma pharmaceutical technologies technology systems media news times post herald tribune gazette guardian journal telegraph radio
  television tv network press agency club fc f.c. cf united rovers athletic wanderers foundation trust society organisation organization front
  movement alliance coalition brigade battalion regiment division squadron fund board chamber cabinet service services directorate secretariat
  tribunal partners capital ventures bancorp insurance securities investments software laboratories labs brewery breweries foods stores
  supermarkets railways railway rail telecom telecommunications communications consortium cooperative co-operative initiative-group
  orchestra choir ballet philharmonic band records studios pictures entertainment productions publishers publishing books magazine review
  monitor observatory watch network taskforce task-force squad unit team crew militia mafia cartel brotherhood church diocese archdiocese
  synod order lobby think-tank centre-party house exchange steel chemicals oil gas mining resources refining logistics shipping lines
  cruises hotels resorts properties estates developers builders constructions engineering consulting consultants associates llp forum council
  legislature knesset duma bundestag bundesrat reichstag rada storting riksdag cortes majlis shura politburo presidium nato opec asean unesco
  unicef interpol europol hamas hezbollah isis taliban al-qaeda al-shabaab houthis reuters`)

/** Organisations known everywhere that no word or bracket gives away. */
export const KNOWN_ORGANISATIONS = words(`
  kremlin pentagon hamas hezbollah hizbullah taliban isis isil houthis houthi al-qaeda al-shabaab nato opec asean unesco unicef interpol europol
  reuters bloomberg google facebook twitter amazon apple microsoft meta tesla boeing airbus toyota samsung huawei netflix youtube instagram
  tiktok whatsapp volkswagen bmw siemens shell exxonmobil chevron gazprom rosneft nike adidas ikea nissan honda hyundai sony intel nvidia
  oxfam greenpeace amnesty fifa uefa bbc cnn nbc cbs abc fox afp xinhua tass interfax al-jazeera un eu imf wto who fbi cia nasa ioc wfp unhcr
  unrwa iaea icc opcw ecb fed congress senate parliament bundestag knesset duma rada commons brexit-party labour tories conservatives
  democrats republicans greens socialists wagner spacex openai starbucks walmart uber airbnb ryanair lufthansa qantas easyjet emirates-airline
  mastercard visa paypal goldman barclays hsbc citigroup jpmorgan deutsche-bank moderna pfizer astrazeneca novavax biontech sinovac`)

/** Heads that take "of …": "Ministry of Health", "Bank of England", "Bay of Bengal". */
export const TAKES_OF = words(`
  ministry minister-of department bank university institute institution college school faculty board court church house bureau office council
  federation association academy commission committee chamber league union confederation society order knights organisation organization
  republic kingdom gulf bay strait straits sea isle cape port line battle treaty tower statue cathedral museum palace arch bridge board
  directorate secretariat authority agency party front movement army city town village district province state states duchy principality
  emirate sultanate university-college conference congress assembly parliament national center centre ministry-of convention declaration
  port-of port rock valley lake mount peninsula coast horn heart sons daughters brotherhood sisters friends guardians bank-of day feast
  festival game games hall garden gardens cup prince day year war wars prize medal code bill rights charter`)

/** Last words of a place's name, or first ("Lake …", "Mount …"). */
export const PLACE_HEADS = words(`
  river lake mount mountain mountains sea ocean bay gulf strait straits island islands isle peninsula valley desert forest woods street st road rd
  avenue ave boulevard blvd lane square plaza bridge tunnel airport station port harbour harbor hospital infirmary clinic stadium arena
  province district county region governorate prefecture oblast village town city municipality suburb quarter beach coast cape hills hill
  heights ridge falls canyon creek dam canal highway motorway expressway palace castle cathedral mosque temple prison jail camp crossing pass
  checkpoint cemetery pier wharf quay marina dock docks terminal barracks base airfield park zoo garden gardens hall tower towers hotel museum
  theatre theater gallery library monastery abbey basilica synagogue refinery mine reservoir glacier volcano reef lagoon delta plateau plains
  steppe archipelago territory territories strip corridor drive terrace crescent close mews court-house courthouse shopping-centre mall
  market bazaar lighthouse fort fortress citadel parish borough township commune canton voivodeship ward barangay upazila taluk tehsil fjord
  memorial monument promenade embankment junction roundabout interchange ferry-terminal plant power-station observatory university-hospital`)

/** Names that open a place: "Lake Baikal", "Mount Elbrus", "Fort Worth", "River Távila". */
export const PLACE_OPENERS = words(
  'county greater lake mount mt mt. fort port river cape gulf bay isle san santa são st. saint ste. north south east west northern southern eastern western central upper lower new el los las puerto villa rio río loch glen',
)

/** Heads of what is neither person, place nor organisation. */
export const OTHER_HEADS = words(`
  prize award awards cup championship championships games act bill law treaty accord accords agreement pact protocol convention war wars day
  festival declaration initiative plan project operation revolution code constitution olympics olympic open tour marathon hurricane typhoon
  cyclone storm express mission programme program summit conference trophy grand prix medal oscar oscars grammy grammys emmy bafta derby
  election elections referendum covid covid-19 coronavirus ramadan easter christmas eid diwali bible koran quran torah internet english-language
  series season charter resolution amendment deal strategy policy scheme doctrine theory syndrome disease virus flu fever massacre genocide
  holocaust spring uprising crisis affair scandal report index week month year century era age renaissance budget challenge challenger
  premiership ligue bundesliga serie championship masters slam stakes chase handicap`)

/** Words that open a sentence in capitals and are hardly ever a name. */
export const NEVER_NAMES = words(`
  i i'm i've i'd i'll the a an this that these those it its he she they we you his her their our my your in on at by for from to of with as and
  but or nor so yet if when while after before since until because although though however meanwhile moreover also then there here what who
  whom whose which where why how not no yes all some many most more few several both each every any other another such one two three four five
  six seven eight nine ten eleven twelve dozens hundreds thousands millions about around nearly almost over under more than despite during
  without within among amid between against across along through according last next earlier later now today yesterday tomorrow tonight monday
  tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan.
  feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun gmt utc est edt bst cet cest pst pdt ist am pm a.m. p.m. is are was were be been has have had do does did will would can could may might
  should must let please read photo image picture video watch click share related advertisement breaking exclusive updated update correction
  file caption copyright ok okay dvd tv phd ba ma bsc msc mba ceo cfo pm mp mps gp vip dna hiv aids covid covid-19 gdp suv atm pdf usb gps km
  kg mph q a b c d e f g h j k l m n o p q r s t u v w x y z i. ii iii iv vi vii viii ix xi xii`)

/** Name particles that may stand small inside a person's name. */
export const PARTICLES = words(
  'de da do dos das del della di du van von der den ter ten la le el al bin bint ibn ben abu ould e y zu af av al- el- st saint',
)

/** Verbs after a name that people and offices do. */
export const SPEECH_VERBS = words(`
  said says told added adds tweeted testified recalled admitted insisted argued wrote explained replied joked denied confirmed announced
  warned stressed noted vowed urged claimed acknowledged`)
/** Verbs and words after a name that only people do or have. */
export const PERSON_VERBS = words(
  'tweeted testified recalled joked smiled died resigned born married wept laughed wore who aged whose',
)

export const PREPOSITIONS_OF_PLACE = words(
  'in at near from to into across outside around inside throughout through toward towards via off beyond',
)

/** Nouns written small after a name that make it a place ("Kandor province") or an organisation ("Kestrel officials"). */
export const PLACE_NOUNS_AFTER = words(
  'province district county region city town village area border peninsula river island islands valley port airport coast harbour suburb neighbourhood neighborhood state prefecture governorate oblast municipality sector capital rainforest basin jungle desert mountains coastline shore suburbs outskirts',
)
export const ORGANISATION_NOUNS_AFTER = words(
  'spokesman spokeswoman spokesperson official officials executive executives shares staff members lawmakers supporters fighters militants chairman chief ceo boss employees leadership lawmaker mp mps coach captain striker defender midfielder winger goalkeeper manager subsidiary customers stock headquarters website newspaper',
)

/** Words inside a title: "deputy FOREIGN minister", "chief EXECUTIVE". */
export const PORTFOLIOS = words(`
  foreign finance defence defense interior home health education justice trade energy transport transportation environment agriculture labour
  labor culture economy economic industry treasury police fire army navy air intelligence security planning sports sport tourism information
  communications development water housing works immigration climate science technology affairs external internal social public emergency
  executive operating financial medical scientific press managing regional provincial district city county town national federal union
  parliamentary opposition house senate majority minority party cabinet permanent special assistant senior junior associate second third
  lead human rights marketing creative technical sporting head personal commerce railway railways petroleum power mines fisheries
  infrastructure digital women children youth veterans attorney solicitor supreme joint rescue investigating presiding sitting outgoing
  incoming longtime veteran billionaire`)

/** Portfolio words that may end a title: "Chief Executive Anneli …". */
export const ENDS_TITLE = words('executive officer general')

/** Names of firms that end in 's. */
export const POSSESSIVE_NAMES = words(
  'mcdonald moody lloyd sotheby christie wendy domino kellogg sainsbury levi macy kohl lowe hershey standard&poor denny sotheby bloomingdale l’oreal papa',
)
/** Words whose 's joins two parts of one name: "People's Party", "King's College". */
export const POSSESSIVE_JOINS = words(
  'people women men children king queen workers farmers teachers nurses doctors citizens writers veterans players girls boys world valentine mother father lawyers st new-year employers consumers patients students tenants bankers',
)
/** Heads that take "for", "on", "against": "Centre for Policy Research". */
export const TAKES_FOR = words(
  'committee commission centre center council office agency institute department fund organisation organization society campaign conference association alliance coalition movement doctors reporters bureau commissioner party board foundation programme program network directorate mission partnership rapporteur convention',
)
