const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Lemmas of verbs that put content into somebody's mouth. Chosen by hand from style guides' lists of verbs of attribution. */
export const REPORTING =
  words(`say tell add announce state declare claim insist argue maintain assert allege contend note remark observe comment
  explain report write tweet post reply respond answer admit concede acknowledge confirm deny warn caution stress emphasise emphasize
  suggest indicate reveal disclose testify recall recount predict forecast estimate believe think expect hope fear suspect conclude
  complain joke quip shout cry whisper urge demand promise pledge vow repeat reiterate mention describe signal imply hint point
  quote cite inform notify assure advise accuse blame praise criticise criticize speak put`)

/** Nouns that name a text: its author or office is behind it. */
export const DOCUMENTS =
  words(`statement report document bulletin note letter memo filing release email e-mail transcript survey study poll
  indictment complaint ruling order affidavit record tweet post video message communique communiqué dispatch`)

/** Words for a source that is not named. */
export const ANONYMOUS = words(
  'source official insider person people aide diplomat witness resident analyst expert observer critic',
)
