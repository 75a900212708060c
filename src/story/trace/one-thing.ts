/**
 * Words that desks put for one another and that a dictionary of synonyms keeps apart. A line is one thing as news tells it;
 * a word may stand on several lines. Dictionary forms.
 */
const LINES = `cop police officer policeman
hike rise increase jump surge
row dispute quarrel spat
bid attempt effort
debris wreckage rubble wreck
goods merchandise wares
riot unrest disorder disturbance
toll count tally
law legislation bill act
goal target aim
pitch field ground
ticket pass
carriageway lane side
cyclist rider racer
ambulance paramedic medic crew
crew firefighter team
pilot captain skipper
leader premier mayor president chief
invasion incursion attack assault raid
shell missile rocket round
rifle gun weapon firearm pistol
knife blade dagger
loot haul booty spoil
painting canvas picture artwork
museum gallery
loan credit
debt liability borrowing
budget spending
mine pit colliery
tunnel shaft
bridge crossing viaduct
river waterway stream
lake reservoir
hill slope ridge
valley gorge ravine
beach shore coast
island isle
snow blizzard snowfall
rain downpour rainfall
heat temperature
sentence term punishment penalty
witness onlooker bystander
parish church congregation
wheel driver
fossil remains skeleton bone specimen
whale cetacean
battery cell pack
scooter moped
recall withdrawal
site plant factory works
arena stadium venue ground
concert gig show performance
blaze fire inferno wildfire flame
smoke fume
gas vapour
explosion blast detonation
gunfire shooting shot
home house dwelling residence property
flat apartment
family relative kin
friend mate pal
spouse husband wife partner
toddler infant baby child
teenager teen youth adolescent
pensioner retiree
tycoon magnate mogul billionaire
boss chief head executive
founder creator owner
lawmaker deputy legislator parliamentarian senator
diplomat envoy ambassador
rebel insurgent militant fighter guerrilla
gunman shooter attacker assailant
thief robber burglar raider intruder
fraud scam swindle
bribe kickback
probe inquiry investigation
verdict ruling judgment decision
trial case hearing proceeding
appeal challenge
lawyer attorney barrister solicitor counsel
prosecutor attorney
jail prison custody
fine penalty
tariff duty levy tax
bond bail surety
share stock
profit earning income
revenue turnover sale
stake share holding
merger takeover acquisition combination deal sale
layoff redundancy cut
strike walkout stoppage
rally march demonstration protest
crowd throng spectator
poll election vote ballot
survey poll study
majority lead margin
turmoil chaos crisis
truce ceasefire
treaty pact accord agreement deal protocol
summit meeting conference
refugee migrant
border frontier
storm gale tempest hurricane cyclone typhoon
quake earthquake tremor
flood deluge flooding
landslide mudslide
drought dryness
disease illness infection sickness
virus pathogen germ
jab vaccine shot vaccination
medicine drug medication
surgery operation
clinic hospital
doctor physician medic
corpse body
crash collision accident smash
coach bus
lorry truck
car automobile vehicle
plane aircraft jet airliner
helicopter chopper
ship vessel boat
ferry boat ship
train locomotive
motorway highway expressway freeway
railway rail line
harbour port dock
goalkeeper keeper
coach manager trainer
match game fixture tie
victory win triumph
defeat loss
trophy cup title
season campaign
key code
jewel gem diamond ruby emerald stone
pottery ceramic ceramics earthenware porcelain
statue sculpture
scheme plan project programme
method technique approach
scientist researcher expert
bone fossil
cause reason
danger risk threat
emotion feeling
fear worry concern
anger fury rage outrage
joy delight
garment clothing clothes
helmet headgear
cash money
kid child`.split('\n')

const linesOf = new Map<string, Set<number>>()
for (const [i, line] of LINES.entries())
  for (const word of line.split(' ')) linesOf.set(word, (linesOf.get(word) ?? new Set()).add(i))

/** Whether news puts one word for the other. */
export function isOneThing(a: string, b: string): boolean {
  const of = linesOf.get(a)
  const others = linesOf.get(b)
  return of !== undefined && others !== undefined && [...of].some((line) => others.has(line))
}
