import { expect, test } from 'vitest'
import { openClaims } from './claims.ts'

test('an id is that of the first specification that has it, whichever is read first', async () => {
  const claims = openClaims(['a', 'b', 'c', 'd'])
  const found: string[] = []
  const claim = (at: number, id: string) => claims.claim(at, id).then((owner) => found.push(`${at} ${owner}`))
  const all = [claim(3, 'x'), claim(2, 'y'), claim(1, 'x')]
  await new Promise(setImmediate)
  expect(found).toEqual([])
  claims.ended(0)
  await Promise.all(all)
  expect(found).toEqual(['1 null', '2 null', '3 b'])
})

test('a specification that ends without an id, or after it, holds up nobody', async () => {
  const claims = openClaims(['a', 'b', 'c'])
  expect(await claims.claim(0, 'x')).toBe(null)
  claims.ended(0)
  const last = claims.claim(2, 'x')
  claims.ended(1)
  expect(await last).toBe('a')
})
