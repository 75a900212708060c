import {Writable} from 'node:stream'
import {ferries} from '../export/fixtures.cases.ts'
import {readClaims} from '../read-claims.ts'
import type {Engine} from './collate-command.ts'
import {main} from './main.ts'
import type {ShowEngine} from './show-command.ts'

export class Kept extends Writable {
  text = ''
  isTTY?: boolean
  columns?: number
  override _write(chunk: Buffer, _: string, done: (error?: Error) => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

export class Closed extends Writable {
  override _write(_chunk: Buffer, _: string, done: (error?: Error) => void): void {
    done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}))
  }
}

export const ENGINE: Engine & ShowEngine = {
  readClaims,
  read: async (paths) => ({
    inputs: paths.filter((p) => p !== 'missing').map((path) => ({text: 'x', path})),
    messages: paths.includes('missing')
      ? [{rule: 'files:unreadable', level: 'error', text: 'no such file', path: 'a\u001b[31mb'}]
      : [],
  }),
  collate: () => ferries,
  readText: (path) => (path === 'missing' ? {trouble: 'no such file'} : {text: 'copy a of b'}),
}

/** Runs the command with an engine made by hand, and gives what it prints. */
export async function run(argv: readonly string[], env: Record<string, string> = {}, terminal = false, load = ENGINE) {
  const stdout = new Kept()
  const stderr = new Kept()
  if (terminal) {
    stdout.isTTY = true
    stderr.isTTY = true
    stdout.columns = 90
  }
  const opened: string[] = []
  const open = async (path: string) => opened.push(path) > 0
  const code = await main(argv, {stdout, stderr, env, now: () => 0, open}, async () => load)
  return {code, out: stdout.text, err: stderr.text, opened}
}

export const ANSI = /\u001b/
