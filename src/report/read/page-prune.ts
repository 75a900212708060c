import type {PageDocument, PageElement} from './dom.ts'

/**
 * Elements that are not the story on any page. Captions go too: they describe pictures that are not kept, often old ones, and
 * those of linked stories cannot be told from those of this one.
 */
const NEVER =
  'figcaption, aside, form, nav, footer, dialog, button, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]'

/** Words of class and id that name what stands beside a story. */
const BESIDE =
  /(?:^|[-_\s])(?:related|newsletter|share|sharing|social|caption|credit|recommend(?:ed|ation)?s?|promo|comments?|disqus|tags|byline|author-?bio|subscribe|subscription|signup|sign-up|cookie|advert(?:isement)?|sponsor(?:ed)?|breadcrumbs?|most-?read|most-?popular|trending|read-?more|more-?stories|outbrain|taboola|paywall|popup|modal|toolbar)(?:$|[-_\s])/i

/** Above this share of the page's text an element is kept, whatever its class says: sites name wrappers oddly. */
const WHOLE = 0.3

const lengthOf = (element: PageElement): number => element.textContent?.length ?? 0

/** Takes out what stands beside the story, before Readability looks for the story. */
export function prune(document: PageDocument): void {
  const all = document.body === null ? 0 : lengthOf(document.body)
  for (const element of document.querySelectorAll(NEVER)) if (lengthOf(element) < WHOLE * all) element.remove()
  for (const element of document.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500)
    if (!BESIDE.test(names) || ['BODY', 'HTML', 'ARTICLE', 'MAIN'].includes(element.nodeName)) continue
    if (lengthOf(element) < WHOLE * all) element.remove()
  }
}
