import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium, type Browser} from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium of this machine: `CHROMIUM` if it is set, else the first on the path; null if there is none. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
  return process.env.CHROMIUM ?? found.find((path) => existsSync(path)) ?? null
}

/** Why tests in a browser are left out, for whoever reads the log. */
export const NO_CHROMIUM =
  'no Chromium found: tests of the page in a browser are left out (install chromium, or name one in CHROMIUM)'

/** Starts it without a window. Inside a container there is no sandbox to be had; what is opened are pages of this project. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage']})
