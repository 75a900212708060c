import {expect, test} from 'vitest'
import type {Edition, LineageEdge} from '../core/edition.ts'
import {familyTreeSvg} from './family-tree-svg.ts'
import {ferries} from './fixtures.cases.ts'

const ferry = ferries.editions[0]!
const svg = familyTreeSvg(ferry)
const words = [...svg.matchAll(/<(?:text|tspan|title)[^>]*>([^<]*)/g)].map((m) => m[1])

test('names every report by sigil and outlet', () => {
  for (const {sigil, outlet} of ferry.reports) {
    expect(words).toContain(sigil)
    if (outlet) expect(words).toContain(outlet)
  }
})

test('says of every line what it is and how sure', () => {
  expect(words.filter((w) => /^A → B: edited copy, \d+ shared words, sure$/.test(w!))).toHaveLength(1)
  expect(words).toContain('unseen common origin')
  expect(words.filter((w) => w!.startsWith('unseen text → C: words in common, '))).toHaveLength(1)
  expect(words).toContain('edited copy')
  expect(words).not.toContain('another version')
})

test('the legend has the kinds of lines that are drawn, and no other', () => {
  const unsure = (strength: number): string =>
    familyTreeSvg({...ferry, lineage: ferry.lineage.map((e) => ({...e, strength}))})
  expect(unsure(0.95)).not.toContain('dotted: unsure')
  expect(unsure(0.5)).toContain('dotted: unsure')
  expect(unsure(0.95)).not.toContain('rewritten in other words')
})

test('a solid line and a dashed one go down from a report side by side', () => {
  const [report] = ferry.reports
  const [edge] = ferry.lineage
  const reports = ['a', 'b', 'c', 'd'].map((id) => ({...report!, id, sigil: id.toUpperCase()}))
  const to = (child: string, relation: LineageEdge['relation']): LineageEdge => ({
    ...edge!,
    id: `e_${child}`,
    parent: 'a',
    child,
    relation,
  })
  const drawn = familyTreeSvg({
    ...ferry,
    reports,
    lineage: [to('b', 'reprint'), to('c', 'paraphrase'), to('d', 'reprint')],
  })
  const trunks = [...drawn.matchAll(/class="line (\w+)" d="M([\d.]+) [\d.]+V/g)].map(
    (m) => [m[1], Number(m[2])] as const,
  )
  const xOf = (kind: string): number[] => [...new Set(trunks.filter(([k]) => k === kind).map(([, x]) => x))]
  expect([xOf('reprint').length, xOf('paraphrase').length]).toEqual([1, 1])
  expect(Math.abs(xOf('reprint')[0]! - xOf('paraphrase')[0]!)).toBeGreaterThan(3)
})

test('no lineage, no legend', () => {
  const alone = familyTreeSvg({...ferry, lineage: []})
  expect(alone).not.toContain('dotted')
  expect(alone).not.toContain('class="line')
})

const HOSTILE = '</text><script>alert(1)</script>"\'&\u0000\u001b[31m\u202e\ud800 Post'
/** Every tag is one of the drawing's own, and every tag that opens closes. */
function checkXml(text: string): void {
  const open: string[] = []
  for (const [, close, name, , end] of text.matchAll(/<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name)
    else if (!end) open.push(name!)
    expect(['svg', 'title', 'style', 'g', 'path', 'text', 'tspan', 'circle']).toContain(name)
  }
  expect(open).toEqual([])
  expect(text.replace(/<\/?[a-z]+(?:\s+[a-zA-Z-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/)
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]|\p{Cs}/u)
}

test('what stands in a name does nothing', () => {
  const reports = ferry.reports.map((r) => ({...r, outlet: HOSTILE}))
  const drawn = familyTreeSvg({...ferry, reports})
  checkXml(drawn)
  expect(drawn).not.toContain('<script')
  expect(drawn).toContain('&#60;script&#62;')
})

/** Forty reports of which each has its words from several before it. */
function crowd(): Edition {
  const [first] = ferry.reports
  const [edge] = ferry.lineage
  const reports = Array.from({length: 40}, (_, i) => ({...first!, id: `r_${i}`, sigil: `S${i}`, outlet: `Outlet ${i}`}))
  const lineage = reports.flatMap((child, i) =>
    [1, 7, 11]
      .filter((n) => n <= i)
      .map((n): LineageEdge => {
        const strength = 1 - n / 20
        return {...edge!, id: `e_${i}_${n}`, parent: `r_${i - n}`, child: child.id, strength}
      }),
  )
  return {...ferry, reports, lineage}
}

test('forty reports have a row each, and the lines beside them stay few', () => {
  const drawn = familyTreeSvg(crowd())
  checkXml(drawn)
  const rows = [...drawn.matchAll(/<circle[^>]*cy="(\d+)"/g)].map((m) => Number(m[1]))
  expect(new Set(rows).size).toBe(40)
  expect(Math.min(...rows.slice(1).map((at, i) => at - rows[i]!))).toBeGreaterThanOrEqual(24)
  expect(drawn).toMatch(/\d+ less sure lines at the right left out/)
})

test('the same edition, the same drawing', () => {
  checkXml(svg)
  expect(familyTreeSvg(structuredClone(ferry))).toBe(svg)
})
