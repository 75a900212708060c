import {isAgency} from './outlet-kind.ts'

/** A line or sentence of furniture starts with one of these. Anchored, no open repetition: linear in the line. */
const STARTS = new RegExp(
  `^[\\s*•·>»|\\-–—#]*(?:${[
    // Asking the reader to do something:  Sign up for our evening letter.
    '(?:please )?(?:sign up|subscribe|register) (?:for|to|now|here|today|at)\\b',
    'subscribe[.!]?$|subscribers? only|already a subscriber',
    '(?:please )?(?:follow|find|like|join) us\\b|follow @|follow \\S+ on (?:twitter|x|facebook|instagram|telegram|whatsapp)',
    'like (?:this|what you) |enjoyed this|was this (?:article|story|page)',
    'share (?:this|the|on|via|your)\\b|share[.!:]?$|tweet[.!:]?$|print[.!:]?$|e-?mail this|copy link|save (?:this )?(?:article|story)',
    'read (?:more|also|next|the full|our full|it here)\\b|also read\\b|see also\\b|more from\\b|more on (?:this|bbc|our)\\b|more (?:news|stories)\\b|more ?:',
    'related(?: (?:articles?|stories|topics?|content|news|links?|coverage))? ?(?::|$)|related (?:articles?|stories|topics?|content|links?)\\b',
    "you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you| reading)?(?::|$)|most (?:read|popular|viewed)|trending(?: now)?(?::|$)|editor[’']s (?:picks?|choice)|top stories|latest (?:news|stories)(?::|$)|in other news(?::|$)|don[’']t miss(?::|$)",
    'click (?:here|to)\\b|tap (?:here|to)\\b|download (?:our|the) |get (?:our|the) (?:app|latest|newsletter|best|day)|get \\S+(?: \\S+)? in your inbox|(?:to )?(?:watch|listen) (?:live|now|here|to this|on|:)|scroll (?:down|to)',
    'advertisement|sponsored(?: content)?$|promoted|story continues|article continues|continue reading|continues? (?:below|after)',
    'have you (?:been affected|seen|got a)|do you (?:have (?:a|any|information|more)|know more)|are you (?:in|at|affected|there)\\b.{0,60}\\?|were you (?:there|at|in)\\b|what do you think|tell us\\b|send us\\b|write to us|e-?mail us\\b|call (?:us|our|the \\S+ newsdesk)|contact us|got a (?:tip|story|news)|let us know',
    'is your (?:child|house|home|street|job)\\b.{0,80}\\?',
    'support (?:our|independent|local) (?:journalism|work|newsroom)|donate\\b|become a (?:member|supporter)|this (?:article|story) is free',
    'if you (?:were forwarded|would like to|have been affected|liked|enjoyed|want to (?:support|receive)|know more|have (?:a|any) (?:tip|story|information))',
    // About the text itself
    'this (?:is a )?(?:breaking|developing)(?: news)? story|breaking news,? (?:check|more)|more (?:to follow|follows|details soon)|updates? to follow|check back\\b|this (?:page|story|article|report|post|live blog)(?: (?:is being|will be|has been|was|is|may be))+ ?(?:constantly |continually |automatically |last |first |originally )*(?:updated|corrected|amended|published|generated|translated|produced|created|written with|republished|adapted|syndicated|sponsored|archived|refreshed|closed|available)',
    'this (?:summary|text|translation|news item|transcript|version|bulletin) (?:was|is|has been) (?:\\w+ )?(?:generated|produced|made|created|written|translated|compiled|published|updated)',
    '(?:\\S+ ){1,4}summaries are produced|(?:translated|compiled|summari[sz]ed|generated|produced) (?:by|with|from) (?:volunteers|software|a machine|machine|ai\\b|artificial|our|the help)|automatic(?:ally)? (?:translation|translated|generated)|machine[- ]translated',
    'this edition went to press|for (?:the )?(?:latest|more|further|full)(?: \\w+)? (?:results|news|information|updates|coverage|details|stories)\\b.{0,40}(?::|see|visit|go to|follow|contact|please|call|on our|at )|continue(?:s|d)? live on|we continue (?:live )?(?:on|at|in)',
    "(?:correction|clarification|editor[’']s note|updated? note)s?(?: and clarifications?)?(?::|$)|(?:first|originally) (?:published|appeared)\\b|last (?:updated|modified|edited)\\b",
    '(?:©|\\(c\\)|copyright)|all rights reserved|reproduction (?:without|is|in whole)|terms (?:of use|and conditions|&)|privacy policy|cookie(?:s| policy| settings)\\b|we use cookies|this (?:site|website|material|content) (?:uses|is protected|may not)',
    '(?:disclaimer|disclosure|note to readers|corrections policy)\\b|(?:your )?capital (?:is )?at risk|bet responsibly|gambl\\w+ responsibly|past performance|(?:this|nothing) (?:\\w+ ){0,3}(?:is not|constitutes?|does not constitute) (?:\\w+ ){0,3}advice|the value of (?:shares|investments|your)|(?:\\S+ ){1,4}(?:accepts no (?:responsibility|liability)|does not (?:give|provide|offer) (?:\\w+ ){0,2}advice|is not responsible for)',
    '(?:view |leave (?:a |your )?|post a |add (?:a )?|show |load |read |\\d{1,5} )?comments?(?: \\(?\\d{0,5}\\)?)?(?::|$)|comments? (?:are|is|have been|template|policy|section|closed|now closed)\\b|join the (?:conversation|discussion)|leave a reply|\\d{1,5} (?:shares?|likes?|views|replies)$|log ?in to|sign in\\b',
    '\\d{1,3}[- ]min(?:ute)?s?(?: read)?$|reading time|estimated reading|(?:facebook|twitter|whatsapp|linkedin|telegram|instagram|pinterest|e-?mail|reddit|print|share|x|copy link)(?:[ ,|/·•]{1,3}(?:facebook|twitter|whatsapp|linkedin|telegram|instagram|pinterest|e-?mail|reddit|print|share|x|copy link))+$|skip to (?:main )?content|back to top|menu$|home$|search$',
    '(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|tagged|sections?|labels)(?: ?: ?|$)',
    // Contacts and the end marks of releases
    '(?:(?:media|press|investor|news|public|editorial)(?: (?:relations|office|desk|enquiries|inquiries|contacts?|queries))?|contacts?|enquiries|inquiries|tel(?:ephone)?|phone|fax|e-?mail|website|web|address)\\s?(?:\\([^)]{0,30}\\))?\\s?:',
    '(?:media|press|investor) (?:contacts?|enquiries|inquiries|queries)\\b|for (?:media|press) (?:enquiries|inquiries)|notes? (?:to|for) editors?\\b|pictures are available|photos? (?:are )?available',
    '-?\\s?(?:ends?|fin|30|###|\\*\\*\\*|xxx)\\s?-?[.]?$|(?:end of (?:statement|release|transmission|bulletin))',
    'next (?:bulletin|update|issue|note|time|edition|week|post|instal\\w+)\\s?:|(?:the )?next (?:bulletin|update|information note|note|press release|issue|edition) (?:will|is)\\b',
    'page \\d+(?: of \\d+)?$|continued (?:on|from) page|turn to page',
    "our (?:kiosk|office|shop|reception|newsroom|subscribers|readers[’']) ",
    'see also our|you can (?:also )?(?:follow|find|read|listen|watch|subscribe|unsubscribe)\\b|unsubscribe\\b|view (?:this )?(?:e-?mail|in (?:your )?browser)|forwarded this|forward this',
    'weather ?:|editing by google',
    // What galleries and players leave behind
    'image \\d{1,3} of\\b.{0,10}$|(?:caption|close|advert|loading(?: content| comments| more)?|highlights|expand|collapse|enlarge(?: image)?|view gallery|play video|replay|now playing|next up|next|previous|toggle \\w+|show (?:more|less|all)|hide caption)[ .…]*$',
    "join our .{0,40}(?:forum|community|discussion|channel|group|newsletter)|have (?:a|any) (?:tip|story|news)\\b|want more (?:stories|news)|there[’']s (?:plenty )?more where|let our .{0,30}inbox|(?:email|e-mail|contact|reach|follow) (?:\\S+ ){1,5}(?:at|on) (?:\\S+@\\S|twitter|@)|reach the (?:reporters?|writers?|authors?)\\b",
    'this (?:document|article|story|material|content|work) is (?:subject to )?(?:copyright|protected)|citation ?:|(?:\\S+ ){1,4}may (?:earn|receive) (?:an? |\\w+ )?(?:affiliate )?commission|.{0,80}affiliate (?:commission|link|program)',
  ].join('|')})`,
  'iu',
)

