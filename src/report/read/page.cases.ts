/** One invented page and what is to be read from it. */
export interface PageCase {
  readonly name: string
  readonly html: string
  readonly headline?: string
  readonly outlet?: string
  readonly byline?: string
  readonly url?: string
  readonly published?: string
  /** Words that must be, and must not be, in the report's text outside its furniture. */
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
  /** Rule of the only message, where there is no report. */
  readonly refused?: string
}

const TITLE = 'Ferries touch in fog off Skerrow'
const P = [
  'Two ferries touched in fog off the harbour of Skerrow on Monday morning, and eleven passengers were treated for bruises, the harbour master said.',
  'The crossing was closed until noon while divers looked at the hulls. On 3 March 2021 a ferry of the same line had run aground near the lighthouse.',
  '“We heard the bell only when it was too late,” said Oona Farrell, who was on the upper deck with her two children.',
  'An inquiry will open next week, and the line has put on two more lookouts until then, its director told the town council.',
]
const TEXT = P.map((p) => `<p>${p}</p>`).join('\n')
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = `<article><h1>${TITLE}</h1>${TEXT}</article>`
const all = ['Two ferries touched', 'divers looked', 'We heard the bell', 'An inquiry will open']

export const pageCases: readonly PageCase[] = [
  {name: 'plain article', html: page(`<title>${TITLE}</title>`, article), headline: TITLE, has: all},
  {
    name: 'JSON-LD of a news article',
    html: page(
      ld({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: TITLE,
        datePublished: '2025-03-03T10:40:00+01:00',
        author: [{'@type': 'Person', name: 'Oona Farrell'}],
        publisher: {'@type': 'Organization', name: 'The Skerrow Post'},
        url: 'https://post.example/ferries',
      }),
      article,
    ),
    headline: TITLE,
    outlet: 'The Skerrow Post',
    byline: 'Oona Farrell',
    url: 'https://post.example/ferries',
    published: '2025-03-03T09:40Z',
    has: all,
  },
  {
    name: 'JSON-LD graph with references',
    html: page(
      ld({
        '@graph': [
          {'@type': 'WebSite', name: 'Skerrow Post Online'},
          {'@type': 'Organization', '@id': '#org', name: 'The Skerrow Post'},
          {'@type': 'Person', '@id': '#a', name: 'Oona Farrell'},
          {
            '@type': ['ReportageNewsArticle'],
            headline: 'Ferries &#8216;touch&#8217;',
            author: {'@id': '#a'},
            publisher: {'@id': '#org'},
            datePublished: '2025-03-03',
          },
        ],
      }),
      `<article>${TEXT}</article>`,
    ),
    headline: 'Ferries ‘touch’',
    outlet: 'The Skerrow Post',
    byline: 'Oona Farrell',
    published: '2025-03-03',
  },
  {
    name: 'broken JSON-LD is passed over',
    html: page(`<script type="application/ld+json">{"@type": "NewsArticle",</script><title>${TITLE}</title>`, article),
    headline: TITLE,
    has: all,
  },
  {
    name: 'meta tags',
    html: page(
      `<meta property="og:title" content="${TITLE} | The Skerrow Post"><meta property="og:site_name" content="The Skerrow Post"><meta property="article:published_time" content="2025-03-03T10:40:00Z"><meta name="author" content="Oona Farrell"><link rel="canonical" href="https://post.example/ferries">`,
      `<div>${TEXT}</div>`,
    ),
    headline: TITLE,
    outlet: 'The Skerrow Post',
    byline: 'Oona Farrell',
    url: 'https://post.example/ferries',
    published: '2025-03-03T10:40Z',
  },
  {
    name: 'Dublin Core date',
    html: page('<meta name="DC.date.issued" content="2025-03-03">', article),
    published: '2025-03-03',
    headline: TITLE,
  },
  {
    name: 'citation tags',
    html: page(
      '<meta name="citation_title" content="Fog and ferries"><meta name="citation_journal_title" content="Harbour Review"><meta name="citation_publication_date" content="2025/03/03">',
      `<main>${TEXT}</main>`,
    ),
    headline: 'Fog and ferries',
    outlet: 'Harbour Review',
    published: '2025-03-03',
  },
  {
    name: 'time element',
    html: page(
      '',
      `<article><h1>${TITLE}</h1><time datetime="2025-03-03T10:40:00+00:00">3 March</time>${TEXT}</article>`,
    ),
    headline: TITLE,
    published: '2025-03-03T10:40Z',
  },
  {
    name: 'a date that is not set is none',
    html: page('<meta property="article:published_time" content="0001-01-01T00:00:00Z">', article),
    headline: TITLE,
  },
  {
    name: 'saved from',
    html: page('', article).replace(
      '<html',
      '<!-- saved from url=(0040)https://post.example/2025/03/03/ferries -->\n<html',
    ),
    headline: TITLE,
    url: 'https://post.example/2025/03/03/ferries',
    published: '2025-03-03',
  },
  {
    name: 'navigation, related stories, newsletter and footer go',
    html: page(
      `<title>${TITLE}</title>`,
      `<nav><a href="/">Home</a><a href="/sport">Sport news of today</a></nav>${article.replace('</article>', '<div class="related-stories"><h3>Related</h3><a href="/a">Opera house reopens</a></div><aside>Sign up for our newsletter</aside><p>Read more: <a href="/b">Ten bells you must hear</a></p></article>')}<footer>© 2025 The Skerrow Post. All rights reserved.</footer>`,
    ),
    headline: TITLE,
    has: all,
    lacks: ['Opera house', 'newsletter', 'Ten bells', 'rights reserved', 'Sport news'],
  },
  {
    name: 'captions are left out',
    html: page(
      '',
      article.replace(
        '</h1>',
        '</h1><figure><img src="a.jpg"><figcaption>The bell in 1954. Photo: A. Lee</figcaption></figure>',
      ),
    ),
    headline: TITLE,
    has: all,
    lacks: ['in 1954'],
  },
  {
    name: 'scripts do not run and are not read',
    html: page(
      '<script>document.write("never seen words")</script>',
      article.replace('</article>', '<script>throw new Error("x")</script></article>'),
    ),
    headline: TITLE,
    has: all,
    lacks: ['never seen words', 'throw new Error'],
  },
  {
    name: 'list and table keep their lines',
    html: page(
      '',
      article.replace(
        '</article>',
        '<ul><li>Aurora: seven hurt</li><li>Borealis: four hurt</li></ul><table><tr><td>Aurora</td><td>1998</td></tr><tr><td>Borealis</td><td>2004</td></tr></table><p>Both ships are back in service since Tuesday afternoon, the line said.</p></article>',
      ),
    ),
    headline: TITLE,
    has: ['Aurora: seven hurt\nBorealis: four hurt', 'Aurora\t1998\nBorealis\t2004'],
  },
  {
    name: 'line breaks and entities',
    html: page('', article.replace('An inquiry', 'The line &amp; the town&nbsp;council agree.<br>An inquiry')),
    headline: TITLE,
    has: ['The line & the town council agree.\nAn inquiry'],
  },
  {
    name: 'classes that lie: the whole article is called read-more',
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="entry-read-more">${TEXT}</div><div><p>${'Elsewhere in town the market goes on as ever. '.repeat(3)}</p></div>`,
    ),
    headline: TITLE,
    has: all,
  },
  {
    name: 'headline of the reader before that of the search engine',
    html: page(`<meta property="og:title" content="Skerrow ferries fog: eleven hurt as ferries touch">`, article),
    headline: TITLE,
  },
  {
    name: 'standfirst is part of the head',
    html: page(
      `<title>${TITLE}</title>`,
      `<article><h1>${TITLE}</h1><h2>Passengers tell of a bell that nobody rang in time</h2>${TEXT}</article>`,
    ),
    headline: TITLE,
    has: ['Passengers tell of a bell', ...all],
  },
  {
    name: 'who and when, printed under the headline and told by no metadata',
    html: page(
      `<title>${TITLE}</title>`,
      `<article><h1>${TITLE}</h1><div class="author-line">by Ana Lobo @analobo • 2 min read</div><div class="publish-date">Published 11:34 PM GMT 3 March 2025</div>${TEXT}</article>`,
    ),
    headline: TITLE,
    byline: 'by Ana Lobo',
    published: '2025-03-03T23:34Z',
  },
  {
    name: 'name and day in one line, parted by line breaks',
    html: page(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p class="byline">by Ana Lobo<br>Monday, March 3, 2025</p><article>${TEXT}</article>`,
    ),
    headline: TITLE,
    byline: 'by Ana Lobo',
    published: '2025-03-03',
  },
  {
    name: 'a day above the headline, one of a change, and one of another report are not its day',
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="date">5 March 2025</div><article><h1>${TITLE}</h1><div class="meta">Updated 6 March 2025</div>${TEXT}</article><aside><h2>Bridge shut</h2><p class="teaser">A bridge was shut on 7 March 2025.</p></aside>`,
    ),
    headline: TITLE,
  },
  {
    name: 'no article',
    html: page('<title>Skerrow Post</title>', '<nav><a href="/">Home</a></nav><p>Please enable JavaScript.</p>'),
    refused: 'read:no-article',
  },
  {name: 'unclosed tags', html: `<html><body><div><h1>${TITLE}</h1><p>${P.join('<p>')}`, headline: TITLE, has: all},
  {
    name: 'cut in the middle of a tag',
    html: `${page('', article).replace('</body></html>', '')}<p class="cut`,
    headline: TITLE,
    has: all,
  },
  {
    name: 'too many elements inside one another',
    html: `<html><body>${'<div>'.repeat(100_000)}x`,
    refused: 'read:page-depth',
  },
  {name: 'too many elements', html: `<html><body>${'<i>a</i>'.repeat(50_000)}`, refused: 'read:page-size'},
]
