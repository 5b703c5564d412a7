/**
 * MurmurHash3, x86 variant of 128 bits, of a text's UTF-8 bytes: four unsigned 32-bit words. Not for secrets: it only
 * spreads names of random streams over seeds.
 * @see Appleby, MurmurHash3.cpp (public domain), https://github.com/aappleby/smhasher
 */
export function hashText(text: string, seed: number): [number, number, number, number] {
  const bytes = new TextEncoder().encode(text)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const h: [number, number, number, number] = [seed >>> 0, seed >>> 0, seed >>> 0, seed >>> 0]
  const blocks = bytes.length >> 4
  for (let block = 0; block < blocks; block++) {
    const at = block << 4
    for (let lane = 0; lane < 4; lane++) {
      const next = (lane + 1) & 3
      let word = (h[lane] as number) ^ mixWord(view.getUint32(at + 4 * lane, true), lane)
      word = (rotate(word, ROTATIONS[lane] as number) + (h[next] as number)) | 0
      h[lane] = (Math.imul(word, 5) + (ADDED[lane] as number)) | 0
    }
  }
  const rest = [0, 0, 0, 0]
  for (let i = blocks << 4; i < bytes.length; i++) {
    const offset = i & 15
    rest[offset >> 2] = (rest[offset >> 2] as number) | ((bytes[i] as number) << (8 * (offset & 3)))
  }
  for (let lane = 0; lane < 4; lane++) h[lane] = (h[lane] as number) ^ mixWord(rest[lane] as number, lane)
  for (let lane = 0; lane < 4; lane++) h[lane] = (h[lane] as number) ^ bytes.length
  addAcross(h)
  for (let lane = 0; lane < 4; lane++) h[lane] = finish(h[lane] as number)
  addAcross(h)
  return [h[0] >>> 0, h[1] >>> 0, h[2] >>> 0, h[3] >>> 0]
}

const MULTIPLIERS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93]
const WORD_ROTATIONS = [15, 16, 17, 18]
const ROTATIONS = [19, 17, 15, 13]
const ADDED = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17]

function mixWord(word: number, lane: number): number {
  const rotated = rotate(Math.imul(word, MULTIPLIERS[lane] as number), WORD_ROTATIONS[lane] as number)
  return Math.imul(rotated, MULTIPLIERS[(lane + 1) & 3] as number)
}

function addAcross(h: [number, number, number, number]): void {
  h[0] = (h[0] + h[1] + h[2] + h[3]) | 0
  h[1] = (h[1] + h[0]) | 0
  h[2] = (h[2] + h[0]) | 0
  h[3] = (h[3] + h[0]) | 0
}

function finish(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
