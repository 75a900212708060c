/** How text is set on the stream it goes to. */
export interface Screen {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
}

const NARROWEST = 40
/** Longer lines are hard to follow from end to start. */
const WIDEST = 140
/** For a file or a pipe. */
const PIPED = 100

/**
 * Colour goes to a terminal, unless `NO_COLOR` is set or it is a dumb one; `FORCE_COLOR` overrules both (`0` and `false`
 * turn colour off), as in Node itself.
 */
export function screenOf(
  stream: {readonly isTTY?: boolean; readonly columns?: number},
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const columns = stream.isTTY ? (stream.columns ?? 80) : Number(env.COLUMNS) || PIPED
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))),
    colour: colourOf(stream.isTTY === true, env),
  }
}

function colourOf(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: term} = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return terminal && term !== 'dumb'
}
