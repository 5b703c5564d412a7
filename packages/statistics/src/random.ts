import { hashText } from './hash-text.ts'

export interface RandomSource {
  /** An integer from 0 to 2³² − 1. */
  word(): number
  /** A number from 0 (included) to 1 (excluded), a multiple of 2⁻⁵³. */
  uniform(): number
}

/**
 * Seeded random numbers, the same on every machine: xoshiro128**, its state the MurmurHash3 of the stream's name under
 * the seed. Streams are told apart by name (such as a metric's id), so that adding one moves no number of another.
 * Not for secrets.
 * @param seed a whole number from 0 to 2⁵³ − 1
 * @see Blackman, Vigna 2021, https://doi.org/10.1145/3460772 and https://prng.di.unimi.it/xoshiro128starstar.c
 * @throws RangeError on another seed
 */
export function randomSource(seed: number, stream: string): RandomSource {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`randomSource: seed ${seed}`)
  const high = Math.floor(seed / 2 ** 32)
  return xoshiro128(hashText(`${high}:${stream}`, seed % 2 ** 32))
}

/** xoshiro128** from a given state of four 32-bit words, not all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): RandomSource {
  let [a, b, c, d] = state
  // The one state it never leaves; a hash gives it once in 2¹²⁸ names.
  if ((a | b | c | d) === 0) a = 1
  const word = (): number => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  return {
    word,
    uniform: () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53,
  }
}
