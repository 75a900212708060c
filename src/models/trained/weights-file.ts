/**
 * A file of named byte sections and a small JSON head: "VARW", length of the head, the head, the sections, each at a
 * multiple of four bytes. Little-endian.
 */
const MAGIC = 0x57524156

interface Head {
  readonly about: Readonly<Record<string, unknown>>
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number]>>
}

export interface WeightsFile {
  /** Names, scales, counts: what the sections need to be read. */
  readonly about: Readonly<Record<string, unknown>>
  /** A view, not a copy. @throws {RangeError} if the file has no such section. */
  readonly section: (name: string) => Uint8Array
}

const align = (n: number): number => (n + 3) & ~3

export function packWeights(about: Head['about'], sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const places: Record<string, [number, number]> = {}
  let at = 0
  for (const [name, bytes] of Object.entries(sections)) {
    places[name] = [at, bytes.length]
    at = align(at + bytes.length)
  }
  const head = new TextEncoder().encode(JSON.stringify({about, sections: places}))
  const base = align(8 + head.length)
  const file = new Uint8Array(base + at)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, head.length, true)
  file.set(head, 8)
  for (const [name, bytes] of Object.entries(sections)) file.set(bytes, base + places[name]![0])
  return file
}

/** @throws {RangeError} if the bytes are no weights file. */
export function openWeights(bytes: Uint8Array): WeightsFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a file of trained weights')
  const length = view.getUint32(4, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Head
  const base = align(8 + length)
  return {
    about: head.about,
    section: (name) => {
      const place = head.sections[name]
      if (place === undefined) throw new RangeError(`the weights have no section "${name}"`)
      return bytes.subarray(base + place[0], base + place[0] + place[1])
    },
  }
}
