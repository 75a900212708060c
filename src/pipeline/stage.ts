/** What the world gives to a stage. Nothing else is reached for. */
export interface World {
  /** Unix milliseconds; only for progress. */
  readonly now: () => number
  readonly signal?: AbortSignal
  readonly progress?: (done: {readonly stage: string; readonly done: number; readonly of: number}) => void
}

/** One step. It gets the layers it says it reads, and nothing else, and gives the layers it says it writes. */
export interface Stage<Layers, Reads extends keyof Layers, Writes extends keyof Layers> {
  readonly name: string
  readonly reads: readonly Reads[]
  readonly writes: readonly Writes[]
  run(layers: Pick<Layers, Reads>, world: World): Pick<Layers, Writes>
}

/** A stage whose layers are only known when it runs: the form in which a pipeline holds it. */
export interface AnyStage<Layers> {
  readonly name: string
  readonly reads: readonly (keyof Layers)[]
  readonly writes: readonly (keyof Layers)[]
  run(layers: never, world: World): Partial<Layers>
}

/** Checks a stage's types and hands it back: `export const segment = stage<ReportLayers>()({…})`. */
export const stage =
  <Layers>() =>
  <const Reads extends keyof Layers, const Writes extends keyof Layers>(given: Stage<Layers, Reads, Writes>) =>
    given
