// The parts of the documentation that are made from the program, and the site of all of it.
//   node scripts/docs.ts                 writes docs/reference/commands.md, json.md and library.md
//   node scripts/docs.ts --site FOLDER   also writes every page as HTML into the folder
import {copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import type {Command} from 'commander'
import {marked} from 'marked'
import {commands} from '../src/cli/commands.ts'

const root = resolve(import.meta.dirname, '..')
const nothing = async (): Promise<void> => undefined

/** A table of every command's options, in the words of its help. */
export function commandsPage(): string {
  const program = commands('', {collate: nothing, show: nothing, explain: nothing})
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const section = (command: Command): string[] => {
    const help = command.createHelp()
    const name = command.parent === null ? 'variorum' : `variorum ${command.name()}`
    return [
      `## ${name}`,
      '',
      help.commandDescription(command),
      '',
      `    ${help.commandUsage(command)}`,
      '',
      '| option | |',
      '| --- | --- |',
      ...help.visibleOptions(command).map((o) => `| \`${cell(o.flags)}\` | ${cell(help.optionDescription(o))} |`),
      '',
    ]
  }
  return [
    '# Commands and options',
    '',
    'Made from the help of the command (`npm run docs`). Exit codes: 0 done, 1 nothing could be read or written, 2 wrong use.',
    '',
    ...[program, ...program.commands].flatMap(section),
  ].join('\n')
}

interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Schema | readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
}

/** The type of a field, as a person would write it. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = decodeURIComponent(schema.$ref.split('/').at(-1)!)
    return `[${name}](#${anchorOf(name)})`
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((v) => `\`${JSON.stringify(v)}\``).join(' or ')
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' or ')
  if (Array.isArray(schema.items)) return `list of ${schema.items.map((s: Schema) => typeOf(s)).join(', ')}`
  if (schema.items !== undefined) return `list of ${typeOf(schema.items as Schema)}`
  if (typeof schema.additionalProperties === 'object') return `object of ${typeOf(schema.additionalProperties)}`
  return [schema.type ?? 'any'].flat().join(' or ')
}

const anchorOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d_ -]/gu, '')
    .replaceAll(' ', '-')

/** Every record of the JSON with its fields, from the schema. */
export function jsonPage(): string {
  const {definitions} = JSON.parse(readFileSync(join(root, 'schema/collation.schema.json'), 'utf8')) as {
    definitions: Readonly<Record<string, Schema>>
  }
  const records = Object.entries(definitions).flatMap(([name, schema]) => [
    `## ${name}`,
    '',
    ...(schema.description === undefined ? [] : [schema.description, '']),
    ...(schema.properties === undefined
      ? [typeOf(schema), '']
      : [
          '| field | type | |',
          '| --- | --- | --- |',
          ...Object.entries(schema.properties).map(([field, s]) => {
            const optional = schema.required?.includes(field) === true ? '' : ', may be missing'
            const words = `${typeOf(s)}${optional} | ${(s.description ?? '').replace(/\s+/g, ' ')}`
            return `| \`${field}\` | ${words.replace(/\|(?! [^|]*$)/g, '\\|')} |`
          }),
          '',
        ]),
  ])
  return [
    '# The JSON',
    '',
    'What `variorum collate --json` prints is a Collation. Made from `schema/collation.schema.json` (`npm run docs`). Offsets are UTF-16 code units, half-open.',
    '',
    ...records,
  ].join('\n')
}

interface PublicName {
  readonly name: string
  readonly file: string
}

/** What an entry point exports, and the file that has it. */
export function publicNames(entry: string): PublicName[] {
  const source = readFileSync(join(root, entry), 'utf8')
  const passedOn = [...source.matchAll(/^export (?:type )?\{([^}]+)\} from '([^']+)'/gm)].flatMap(([, names, from]) =>
    names!
      .split(',')
      .map((name) => name.replace(/^\s*type\s/, '').trim())
      .filter((name) => name !== '')
      .map((name) => definition(name, join(dirname(entry), from!))),
  )
  const own = [...source.matchAll(/^export (?:function\*?|const|type|interface|class) (\w+)/gm)].map((m) => ({
    name: m[1]!,
    file: entry,
  }))
  return [...own, ...passedOn]
}

/** Follows a name through the files that only pass it on. */
function definition(name: string, file: string): PublicName {
  const source = readFileSync(join(root, file), 'utf8')
  const from = [...source.matchAll(/^export (?:type )?\{([^}]+)\} from '([^']+)'/gm)].find(([, names]) =>
    new RegExp(`\\b${name}\\b`).test(names!),
  )?.[2]
  return from === undefined ? {name, file} : definition(name, join(dirname(file), from))
}