/** Whole lines made of marks or nothing but a link. */
/** © or "all rights reserved" inside a short line, or a line that offers mail. */
const ANYWHERE = /©|all rights reserved|(?:to|in|into|meet) your inbox/iu
/** Words. */
const SHORT = 30

const MARKS = /^(?:[\s*_=~#.\-–—·•|]{2,}|(?:https?:\/\/|www\.)\S{1,300}|\S{1,60}@\S{1,60}\.\S{2,20})$/u
/** Longer ones are prose that happens to begin like that. Words. */
const LONGEST = 60

/** So many lines are remembered: copies of a report have the same, and to look through one takes a tenth of a millisecond at first. */
const REMEMBERED = 2000
const looked = new Map<string, boolean>()

/** True if a line or a sentence belongs to the page or the outlet and says nothing of the story. */
export function isFurniture(line: string): boolean {
  const text = line.slice(0, 400)
  let found = looked.get(text)
  if (found === undefined) {
    if (looked.size >= REMEMBERED) looked.clear()
    looked.set(text, (found = looksLikeFurniture(text)))
  }
  return found
}

function looksLikeFurniture(text: string): boolean {
  if (MARKS.test(text)) return true
  const words = text.split(' ', LONGEST + 1).length
  if (words > LONGEST) return false
  if (words <= SHORT && ANYWHERE.test(text) && !/["”]/u.test(text)) return true
  return STARTS.test(text)
}

const CREDIT = [
  // (Reporting by Ana Lobo; Editing by Tom Weir)
  /^\(?\s?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translation|translated|graphics|research|data|photography|production)(?: and (?:writing|editing|reporting))? by|with (?:additional |further )?reporting (?:by|from)|written by|edited by|editors?:|reporting:|writing:)\s/iu,
  // With agencies.   From our news services   (with inputs from agencies)   Agencies
  /^\(?\s?(?:(?:with|from|by|and|source:?|via|sources:?)\s|(?:our|the|other|news|wire|international|various|staff and|reports from|files from|material from|inputs? from)\s){1,5}(?:(?:news |wire |press )?(?:agencies|agency|wires|services|reports))(?:\s?(?:inputs?|reports?|material))?\s?\)?\.?$/iu,
  /^\(?(?:agencies|wire reports|wires|news agencies|agency reports|staff and agencies|agencies and staff)\)?\.?$/iu,
  // Acme Wire contributed to this report.   This report uses material from …
  /\b(?:contributed|provided (?:material|reporting)) (?:additional )?(?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|dispatch)\b/iu,
  /^(?:this|the) (?:report|story|article|text|item) (?:contains|uses|includes|is based on|was (?:first |originally )?(?:provided|supplied|distributed|published)) (?:\w+ ){0,3}(?:material|information|reporting|by|from|reports|on|in)\b/iu,
  /^\(?(?:with|using|additional) (?:files|material|inputs?|information|reports?|reporting|copy|text) (?:from|by|of)\b/iu,
  // Source: Acme Wire    — Acme Wire
  /^(?:source|credit|via|copyright holder|agency)s?\s?:\s?\S.{0,80}$/iu,
]

/** True if a line or a sentence says from whom the text, or part of it, was taken. */
export function isCredit(line: string): boolean {
  const text = line.slice(0, 400)
  if (CREDIT.some((pattern) => pattern.test(text))) return true
  // (NPA, Reuters)
  const listed = /^\(([^()]{2,60})\)\.?$/u.exec(text)?.[1]?.split(/\s?[,/;]\s?|\sand\s/u)
  if (listed !== undefined && listed.every((name) => /^[A-Z]{2,6}$/u.test(name) || isAgency(name))) return true
  // An agency's name alone: "Pacific Wire", "— Reuters", "(AP)", "AP/Reuters".
  const alone = /^[\s(\-–—]*(\p{Lu}[^.!?;:,|]{1,50}?)[\s).]*$/u.exec(text)?.[1]
  return (
    alone !== undefined &&
    text.split(/\s/).length <= 6 &&
    isAgency(alone) &&
    /^(?:[\p{Lu}\d][\p{L}\d&'’.-]*|of|and|de|the|\/|&)(?:[\s/]{1,3}(?:[\p{Lu}\d][\p{L}\d&'’.-]*|of|and|de|the|&|[Ww]ith))*$/u.test(
      alone,
    )
  )
}

/** A caption: "… at the quay.CreditA. Lee/Acme", "Photo: Acme", "(Acme Images)". */
const CAPTION =
  /^(?:photo(?:graph)?s?|pictures?|image|file (?:photo|picture|image)|video|graphic|map|caption|illustration)\s?(?:\([^)]{0,40}\)\s?)?(?::|by\s\p{Lu}|credit)|[.!?”"\s](?:photo(?:graph)?\s?(?:credit|by|:)|credit\s?:|credit(?=\p{Lu})|image\s?(?:credit|:)|picture\s?:|photo by )|\((?:[^()]{0,60}(?:via |\/)[^()]{0,40}|[^()]{0,30}(?:getty|images|photo|handout|file photo|shutterstock)[^()]{0,30})\)\s?$|\p{L}\/(?:reuters|ap|afp|epa|getty images|getty|dpa|shutterstock)\.?$/iu
export const isCaption = (line: string): boolean => line.length < 500 && CAPTION.test(line)
