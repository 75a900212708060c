/** The page on paper: everything unfolded, one column, the words of the reports in full. */
export const PRINT_STYLE = `
@page { margin: 18mm 16mm 20mm }
@media print {
  :root {
    color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --chosen: #fff; --mark: #eee; --same: #777;
    --drift: #5c1f5a; --conflict: #8a1c18; --update: #17466f; --status: #114d52; --agreed: #294f20; --only-in: #444; --possible: #54461f;
  }
  html { font-size: 9.5pt; background: none }
  .views, .back, .tools, .pair, .section > summary::before, footer code, .why > summary, .entry .version summary { display: none !important }
  .story, .live .story { display: block; max-width: none; padding: 0 }
  .story + .story { break-before: page }
  .stories, .head, .side, .comparison, .unplaced, footer { max-width: none; padding: 0 }
  .live .story > .side, .live .story > .side.active { display: block !important; position: static; height: auto; overflow: visible; padding: 0 }
  .live .story > .reports > :is(h2, h3) { position: static; width: auto; height: auto; clip-path: none }
  details::details-content { content-visibility: visible !important; display: block !important; height: auto !important; opacity: 1 !important }
  .entry, .entry[aria-current] { break-inside: avoid; content-visibility: visible; margin: 0; padding: .45rem 0; border-left: 0; background: none }
  .section > summary, .means, .who, .matter, :is(h1, h2, h3, h4) { break-after: avoid }
  blockquote, .text p { orphans: 3; widows: 3 }
  .live .panes { display: block }
  .live .report { max-height: none; overflow: visible; border: 0; padding: 0 }
  .report, .live .report:not(.shown) { display: block !important; margin-top: 8mm; border-top: 1px solid var(--line) }
  .report > header { break-after: avoid }
  .report .text { max-width: none; columns: 2; column-gap: 8mm }
  .reports { break-before: page }
  .timeline, tr { break-inside: avoid }
  .scroll { overflow: visible }
  thead th { position: static }
  .only-in .entry { padding: .2rem 0 }
  .key { margin-bottom: 1rem }
  mark, .differs { background: none; text-decoration: underline }
  .differs.now { outline: 0 }
  a { text-decoration: none }
}
`