/** A public name as its source declares it, with the words above it there. */
function documented({name, file}: PublicName): {declaration: string; words: string} {
  const source = readFileSync(join(root, file), 'utf8')
  const at = new RegExp(`^export (?:function\\*?|const|type|interface|class) ${name}\\b`, 'm').exec(source)?.index
  if (at === undefined) throw new Error(`${name} is not declared in ${file}`)
  const words = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(source.slice(0, at))?.[1] ?? ''
  const rest = source.slice(at)
  const declaration = /^export (?:interface|class)/.test(rest)
    ? rest.slice(0, rest.indexOf('{'))
    : /^[^]*?(?=(?: \{| =|=>)?\n|$)/.exec(
        /^export (?:type|const)/.test(rest) ? rest : rest.slice(0, endOfSignature(rest)),
      )![0]
  return {
    declaration: declaration
      .replace(/^export /, '')
      .replace(/\s+/g, ' ')
      .trim(),
    words: words
      .replace(/^\s*\* ?/gm, '')
      .replace(/\n(?!\n|@)/g, ' ')
      .replace(/\s*@param (\w+)/g, '\n- `$1`:')
      .replace(/\s*@returns/g, '\n- gives')
      .replace(/\s*@throws/g, '\n- throws')
      .trim(),
  }
}

/** Where the parameters and result of a function end: at the brace that opens its body. */
function endOfSignature(source: string): number {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    if ('([{<'.includes(source[i]!)) {
      if (
        source[i] === '{' &&
        depth === 0 &&
        /[\w\])>}]\s*$/.test(source.slice(0, i)) &&
        !/:\s*$/.test(source.slice(0, i))
      )
        return i
      depth++
    } else if (')]}'.includes(source[i]!) || (source[i] === '>' && source[i - 1] !== '=')) depth--
  }
  return source.length
}

/** Every public name of the two entry points, with its declaration and docstring. */
export function libraryPage(): string {
  const section = (title: string, entry: string): string[] => {
    const all = publicNames(entry).map((name) => ({...name, ...documented(name)}))
    const functions = all.filter((n) => n.declaration.startsWith('function'))
    const others = all.filter((n) => !functions.includes(n))
    return [
      `## ${title}`,
      '',
      ...functions.flatMap(({name, declaration, words}) => [
        `### ${name}`,
        '',
        '```ts',
        declaration,
        '```',
        '',
        words,
        '',
      ]),
      ...others.map(({name, words}) => `- **${name}**${words === '' ? '' : `: ${words.replace(/\n- /g, '; ')}`}`),
      '',
    ]
  }
  return [
    '# The library',
    '',
    'Made from the sources (`npm run docs`). The README has an example of each entry point.',
    '',
    ...section("import … from 'variorum'", 'src/index.ts'),
    ...section("import … from 'variorum/language'", 'src/language.ts'),
  ].join('\n')
}

const STYLE = `:root{color-scheme:light dark;--ink:#1c1b19;--paper:#fbfaf7;--quiet:#65625c;--line:#dcd8cf}
@media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--paper:#171614;--quiet:#a09b91;--line:#3a3733}}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1.06rem/1.6 Charter,"Iowan Old Style",Palatino,Georgia,serif}
nav{font:.9rem system-ui,sans-serif;border-bottom:1px solid var(--line);padding-bottom:.6rem;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem}
a{color:inherit;text-underline-offset:.15em}h1,h2,h3{line-height:1.2}
pre{overflow-x:auto;padding:.8rem 1rem;border:1px solid var(--line);font-size:.82rem;line-height:1.45}code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.88em}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.92rem}td,th{border-bottom:1px solid var(--line);padding:.3rem .7rem .3rem 0;text-align:left;vertical-align:top}img{max-width:100%;border:1px solid var(--line)}`

const PAGES: readonly (readonly [string, string])[] = [
  ['README.md', 'Documentation'],
  ['guide.md', 'Guide'],
  ['how-to.md', 'How to'],
  ['reference/commands.md', 'Commands'],
  ['reference/rules.md', 'Rules'],
  ['reference/json.md', 'JSON'],
  ['reference/library.md', 'Library'],
  ['glossary.md', 'Glossary'],
  ['quality.md', 'How good'],
  ['performance.md', 'How fast'],
]

const asHtml = (path: string): string => path.replace(/(^|\/)README\.md/, '$1index.md').replace(/\.md(?=#|$)/, '.html')

/** Writes every page of docs/ as HTML, with links between them, and their pictures. */
export async function writeSite(folder: string): Promise<void> {
  const docs = join(root, 'docs')
  for (const page of globSync('**/*.md', {cwd: docs}).toSorted()) {
    const depth = dirname(page)
    const body = await marked.parse(readFileSync(join(docs, page), 'utf8'), {gfm: true})
    const linked = body
      .replace(/href="(?!https?:)([^"]+)"/g, (_, to: string) => `href="${asHtml(to.replace(/\/$/, '/README.md'))}"`)
      .replace(/<(h[1-3])>(.*?)<\/\1>/g, (_, h: string, text: string) => `<${h} id="${anchorOf(text)}">${text}</${h}>`)
      .replaceAll('<table>', '<div class="scroll"><table>')
      .replaceAll('</table>', '</table></div>')
    const title = /<h1[^>]*>(.*?)<\/h1>/.exec(linked)?.[1] ?? 'Variorum'
    const nav = PAGES.map(([to, name]) => `<a href="${asHtml(relative(depth, to))}">${name}</a>`).join('')
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Variorum</title><style>${STYLE}</style><nav aria-label="Documentation">${nav}</nav><main>${linked}</main></html>\n`
    const file = join(folder, asHtml(page))
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, html)
  }
  for (const picture of globSync('**/*.{png,webp,svg}', {cwd: docs})) {
    mkdirSync(dirname(join(folder, picture)), {recursive: true})
    copyFileSync(join(docs, picture), join(folder, picture))
  }
}

if (import.meta.main) {
  writeFileSync(join(root, 'docs/reference/commands.md'), commandsPage())
  writeFileSync(join(root, 'docs/reference/json.md'), jsonPage())
  writeFileSync(join(root, 'docs/reference/library.md'), libraryPage())
  const {values} = parseArgs({options: {site: {type: 'string'}}})
  if (values.site !== undefined) await writeSite(resolve(values.site))
}
