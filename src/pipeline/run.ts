import type {AnyStage, World} from './stage.ts'

/**
 * Runs stages in order on one set of layers. Each stage is handed only what it declares to read.
 * @throws {TypeError} if a stage reads what no earlier one wrote, writes what is there, or leaves out what it declared.
 */
export function runStages<Layers extends object>(
  stages: readonly AnyStage<Layers>[],
  given: Partial<Layers>,
  world: World,
): Layers {
  const layers: Partial<Layers> = {...given}
  for (const stage of stages) {
    world.signal?.throwIfAborted()
    const input: Partial<Layers> = {}
    for (const key of stage.reads) {
      if (!(key in layers)) throw new TypeError(`${stage.name} reads "${String(key)}", which no stage before it wrote`)
      input[key] = layers[key]!
    }
    const output = (stage.run as (input: Partial<Layers>, world: World) => Partial<Layers>)(input, world)
    for (const key of stage.writes) {
      if (key in layers) throw new TypeError(`${stage.name} writes "${String(key)}", which is there already`)
      if (!(key in output)) throw new TypeError(`${stage.name} did not write "${String(key)}"`)
      layers[key] = output[key]!
    }
  }
  return layers as Layers
}
