/** The page on a screen. Colours stand beside a second sign everywhere: a label, a weight, a line under the words. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --paper: #fbfaf6; --card: #fff; --ink: #211f1b; --soft: #615c53; --line: #ddd8cc; --focus: #1f5fa8; --chosen: #f3efe3;
  --drift: #7a2e78; --conflict: #a32520; --update: #1d5a91; --status: #17656b; --agreed: #35652a; --only-in: #5b564e; --possible: #6b5a2c;
  --mark: #f6e7b4; --now: #ffd24d; --same: #8f866f; --shade: #f2f3ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --card: #201f1c; --ink: #e8e4da; --soft: #aaa498; --line: #3a3732; --focus: #8ab8ef; --chosen: #2a2721;
    --drift: #d99ad6; --conflict: #f0958d; --update: #8fc0ee; --status: #7fcdd2; --agreed: #9fce90; --only-in: #b7b1a5; --possible: #cfb878;
    --mark: #574a20; --now: #6b5708; --same: #8c8473; --shade: #282a25;
  }
}
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { background: var(--paper); color: var(--ink); font: 1rem/1.45 var(--sans); text-size-adjust: 100%; scroll-padding-top: 3.5rem }
body { margin: 0; overflow-wrap: anywhere }
h1, h2, h3, h4, h5, p, ul, ol, blockquote { margin: 0; padding: 0; font-size: 1em; font-weight: inherit }
ul, ol { list-style: none }
a { color: inherit; text-decoration-color: var(--same); text-underline-offset: .2em }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px }
bdi { overflow-wrap: anywhere }
.off-screen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

.stories, .head, .side, .comparison, .unplaced, footer { max-width: 52rem; margin-inline: auto; padding: 0 1.25rem }
.head { padding-top: 2.25rem }
.head :is(h1, h2), .stories h1 { font: 600 clamp(1.5rem, 1rem + 2vw, 2.1rem)/1.2 var(--serif); text-wrap: balance }
.sum { margin-top: .6rem; font-weight: 600 }
.counts { margin-bottom: 1rem; color: var(--soft) }
.counts a { white-space: nowrap }
.stories { padding-top: 2rem }
.stories ol { margin-top: .75rem; list-style: decimal inside }
.story + .story { margin-top: 3rem; border-top: 1px solid var(--line) }
.views { position: sticky; top: 0; z-index: 2; display: flex; overflow-x: auto; background: var(--paper); border-block: 1px solid var(--line); font-size: .875rem }
.views a { flex: none; padding: .75rem .9rem; color: var(--soft); text-decoration: none }
.views a:hover, .views a[aria-current] { color: var(--ink) }
.live .views a[aria-current] { box-shadow: inset 0 -3px var(--ink); font-weight: 600 }

.side > :is(h2, h3) { margin-top: 2.5rem; font: 600 1.25rem/1.3 var(--serif) }
.means { margin: .25rem 0 1rem; color: var(--soft); font-size: .875rem; max-width: 38rem }
[data-at] { unicode-bidi: isolate }
.about, .where, [data-at], .key, .kin { color: var(--soft); font-size: .8125rem }
.sigil { display: inline-block; min-width: 1.45em; padding: 0 .3em; border: 1px solid currentColor; border-radius: .25em; font: 600 .75rem/1.45 var(--sans); text-align: center; color: var(--ink) }
blockquote, .report .text { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.55 }
mark { padding: .05em .1em; border-radius: .15em; background: var(--mark); color: inherit; font-weight: 600; box-decoration-break: clone; -webkit-box-decoration-break: clone }

.tools { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) auto; gap: .4rem .5rem; align-items: center; padding: .5rem 0; font-size: .875rem }
.tools input[type=search] { grid-column: 1 / -1 }
.tools .found { grid-column: 1 / span 1; color: var(--soft) }
.tools .keys { grid-column: 2 / -1; color: var(--soft); font-size: .8125rem; text-align: right }
input[type=search], select, button { min-width: 0; min-height: 2.25rem; padding: .3rem .6rem; border: 1px solid #8b8577; border-radius: .3rem; background: var(--card); color: var(--ink); font: inherit }
select { padding-inline: .3rem }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0 .2rem 0 0; vertical-align: -.2em; accent-color: var(--focus) }
kbd { padding: 0 .35em; border: 1px solid var(--line); border-radius: .2em; background: var(--card); font: .75rem/1.4 var(--sans) }

.section { margin-top: 1.75rem }
.section > summary { display: flex; align-items: baseline; gap: .5rem; padding: .25rem 0; border-bottom: 2px solid currentColor; cursor: pointer; list-style: none }
.section > summary::-webkit-details-marker { display: none }
.section > summary::before { content: "▸"; font-size: .8rem; transition: none }
.section[open] > summary::before { content: "▾" }
.section > summary :is(h2, h3, h4) { font: 600 1.25rem/1.3 var(--serif) }
.section .count { margin-left: .25rem; font: 400 .875rem var(--sans); color: var(--soft) }
.section > .means { margin-top: .4rem }
.drift > summary, .drift .label, a.drift, .drift.label { color: var(--drift) }
.conflict > summary, .conflict .label, a.conflict, .conflict.label { color: var(--conflict) }
.update > summary, .update .label, a.update, .update.label { color: var(--update) }
.status > summary, .status .label, a.status, .status.label { color: var(--status) }
.agreed > summary, .agreed .label, a.agreed, .agreed.label { color: var(--agreed) }
.only-in > summary, .only-in .label, a.only-in, .only-in.label { color: var(--only-in) }
.possible > summary, .possible .label, a.possible, .possible.label { color: var(--possible) }

.entry { padding: .9rem .75rem; margin-inline: -.75rem; border-bottom: 1px solid var(--line); border-left: 4px solid transparent; scroll-margin: 4rem 0 2rem; content-visibility: auto; contain-intrinsic-size: auto 11rem }
.live .entry { cursor: pointer }
.entry[aria-current] { background: var(--chosen); border-left-color: var(--ink) }
.entry { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr) }
.entry > .label { font-weight: 600; font-size: .875rem; line-height: 1.6 }
.matter { font-size: .875rem; font-weight: 600; line-height: 1.6 }
.matter + .version, .version + .version { margin-top: .45rem }
.wording + .wording { margin-top: .4rem }
.who { font-size: .875rem; margin-bottom: .1rem }
.who .witness { display: inline-block; max-width: 100%; margin-right: .6rem }
.who .about { white-space: nowrap }
.who > [data-at] { margin-right: .4rem; white-space: nowrap }
.entry details:not(.section) { margin-top: .4rem; font-size: .875rem; color: var(--soft) }
.entry details blockquote, .entry details b { color: var(--ink) }
.entry summary { display: inline-block; min-height: 1.5rem; padding: 0 .3rem 0 0; cursor: pointer; text-decoration: underline; text-decoration-color: var(--same); text-underline-offset: .2em }
.why p, .why li { max-width: 38rem; margin-top: .3rem }
.own { margin-top: 1rem }
.only-in .entry { padding-block: .5rem; contain-intrinsic-size: auto 5rem }
.only-in blockquote, .only-in .wording .where { display: inline }
.only-in .wording .where { margin-left: .4rem; white-space: nowrap }

.tree .tree { margin-left: .75rem; padding-left: 1rem; border-left: 2px solid var(--line) }
.tree li { margin-top: .6rem }
.tree .tree > li { position: relative }
.tree .tree > li::before { content: ""; position: absolute; left: -1rem; top: .75em; width: .7rem; border-top: 2px solid var(--line) }
.tree a[data-pair] { color: var(--ink); font-size: .875rem }
.unseen-origin { padding: .5rem .75rem; border: 1px dashed var(--same); border-radius: .3rem; font-size: .875rem }
.unseen-origin blockquote { font-size: .9375rem }
.unseen-origins li { margin-top: .5rem }
.tree + .means { margin-top: 1.5rem }
.timeline { margin-top: 2rem }
.timeline > :is(h3, h4) { font: 600 1.0625rem/1.3 var(--serif) }

.report { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere }
.report h3, .report h4 { font-weight: 600 }
.report .text { margin-top: .75rem; max-width: 36rem }
.text p + p { margin-top: .8em }
.text .headline { font-size: 1.3rem; font-weight: 600; line-height: 1.3; text-wrap: balance }
.text .headline + .headline { margin-top: .3em; font-size: 1.0625rem; font-style: italic; font-weight: 400 }
.text :is(.byline, .dateline, .credit, .furniture) { color: var(--soft); font: .8125rem/1.5 var(--sans) }
.text .caption { font-style: italic }
.text .lines { white-space: pre-line }
.same { text-decoration: underline solid var(--same) 1px; text-underline-offset: .26em; background: var(--shade) }
.differs { padding: .05em .1em; border-radius: .15em; background: var(--mark); color: var(--ink) !important; font-weight: 600; text-decoration: underline solid currentColor .08em; text-underline-offset: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.differs::after { content: attr(data-labels); margin-left: .15em; font: 600 .625rem/1 var(--sans); vertical-align: super }
.on-line .differs:not(.now) { background: none; font-weight: 400; text-decoration-style: dotted }
.differs.now { background: var(--now); outline: 2px solid var(--ink); outline-offset: 1px }
.back { display: inline-block; min-height: 1.75rem; padding: .25rem 0; font-size: .875rem; font-weight: 600 }
.key { margin-top: .5rem }
.key-differs { background: var(--mark); font-weight: 600; color: var(--ink) }

.scroll { overflow-x: auto; max-width: 100% }
table { border-collapse: collapse; font-size: .8125rem }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal }
thead th { position: sticky; top: 0; background: var(--paper); vertical-align: bottom; min-width: 6rem; font-weight: 600 }
tbody th { min-width: 9rem; font-weight: 400 }
tbody td { min-width: 7.5rem }
.value { font-family: var(--serif); font-size: .9375rem }
.says { display: block }
.v1 .value { font-weight: 600 }
.v2 .value { font-style: italic }
.copies { color: var(--soft) }

.drawing { overflow-x: auto; margin: 0 -.25rem 1rem; padding: .25rem }
.family-tree { display: block; font-family: var(--sans); --text: var(--ink); --page: var(--paper); --line-reprint: var(--conflict); --line-trimmed: var(--conflict); --line-edited: var(--possible); --line-paraphrase: var(--update); --line-version: var(--soft); --line-unseen: var(--drift) }
.family-tree .dim { opacity: 1; fill: var(--soft) }
.timeline svg { display: block; width: 100%; min-width: 34rem; max-width: 60rem; height: auto; overflow: visible; font: 13px var(--sans); fill: var(--ink) }
svg .sigil { font-weight: 700 }
svg .axis { fill: var(--soft); font-size: 12px }
svg .tick { stroke: var(--line) }
svg .copied { fill: none; stroke: var(--soft); stroke-width: 1.5 }
svg .when { fill: var(--soft); stroke: var(--ink) }
svg rect.when { fill: var(--line) }
svg rect.worked-out { fill: none; stroke-dasharray: 3 2 }
footer, .unplaced { margin-block: 3rem; color: var(--soft); font-size: .8125rem }
.unplaced h2 { font-weight: 600; color: var(--ink) }

.live .panes { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem }
.live .report:not(.shown) { display: none }
.live .report { position: relative; margin: 0; padding: 1rem 1.1rem; max-height: 36vh; overflow: auto; border: 1px solid var(--line); border-radius: .3rem; background: var(--card); overscroll-behavior: contain }
.live .report .from { display: none }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem; align-items: center; margin-top: .75rem; font-size: .875rem }
.pair .kin { grid-column: 1 / -1 }
@media screen and (max-width: 61.99rem) {
  .live .story:not(.on-comparison) > .comparison, .live .story.on-comparison > .side, .live .story > .side:not(.active) { display: none }
  .live .side > :is(h2, h3) { margin-top: 1.25rem }
  .live .reports > :is(h2, h3) { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
  .live .reports.active { display: flex; flex-direction: column; align-items: stretch; padding-top: .5rem }
  .live .story.on-comparison > .reports { display: none }
  .live .reports > .back { align-self: start }
  .live .reports > .pair { margin-top: .25rem }
  .live .reports > .key { order: 2 }
  .live .panes { margin-top: .5rem }
}
@media screen and (max-width: 30rem) {
  html { scroll-padding-top: 5.25rem }
  .views { display: grid; grid-template-columns: 1fr 1fr }
  .views a { padding-block: .55rem; text-align: center }
  .tools { grid-template-columns: 1fr 1fr }
}
@media screen {
  .live:not(.drawn) :is(.entry:nth-child(n + 4), .drawing ~ *) { content-visibility: hidden; contain-intrinsic-size: auto 11rem }
}
@media (max-width: 62rem), (pointer: coarse) {
  .tools .keys { display: none }
  .tools .found { grid-column: 1 / -1 }
}
@media (min-width: 40rem) {
  .live .report { max-height: 70vh }
  .live .panes { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto }
}
@media (min-width: 62rem) {
  .back { display: none }
  .live .story { display: grid; grid-template: auto auto 1fr / minmax(24rem, 2fr) minmax(0, 3fr); column-gap: 2.5rem; max-width: 120rem; margin-inline: auto; padding-inline: clamp(1rem, 2.5vw, 3rem) }
  .live .story > * { max-width: none; margin: 0; padding-inline: 0; min-width: 0 }
  .live .story > .head { grid-area: 1 / 1 / 2 / 3; padding-bottom: .5rem }
  .live .story > .comparison { grid-area: 2 / 1 / 4 / 2; padding-bottom: 4rem }
  .live .story > .views { grid-area: 2 / 2; border-top: 0 }
  .live .story > .views [data-view=comparison] { display: none }
  .live .story > .side { grid-area: 3 / 2; display: none; position: sticky; top: 2.9rem; height: calc(100vh - 2.9rem); overflow: auto; padding: 0 .25rem 1rem }
  .live .story > .side.active { display: block }
  .live .story > .side > :is(h2, h3) { margin-top: 1.25rem }
  .live .story > .reports.active { display: flex; flex-direction: column; overflow: hidden }
  .live .story > .reports > :is(h2, h3) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .live .panes { flex: 1; min-height: 0; margin-top: .5rem; grid-template-rows: minmax(0, 1fr) }
  .live .report { max-height: none }
  .live .tools { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) auto }
  .live .entry { scroll-margin-top: 10rem }
}
@media (min-width: 100rem) {
  html { font-size: 1.0625rem }
}
@media (forced-colors: active) {
  mark, .differs { border: 1px solid }
}
`
