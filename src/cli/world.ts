import type {Writable} from 'node:stream'

/** What the command is given of the machine it runs on; tests give their own. */
export interface CommandWorld {
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly env: Readonly<Record<string, string | undefined>>
  /** Unix milliseconds; only for progress. */
  readonly now: () => number
  /** Opens a file in the default browser; false if that cannot be done here. */
  readonly open: (path: string) => Promise<boolean>
}

/** Thrown where whoever reads standard output has gone: nothing is wrong, there is no one to write for. */
export class ReaderGone extends Error {}

/** Writes all of it, and waits until it is taken. @throws {ReaderGone} on EPIPE. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve()
      else reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone() : error)
    })
  })
}
