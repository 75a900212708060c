import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** `npm run third-party`: THIRD-PARTY-LICENSES.md from what is installed and shipped with the package or needed to run it. */
const root = resolve(import.meta.dirname, '..')
const FILE = join(root, 'THIRD-PARTY-LICENSES.md')

interface Package {
  readonly licenses: string | readonly string[]
  readonly repository?: string
  readonly licenseFile?: string
}

const HEAD = `# Third-party licences

Made by \`npm run third-party\`. Variorum itself is under the Apache License 2.0 (see LICENSE).

## Data

- Cities: GeoNames (<https://www.geonames.org>), Creative Commons Attribution 4.0
  (<https://creativecommons.org/licenses/by/4.0/>), changed as \`weights/GAZETTEER.md\` says.
- What else the files of \`weights/\` were made from, and under which licence, is in the card beside each of them.

## Packages
`

const found = JSON.parse(
  execFileSync(
    join(root, 'node_modules/.bin/license-checker-rseidelsohn'),
    ['--production', '--json', '--start', root],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  ),
) as Readonly<Record<string, Package>>

/** The text of a licence file; a README that a package has instead says nothing here. */
function licenceText({licenseFile}: Package): string {
  if (!licenseFile || !/(?:licen[cs]e|copying)[^/]*$/i.test(licenseFile)) return ''
  return readFileSync(licenseFile, 'utf8').replaceAll('\r\n', '\n').trim()
}

const texts = Object.entries(found)
  .filter(([name]) => !name.startsWith('variorum@'))
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, entry]) => {
    const at = name.lastIndexOf('@')
    const title = `### ${name.slice(0, at)} ${name.slice(at + 1)}`
    const about = `${[entry.licenses].flat().join(', ')}${entry.repository ? `, <${entry.repository}>` : ''}`
    const text = licenceText(entry)
    return `${title}\n\n${about}\n${text ? `\n\`\`\`\`text\n${text}\n\`\`\`\`\n` : ''}`
  })

writeFileSync(FILE, `${HEAD}\n${texts.join('\n')}`)
