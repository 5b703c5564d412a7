import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeLz4 } from './lz4.ts'

/** Packed by pyarrow 26: `base64(pa.compress(data, codec='lz4'))` of the 3,000 lines below. */
const packed = Buffer.from(readFileSync(new URL('./testing/lz4.base64', import.meta.url), 'latin1'), 'base64')
const lines = Array.from({ length: 3000 }, (_, i) => `${(i * i) % 97},${i % 3 ? 'oui' : 'non'};été\n`).join('')

test('gives back what another program packed', () => {
  expect(createHash('sha256').update(decodeLz4(packed)).digest('hex')).toBe(
    createHash('sha256').update(lines).digest('hex'),
  )
})

test('bytes that are none end in an error and never in a loop or a crash', () => {
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, cut) => {
      const bad = cut ? packed.subarray(0, at) : Buffer.from(packed)
      if (!cut) bad[at] = byte
      try {
        expect(decodeLz4(bad)).toBeInstanceOf(Uint8Array)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { seed: 20260103, numRuns: 200 },
  )
})
