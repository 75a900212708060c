import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {readFiles} from '../src/cli/files.ts'
import {collate} from '../src/collate.ts'
import {toHtml} from '../src/export/html/index.ts'
import {findChromium, launch, NO_CHROMIUM} from '../test/page/chromium.ts'

/** `npm run screenshots`: the pictures in docs/images, of the examples. Wants a Chromium; fonts are those of the machine. */
const root = resolve(import.meta.dirname, '..')
const images = join(root, 'docs/images')

const PICTURES = [
  {name: 'side-by-side', story: 'hollinsey-ice-rink', width: 1440, height: 900, scheme: 'light', keys: ['j']},
  {name: 'who-copied-whom', story: 'hollinsey-ice-rink', width: 1440, height: 900, scheme: 'dark', keys: []},
  {name: 'updates', story: 'aksuvat-festival-stage', width: 1440, height: 900, scheme: 'light', keys: ['j', 'Enter']},
  {name: 'telephone', story: 'belogor-hoard', width: 390, height: 844, scheme: 'light', keys: []},
] as const

/** Of 100: small letters stay sharp. */
const QUALITY = 82

const chromium = findChromium()
if (!chromium) {
  console.error(NO_CHROMIUM)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'variorum-pictures-'))
mkdirSync(images, {recursive: true})
const browser = await launch(chromium)
for (const {name, story, width, height, scheme, keys} of PICTURES) {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, toHtml(collate((await readFiles([join(root, 'examples', story)])).inputs)))
  const context = await browser.newContext({viewport: {width, height}, colorScheme: scheme})
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  for (const key of keys) await page.keyboard.press(key)
  const session = await context.newCDPSession(page)
  const {data} = await session.send('Page.captureScreenshot', {format: 'webp', quality: QUALITY})
  writeFileSync(join(images, `${name}.webp`), Buffer.from(data, 'base64'))
  await context.close()
}
await browser.close()
rmSync(folder, {recursive: true})
