import type {CommandWorld} from './world.ts'

/** Milliseconds before the first sign of progress, and between two. */
const WAIT = 1000
const EVERY = 100

export interface Progress {
  readonly report: (step: {readonly stage: string; readonly done: number; readonly of: number}) => void
  /** Wipes what was written. */
  readonly end: () => void
}

/** One line on standard error that is written over; nothing in the first second, nor ever where that is no terminal. */
export function progressOn({stderr, now}: Pick<CommandWorld, 'stderr' | 'now'>, quiet: boolean): Progress {
  const started = now()
  let last = started + WAIT - EVERY
  let written = false
  const silent = quiet || stderr.isTTY !== true
  return {
    report({stage, done, of}) {
      if (silent || now() - last < EVERY) return
      last = now()
      written = true
      stderr.write(`\r\u001b[2K${stage} ${done} of ${of}`)
    },
    end() {
      if (written) stderr.write('\r\u001b[2K')
      written = false
    },
  }
}
