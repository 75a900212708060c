import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {findFiles, FILE_LIMITS, readFiles} from './files.ts'

const TEXT = 'Ferries touch in fog\n\nTwo ferries touched in fog off the harbour on Monday, and nobody was hurt.\n'
let root = ''
const put = (path: string, text: string | Uint8Array): string => {
  const full = join(root, path)
  mkdirSync(join(full, '..'), {recursive: true})
  writeFileSync(full, text)
  return full
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'variorum-files-'))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const names = (paths: readonly string[]): string[] => paths.map((p) => p.slice(root.length + 1))
const rules = (messages: readonly {rule: string}[]): string[] => messages.map((m) => m.rule)

describe('finding files', () => {
  test('folders are read to the bottom, in order of path, each file once', () => {
    for (const path of ['b.txt', 'a/z.md', 'a/y.HTML', 'c.htm']) put(path, TEXT)
    const {paths, messages} = findFiles([root, join(root, 'b.txt')])
    expect(names(paths)).toEqual(['a/y.HTML', 'a/z.md', 'b.txt', 'c.htm'])
    expect(messages).toEqual([])
  })

  test('hidden files, page folders, metadata, project files and other kinds are passed over', () => {
    for (const path of [
      'a.txt',
      '.hidden.txt',
      '.git/x.txt',
      'page_files/ad.html',
      'a.meta.json',
      'README.md',
      'b.docx',
      'c.json',
    ])
      put(path, TEXT)
    expect(names(findFiles([root]).paths)).toEqual(['a.txt'])
  })

  test('documents of another kind are named once a folder, with what to do; pictures and sheets are not', () => {
    for (const path of ['a.txt', '1.docx', '2.odt', '3.RTF', '4.doc', 'p.png', 's.csv', 'in/x.pages', 'in/y.txt'])
      put(path, TEXT)
    const {messages} = findFiles([root])
    const what = 'not read: copy the text into a .txt file, or save as PDF'
    expect(messages).toEqual([
      {rule: 'files:other-kind', level: 'note', text: `x.pages ${what}`, path: join(root, 'in')},
      {rule: 'files:other-kind', level: 'note', text: `1.docx, 2.odt, 3.RTF and 1 more ${what}`, path: root},
    ])
    put('alone/b.docx', TEXT)
    expect(rules(findFiles([join(root, 'alone')]).messages)).toEqual(['files:other-kind', 'files:empty-folder'])
  })

  test.each([
    [
      'a.docx',
      [0x50, 0x4b, 0x03, 0x04, 20, 0],
      /Office file, not text: copy the text into a \.txt file, or save as PDF$/,
    ],
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /old Office file, not text: copy the text into a \.txt file/],
    [
      'a.rtf',
      [...Buffer.from('{\\rtf1\\ansi Ferries touch.}')],
      /rich text file, not text: copy the text into a \.txt/,
    ],
    ['a.png', [0x89, 0x50, 0x4e, 0x47], /give a text file .*a saved page .*a mail .*or a PDF$/],
  ])('%s by name gets the same advice, or what can be read', async (name, bytes, words) => {
    const {inputs, messages} = await readFiles([put(name, new Uint8Array(bytes))])
    expect(inputs).toEqual([])
    expect(messages).toMatchObject([{rule: 'read:binary-file', text: expect.stringMatching(words) as string}])
  })

  test('a file given by name is read whatever its ending', () => {
    const path = put('report', TEXT)
    expect(findFiles([path, '-']).paths).toEqual(['-', path])
  })

  test('links that lead back end', () => {
    put('a/x.txt', TEXT)
    symlinkSync(root, join(root, 'a', 'up'))
    symlinkSync(join(root, 'nowhere'), join(root, 'broken.txt'))
    const {paths, messages} = findFiles([root])
    expect(names(paths)).toEqual(['a/x.txt'])
    expect(rules(messages)).toEqual(['files:unreadable'])
  })

  test('what is not there, and a folder with nothing, are told', () => {
    mkdirSync(join(root, 'empty'))
    const {paths, messages} = findFiles([join(root, 'gone.txt'), join(root, 'empty')])
    expect(paths).toEqual([])
    expect(rules(messages)).toEqual(['files:unreadable', 'files:empty-folder'])
    expect(messages[0]?.text).toBe('no such file or folder: check the name')
  })

  test('no more files than the limit', () => {
    for (let i = 0; i < 20; i++) put(`f${String(i).padStart(2, '0')}.txt`, TEXT)
    const {paths, messages} = findFiles([root], {...FILE_LIMITS, files: 5})
    expect(names(paths)).toEqual(['f00.txt', 'f01.txt', 'f02.txt', 'f03.txt', 'f04.txt'])
    expect(rules(messages)).toEqual(['files:too-many'])
  })

  test('folders inside one another have a limit', () => {
    put('a/b/c/d/x.txt', TEXT)
    put('a/y.txt', TEXT)
    const {paths, messages} = findFiles([root], {...FILE_LIMITS, folderDepth: 2})
    expect(names(paths)).toEqual(['a/y.txt'])
    expect(rules(messages)).toEqual(['files:too-deep'])
  })
})

