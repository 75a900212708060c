import type {OutletKind} from '../../core/report.ts'

/**
 * Words that give an outlet away, by kind, tried in this order. `\b` does not know accents: hence the look-arounds.
 * A kind is a guess from a name; where no word is plain the kind is `unknown`.
 */
const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu')

const AGENCY = word(
  'wire(?: service)?|newswire|news ?agency|press agency|press service|news service|press association|associated press|business wire|reuters|afp|agence france[- ]presse|dpa|xinhua|tass|ansa|efe|upi|pti|ap|pa media|interfax|kyodo|yonhap|anadolu|canadian press',
)
const OFFICIAL = word(
  "ministry|ministries|department of|prefecture|prefect|authority|authorities|police|constabulary|sheriff|council|tribunal|court|commission|committee|government|parliament|directorate|inspectorate|bureau of|office of|office for|press office|media office|press desk|(?:city|town|village|county|district|borough|port|parish) of|municipality|municipal|embassy|consulate|fire (?:and rescue |service|brigade|department)|rescue service|health service|health agency|prosecutors?|prosecutions?|prosecution|civil protection|coast ?guard|national guard|army|navy|united nations|central bank|institute of|federation|confederation|hospital|university|secretariat|presidency|governor|mayor’s office|mayor's office|city hall|town hall|state of|republic|royal household|election commission|electoral|meteorological|met office|survey|air safety|(?:management|emergency|operations|information|control|coordination|crisis) (?:\\p{L}+ )?cent(?:re|er)|accident investigation",
)
const COMPANY = word(
  'SE|AG|plc|Inc|Ltd|Limited|GmbH|N\\.?V\\.?|S\\.?A\\.?|S\\.?p\\.?A\\.?|Corp|Corporation|Holdings?|Group|Oyj|ASA|A/S|AB',
)
const BROADCASTER = word(
  'radio|r[áà]dio|rundfunk|tv|[\\p{L}]*tv|television|televisión|televisão|broadcast\\w*|fm|am radio|channel(?: \\d+)?|tele\\p{L}+|bbc|cnn|nbc|cbs|abc|npr|sky news|al jazeera|deutsche welle',
)
const BLOG = word('blog|newsletter|weblog|substack|a column by|notes on|notes from|diary|podcast')
const AGGREGATOR = word(
  'digest|aggregat\\w*|news summaries|automatic news|in brief daily|\\p{L}*brief|\\p{L}*feed|world in brief|headlines|roundup|summary',
)
const LOCAL = word(
  'community paper|community news\\w*|neighbou?rhood(?: \\p{L}+)?|parish (?:magazine|paper)|local paper|village (?:paper|news)|town paper|valley|borough|suburban',
)
const PAPER = word(
  'times|post|news|herald|gazette|courier|daily|weekly|evening|morning|tribune|telegraph|press|journal|standard|observer|ledger|chronicle|guardian|independent|mail|express|star|sun|mirror|record|review|mercury|argus|echo|écho|examiner|inquirer|enquirer|advertiser|dispatch|despatch|bulletin|globe|monitor|sentinel|register|messenger|reporter|correspondent|voice|citizen|leader|press|magazine|newspaper|paper|edition|lantern|world|today|nation|republic|di[aá]rio|jornal|gazeta|gazzetta|corriere|giornale|peri[oó]dico|zeitung|kurier|tagblatt|tageblatt|anzeiger|bote|bode|d[ée]p[êe]che|monde|voix|voz|mundo|pa[ií]s|cuaderno|dagblad|krant|avis|tidende|kurir|vestnik|vedomosti|pravda|newsroom|news desk|newsdesk',
)

const KINDS: readonly (readonly [OutletKind, RegExp])[] = [
  ['wire', AGENCY],
  ['blog', BLOG],
  ['broadcaster', BROADCASTER],
  ['official', OFFICIAL],
  ['aggregator', AGGREGATOR],
  ['local', LOCAL],
  ['paper', PAPER],
]

/** What kind of outlet a name and tagline speak of; `unknown` if no word tells. */
export function kindOfOutlet(nameAndTagline: string): OutletKind {
  const text = nameAndTagline.slice(0, 200)
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown'
}

export const isAgency = (name: string): boolean => AGENCY.test(name.slice(0, 200))
export const isOfficial = (name: string): boolean => OFFICIAL.test(name.slice(0, 200))
export const isCompany = (name: string): boolean => COMPANY.test(name.slice(0, 200))

/** True if a word of it is one that outlets carry in their names: "Post", "Radio", "Ministry", "blog". */
export const soundsLikeOutlet = (text: string): boolean => kindOfOutlet(text) !== 'unknown'
