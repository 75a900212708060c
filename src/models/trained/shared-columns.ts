/** Columns whose memory worker threads can look at without a copy: they go through `postMessage` as they are. */
export const sharedUint8 = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))
export const sharedUint16 = (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(length * 2))
export const sharedUint32 = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4))

/** A copy in shared memory. */
export function shared(bytes: Uint8Array): Uint8Array {
  const column = sharedUint8(bytes.length)
  column.set(bytes)
  return column
}
