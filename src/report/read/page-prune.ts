import type {PageDocument, PageElement} from './dom.ts'

/**
 * Elements that are not the story on any page. Captions go too: they describe pictures that are not kept, often old ones, and
 * those of linked stories cannot be told from those of this one.
 */
const NEVER =
  'figcaption, aside, form, nav, footer, dialog, button, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]'

/** Words of class and id that name what stands beside a story; camel case is taken apart before. */
const BESIDE =
  /(?:^|[-_\s\d])(?:related|newsletter|share|sharing|social|caption|credits?|recommend(?:ed|ation)?s?|promo|comments?|disqus|tags|byline|author-?bio|subscribe|subscription|sign-?up|cookie|advert(?:isement)?|sponsor(?:ed)?|breadcrumbs?|most-?read|most-?popular|trending|read-?more|more-?stories|outbrain|taboola|paywall|popup|modal|toolbar|rollover|tooltip|dropdown|copyright)(?:$|[-_\s\d])/i

/** An element with more than this share of the page's running text is kept, whatever its class says: sites name wrappers oddly. */
const WHOLE = 0.3
const ROOTS = new Set(['BODY', 'HTML', 'ARTICLE', 'MAIN'])

const lengthOf = (element: PageElement): number => element.textContent?.length ?? 0

/** Code units of running text in an element: that of its paragraphs. */
function running(element: PageElement): number {
  let sum = element.nodeName === 'P' ? lengthOf(element) : 0
  for (const p of element.querySelectorAll('p')) sum += lengthOf(p)
  return sum
}

/** Takes out what stands beside the story, before Readability looks for the story. `byClass`: also by what elements are called. */
export function prune(document: PageDocument, byClass: boolean): void {
  if (document.body === null) return
  const all = lengthOf(document.body)
  const text = running(document.body)
  const small = (element: PageElement): boolean =>
    lengthOf(element) < WHOLE * all && (text === 0 || running(element) < WHOLE * text)
  for (const element of document.querySelectorAll(NEVER)) if (small(element)) element.remove()
  if (!byClass) return
  for (const element of document.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500)
    if (!BESIDE.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) || ROOTS.has(element.nodeName)) continue
    if (!small(element)) continue
    // A post that is quoted is part of the story, whatever the wrapper is called; Readability too goes by the name.
    if (element.querySelector('blockquote') === null) element.remove()
    else element.removeAttribute('class')
  }
}
