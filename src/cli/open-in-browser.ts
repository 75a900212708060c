import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * What opens a file in the default browser, without a shell: the address is one argument whatever is in the file's name, and
 * starts with `file:`, so that no program takes it for an option.
 */
export function browserCommand(platform: NodeJS.Platform, path: string): readonly [command: string, ...args: string[]] {
  const address = pathToFileURL(resolve(path)).href
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32.exe', 'url.dll,FileProtocolHandler', address]
  return ['xdg-open', address]
}

/** Does not wait for the browser to close. @returns false if there is nothing to open it with. */
export function openInBrowser(path: string): Promise<boolean> {
  const [command, ...args] = browserCommand(process.platform, path)
  return new Promise((done) => {
    const child = spawn(command, args, {stdio: 'ignore', detached: true, shell: false, windowsHide: true})
    child.on('error', () => done(false))
    child.on('spawn', () => {
      child.unref()
      done(true)
    })
  })
}
