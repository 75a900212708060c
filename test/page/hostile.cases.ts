import type {ReportInput} from '../../src/core/report.ts'

/** What would run, load or mislead if a report's words were taken for markup. `owned` is set if anything of it runs. */
export const HOSTILE_WORDS: readonly string[] = [
  '</script><script>window.owned=1</script>',
  '<img src=x onerror="window.owned=1">',
  '<img src="https://track.example/pixel.png">',
  '</style><style>@import "https://track.example/x.css"</style>',
  '"><svg onload=window.owned=1>',
  "'onmouseover='window.owned=1",
  '<!--<script>',
  ']]><iframe src="https://track.example"></iframe>',
  '&lt;b&gt; &amp;amp; &#x27;',
  '{{constructor.constructor("window.owned=1")()}}',
  '<base href="https://track.example/">',
  '<meta http-equiv="refresh" content="0;url=https://track.example">',
  '<a href="javascript:window.owned=1">here</a>',
  'right \u202eedisrevo\u202c and \u2066isolated\u2069',
  'red \u001b[31malert\u001b[0m and \u001b]0;title\u0007',
  'zero\u200bwidth\u00adhyphen',
]

const words = HOSTILE_WORDS.join(' ')

/** Three reports of one invented story with these in text, headline, outlet, path and address. */
export const HOSTILE_REPORTS: readonly ReportInput[] = [0, 1, 2].map((n) => ({
  text: `Ferry Alma aground ${HOSTILE_WORDS[n]!}\n\nThe ferry Alma ran aground off Tarvisk on Monday with ${112 + n} people on board, the harbour master said. ${words}\n\nNobody was hurt when the ferry struck the sandbank at the mouth of the river Tarv, and tugs came from the harbour of Norvale.\n`,
  outlet: `${HOSTILE_WORDS[n]!} Herald \u202e${n}`,
  path: `a b/${n}"><script>window.owned=1</script>\u202e.txt`,
  url: `javascript:window.owned=${n}`,
  publishedAt: `2031-03-0${n + 3}`,
}))