describe('reading files', () => {
  test('the text is the file, and the metadata beside it counts', async () => {
    put('a.txt', TEXT)
    put(
      'a.meta.json',
      '{"title": "Ferries touch in fog", "source": "The Skerrow Post", "date": "2025-03-03T10:40:00+01:00", "url": "https://post.example/a", "author": ["A. Lee", "B. Roe"], "kind": "paper"}',
    )
    const {inputs, messages} = await readFiles([root])
    expect(messages).toEqual([])
    expect(inputs).toEqual([
      {
        text: TEXT,
        layout: 'lines',
        path: join(root, 'a.txt'),
        headline: 'Ferries touch in fog',
        outlet: 'The Skerrow Post',
        publishedAt: '2025-03-03T09:40Z',
        url: 'https://post.example/a',
        byline: 'A. Lee, B. Roe',
        kind: 'paper',
      },
    ])
  })

  test('metadata that cannot be read is told, and the report is kept', async () => {
    put('a.txt', TEXT)
    put('a.meta.json', '{"date": "soon", "kind": "gazette"}')
    put('b.txt', `${TEXT}More.\n`)
    put('b.meta.json', '{broken')
    put('c.txt', `${TEXT}Much more.\n`)
    put('c.meta.json', '{"title": "Another matter"}')
    const {inputs, messages} = await readFiles([root])
    expect(inputs.length).toBe(3)
    expect(rules(messages)).toEqual(['read:metadata', 'read:metadata', 'read:metadata', 'read:title-not-in-text'])
    expect(inputs[2]).not.toHaveProperty('headline')
  })

  test('empty, white, binary and too large files are told, each with what to do', async () => {
    put('a.txt', '')
    put('b.txt', ' \n\n ')
    put('c.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))
    put('d.txt', 'x'.repeat(2000))
    put('e.txt', TEXT)
    const {inputs, messages} = await readFiles([root], {textBytes: 1000, pageBytes: 1000})
    expect(inputs.length).toBe(1)
    expect(rules(messages)).toEqual(['read:empty-file', 'read:empty-file', 'read:binary-file', 'read:too-large'])
    for (const m of messages) expect(m.text).toMatch(/^[^\n]+: [^\n]+$/)
  })

  test('two files with one text are both kept', async () => {
    put('a.txt', TEXT)
    put('b.txt', TEXT)
    const {inputs, messages} = await readFiles([root])
    expect(inputs.length).toBe(2)
    expect(rules(messages)).toEqual(['read:identical'])
  })

  test('other encodings', async () => {
    const words =
      'Café fermé à Skérrow\n\nThe harbour café was closed on Monday, and nobody could say why, said Zoé Lefèvre, its owner.\n'
    put(
      'latin.txt',
      Uint8Array.from(words, (c) => c.charCodeAt(0)),
    )
    put('utf16.txt', new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')])))
    put('utf16-bare.txt', new Uint8Array(Buffer.from(words, 'utf16le')))
    put('utf8-mark.txt', `\ufeff${words}`)
    const {inputs} = await readFiles([root])
    expect(inputs.map((i) => i.text)).toEqual([words, words, words, words])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
    chmodSync(put('a.txt', TEXT), 0)
    expect(rules((await readFiles([root])).messages)).toEqual(['files:unreadable'])
  })

  test('thousands of files, of which ten are bad: each is named, the others are read', async () => {
    const wide = new Uint8Array(400).map((_, i) => i % 4)
    for (let i = 0; i < 2000; i++) put(`d${i % 7}/f${i}.txt`, i % 200 === 7 ? wide : `${TEXT}${i}\n`)
    const {inputs, messages} = await readFiles([root])
    expect(inputs.length).toBe(1990)
    expect(rules(messages)).toEqual(Array(10).fill('read:binary-file'))
    expect(new Set(messages.map((m) => m.path)).size).toBe(10)
  })

  test('of a file that is too large only the start is read, and its whole size told', async () => {
    truncateSync(put('a.txt', 'a'), 1_000_000_000)
    const {messages} = await readFiles([root])
    expect(messages).toMatchObject([{rule: 'read:too-large', text: expect.stringContaining('1000 MB') as string}])
  })
})
