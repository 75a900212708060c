import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import type {Collation, Edition, LineageEdge} from '../core/edition.ts'
import {SECTION_TITLES, SECTIONS} from './entry.ts'
import {at, editionOf, ferries, ferry} from './fixtures.cases.ts'
import {piece, wrap} from './lines.ts'
import {terminalLines, type TerminalOptions} from './terminal.ts'

const shown = (collation: Collation, options: Partial<TerminalOptions> = {}): string[] =>
  terminalLines(collation, {width: 100, marks: true, ...options}).map((line) => line.map((p) => p.text).join(''))

const one = (edition: Edition): Collation => ({editions: [edition], unplaced: [], messages: []})

describe('terminalLines', () => {
  it('begins with the headline and the counts', () => {
    expect(shown(ferries).slice(0, 2)).toEqual([
      '“Ferry Alma runs aground off Tarvisk”',
      '4 reports, 2–3 independent origins',
    ])
  })

  it('says so where there is no conflict', () => {
    expect(shown(one({...ferry, units: [], points: ferry.points.slice(-1)}))[2]).toBe(
      'no conflicts · 1 in one report only',
    )
  })

  it('draws who copied whom', () => {
    const lines = shown(ferries)
    const from = lines.indexOf('Who copied whom') + 1
    expect(lines.slice(from, lines.indexOf('', from))).toEqual([
      '  A Northern Wire, northern-wire.txt, agency, 4 March 2031',
      '  └─ B Daily Lantern, daily-lantern.txt, 5 March 2031 · edited copy, 20 shared words, sure',
      '  (unseen common origin: ‘"No oil has left the ship and none will," the ministry said in a',
      '  │  statement.’ · 12 shared words, unsure)',
      '  ├─ C Harbour Post, harbour-post.html, 5–7 March 2031 (worked out)',
      '  └─ D radio-tarvisk.txt, no date',
    ])
  })

  it('shows each version with its words, origins and places', () => {
    const lines = shown(ferries)
    const from = lines.indexOf('Conflicts 1')
    expect(lines.slice(from, from + 7)).toEqual([
      'Conflicts 1',
      'C1   how many',
      '     A   “The ferry Alma ran aground off Tarvisk on Monday evening with *112 passengers* on board.”',
      '         1 origin · northern-wire.txt:4 · in other words: B daily-lantern.txt:3',
      '     C   “The Alma struck a sandbank near Tarvisk with *140 people* on board, most of them',
      '         commuters.”',
      '         1 origin · harbour-post.html ¶1',
    ])
  })

  it('says what was changed in copying, and from whom', () => {
    const lines = shown(ferries, {only: ['drift']})
    expect(lines).toContain(
      '     B   “The ferry Alma ran aground off Tarvisk on *Sunday* evening with 112 passengers on board.”',
    )
    expect(lines).toContain('         changed from A · daily-lantern.txt:3')
  })

  it('keeps possible differences for --all and says how many there are', () => {
    const title = SECTION_TITLES.possible
    expect(shown(ferries).some((l) => l.startsWith(title))).toBe(false)
    expect(shown(ferries).at(-1)).toBe('2 possible differences not shown: too unsure to call. See them with --all.')
    expect(shown(ferries, {all: true})).toContain(`${title} 2`)
    expect(shown(ferries, {only: ['possible']})).toContain(`${title} 2`)
  })

  it.each(SECTIONS)('shows %s alone', (name) => {
    const titles = Object.values(SECTION_TITLES)
    const found = shown(ferries, {only: [name]}).filter((l) => titles.some((t) => l.startsWith(`${t} `)))
    expect(found.map((l) => l.replace(/ \d+$/, ''))).toEqual([SECTION_TITLES[name]])
  })

  it('says so when a section asked for is empty', () => {
    expect(shown(one({...ferry, units: []}), {only: ['conflict']}).at(-1)).toBe('Conflicts: none')
  })

  it('cuts a long list and says how to see the rest', () => {
    const unit = ferry.units.find((u) => u.relation === 'update')!
    const many = one({...ferry, units: Array.from({length: 40}, (_, i) => ({...unit, id: `u_${i}`}))})
    expect(shown(many)).toContain('  … 30 more (--all)')
    expect(shown(many).filter((l) => /^U\d+ /.test(l))).toHaveLength(10)
    expect(shown(many, {all: true}).filter((l) => /^U\d+ /.test(l))).toHaveLength(40)
    expect(shown(many, {only: ['update']}).filter((l) => /^U\d+ /.test(l))).toHaveLength(40)
  })

  it('puts points of one sentence in one line, and of each report shows the first that it alone has', () => {
    const only = (id: string, ...words: readonly [string, string][]) =>
      words.map(([sigil, quote], i) => ({
        ...ferry.points.find((p) => p.relation === 'only-in')!,
        id: `${id}${i}`,
        spans: [at(sigil, quote)] as const,
      }))
    const points = [
      ...only('a', ['D', 'Divers'], ['D', 'in the hull'], ['D', 'on Friday'], ['D', 'sailing since']),
      ...only('b', ['A', 'broken arms'], ['A', 'nine years']),
    ]
    const lines = shown(one({...ferry, units: [], points}))
    expect(lines.slice(lines.indexOf('Only in one report 5'))).toEqual([
      'Only in one report 5',
      'O1   A   “Two crew members were taken to hospital with *broken arms*, the coastguard said.”',
      '         northern-wire.txt:5',
      'O3   D   “A second ship has been *sailing since* Thursday.”',
      '         radio-tarvisk.txt:3',
      '  … 3 more (--all)',
    ])
    expect(shown(one({...ferry, units: [], points}), {all: true})).toContain(
      'O5   D   “*Divers* found a tear three metres long *in the hull*.”',
    )
  })

  it('shows agreement in each of its wordings', () => {
    const [c, d] = [at('C', 'A second ship will sail'), at('D', 'A second ship has been sailing')]
    const point = {...ferry.points[0]!, relation: 'agrees' as const, origins: {low: 2, high: 2}, spans: [c, d] as const}
    expect(shown(one({...ferry, units: [], points: [point]}), {only: ['agreed']}).slice(-4)).toEqual([
      'A1   C   “*A second ship will sail* from Thursday.”',
      '         2 origins · harbour-post.html ¶4',
      '     D   “*A second ship has been sailing* since Thursday.”',
      '         radio-tarvisk.txt:3',
    ])
  })

  it.each([40, 80, 100, 140])('keeps within %d columns, wide characters too', (width) => {
    const wide = editionOf('渡轮在塔尔维斯克附近搁浅'.repeat(9), `${'x'.repeat(300)} 😀😀 паром`)
    for (const collation of [ferries, one(wide)])
      for (const line of shown(collation, {width, all: true})) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('is the same in any order of the reports that are not of one date', () => {
    expect(shown(one({...ferry, units: ferry.units.toReversed(), points: ferry.points.toReversed()}))).toEqual(
      shown(ferries),
    )
  })

  it('lists an unseen origin apart from reports that have a parent', () => {
    const [edge, c, d] = ferry.lineage
    const lines = shown(
      one({...ferry, lineage: [edge!, c!, d!, {...edge!, id: 'e_c', child: c!.child, directed: false}]}),
    )
    expect(lines.slice(lines.indexOf('Who copied whom') + 1, lines.indexOf('', 5)).map((l) => l.slice(0, 40))).toEqual([
      '  A Northern Wire, northern-wire.txt, ag',
      '  ├─ B Daily Lantern, daily-lantern.txt,',
      '  └─ C Harbour Post, harbour-post.html, ',
      '        sure, direction unsure',
      '  D radio-tarvisk.txt, no date',
      '  (unseen common origin of C, D: ‘"No oi',
      '     statement.’ · 12 shared words, unsu',
    ])
  })

  it('comes to an end when arrows close a ring', () => {
    const [edge] = ferry.lineage
    const ring: LineageEdge[] = [
      edge!,
      {...edge!, id: 'e_back', parent: edge!.child, child: edge!.parent!, directed: false},
    ]
    const lines = shown(one({...ferry, lineage: ring}))
    expect(lines.filter((l) => /^ {2}(?:└─ )?[AB] /.test(l))).toHaveLength(2)
    expect(lines.join(' ')).toContain('also edited copy of')
  })

  it('says how many stories there are, and begins with the one told most often', () => {
    const lines = shown({...ferries, editions: [editionOf('x one', 'x two'), ferry]}, {width: 40})
    expect(lines[0]).toBe('2 stories in 6 reports')
    expect(lines.filter((l) => l.startsWith('──'))).toEqual([
      `── 1 of 2 ${'─'.repeat(30)}`,
      `── 2 of 2 ${'─'.repeat(30)}`,
    ])
    expect(lines[4]).toBe('“Ferry Alma runs aground off Tarvisk”')
  })

  it('names reports that are in no story', () => {
    const collation = {...ferries, unplaced: [{...ferry.reports[3]!, path: 'x/lost.txt'}]}
    expect(shown(collation).at(-1)).toBe('In no story with another report: x/lost.txt')
  })
})

const text = (...lines: ReturnType<typeof wrap>): string[] => lines.map((l) => l.map((p) => p.text).join(''))

describe('wrap', () => {
  it.each([
    ['at spaces', 'one two three', 7, ['one two', 'three']],
    ['inside a word that is wider than a line', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['wide characters', '渡轮在', 4, ['渡轮', '在']],
    ['nothing', '', 10, ['']],
  ])('%s', (_, given, width, expected) => {
    expect(text(...wrap([piece(given)], width))).toEqual(expected)
  })

  it('does not part a word of two styles', () => {
    expect(text(...wrap([piece('at “'), piece('*12*', 'changed'), piece('”, then')], 8))).toEqual([
      'at',
      '“*12*”,',
      'then',
    ])
  })
})
