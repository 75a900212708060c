import type {PageDocument, PageElement, PageNode} from './dom.ts'

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

interface Size {
  /** Code units of text, and of text in paragraphs. */
  readonly text: number
  readonly running: number
}

/** Sizes of all elements in one walk: asking each for its text would take elements times depth. */
function sizesOf(root: PageElement): Map<PageNode, Size> {
  const sizes = new Map<PageNode, Size>()
  const measure = (element: PageNode): Size => {
    let text = 0
    let running = 0
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.textContent?.length ?? 0
      if (child.nodeType !== 1) continue
      const inner = measure(child)
      text += inner.text
      running += inner.running
    }
    const size = {text, running: element.nodeName === 'P' ? text : running}
    sizes.set(element, size)
    return size
  }
  measure(root)
  return sizes
}

/** Takes out what stands beside the story, before Readability looks for the story. `byClass`: also by what elements are called. */
export function prune(document: PageDocument, byClass: boolean): void {
  if (document.body === null) return
  const sizes = sizesOf(document.body)
  const all = sizes.get(document.body) ?? {text: 0, running: 0}
  const small = (element: PageElement): boolean => {
    const size = sizes.get(element) ?? {text: 0, running: 0}
    return size.text < WHOLE * all.text && (all.running === 0 || size.running < WHOLE * all.running)
  }
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
