/** The most that one packed buffer may unfold to. */
const MOST = 1 << 30

/**
 * Unpacks LZ4 frames, blocks dependent or not; checksums are skipped. Arrow packs so by default and no kept package for
 * Node reads it without native code. Format: LZ4 frame format 1.6.4, LZ4 block format.
 * @throws RangeError for bytes that are none.
 */
export function decodeLz4(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  let out: Uint8Array = new Uint8Array(Math.max(1024, packed.length * 4))
  let length = 0
  let at = 0
  const room = (more: number) => {
    if (length + more > MOST) throw new RangeError('LZ4: too much')
    if (length + more <= out.length) return
    const larger = new Uint8Array(Math.max(out.length * 2, length + more))
    larger.set(out.subarray(0, length))
    out = larger
  }
  while (at < packed.length) {
    if (view.getUint32(at, true) !== 0x184d2204) throw new RangeError('LZ4: no frame')
    const flags = view.getUint8(at + 4)
    if (flags >> 6 !== 1) throw new RangeError('LZ4: unknown version')
    const [blockChecksum, size, contentChecksum, dictionary] = [flags & 16, flags & 8, flags & 4, flags & 1]
    at += 7 + (size ? 8 : 0) + (dictionary ? 4 : 0)
    for (;;) {
      const word = view.getUint32(at, true)
      at += 4
      if (word === 0) break
      const end = at + (word & 0x7fffffff)
      if (end > packed.length) throw new RangeError('LZ4: cut')
      if (word >>> 31 === 1) {
        room(end - at)
        out.set(packed.subarray(at, end), length)
        length += end - at
      } else block(at, end)
      at = end + (blockChecksum ? 4 : 0)
    }
    at += contentChecksum ? 4 : 0
  }
  return out.subarray(0, length)

  function block(from: number, end: number): void {
    let i = from
    const more = (short: number) => {
      let n = short
      if (short === 15) {
        let byte = 255
        while (byte === 255) {
          byte = view.getUint8(i++)
          n += byte
        }
      }
      return n
    }
    while (i < end) {
      const token = view.getUint8(i++)
      const literals = more(token >> 4)
      if (i + literals > end) throw new RangeError('LZ4: cut')
      room(literals)
      out.set(packed.subarray(i, i + literals), length)
      length += literals
      i += literals
      if (i >= end) return
      const offset = view.getUint16(i, true)
      i += 2
      const copies = more(token & 15) + 4
      if (offset === 0 || offset > length) throw new RangeError('LZ4: offset')
      room(copies)
      // Byte by byte: what is copied may be what was just written.
      for (let k = 0; k < copies; k++) out[length + k] = out[length + k - offset] as number
      length += copies
    }
  }
}
