import {createRequire} from 'node:module'
import type * as ReadabilityPackage from '@mozilla/readability'
import type * as LinkedomPackage from 'linkedom'

/** The parser and Readability are loaded with the first page: most commands read text files only. */
const load = createRequire(import.meta.url)

/** The part of the DOM that reading a page uses. Node kinds: 1 element, 3 text. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  readonly children: Iterable<PageElement> & {readonly length: number}
  readonly parentElement: PageElement | null
  readonly className: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
  removeAttribute(name: string): void
}

export interface PageDocument {
  readonly body: PageElement | null
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Parses a page. Nothing in it runs and nothing is fetched. */
export const parsePage = (html: string): PageDocument =>
  (load('linkedom') as typeof LinkedomPackage).parseHTML(html).document

/** What Readability takes for the article. It changes the document. */
export interface Article {
  readonly content: PageElement
  readonly byline: string | null
  readonly title: string | null
}

/** Mozilla's Readability on a parsed page; null if it finds no article. */
export function articleOf(document: PageDocument): Article | null {
  const {Readability} = load('@mozilla/readability') as typeof ReadabilityPackage
  const found = new Readability<PageElement>(document as never, {
    serializer: (node: unknown) => node as PageElement,
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  const content = found?.content
  if (found === null || content === null || content === undefined) return null
  return {content, byline: found.byline ?? null, title: found.title ?? null}
}
