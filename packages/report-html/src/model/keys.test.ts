import { expect, test } from 'vitest'
import { groupKey, setOf } from './keys.ts'

test('groups are the same whatever the order of their attributes, and different wherever a name or level is', () => {
  expect(groupKey({ a: '1', b: null })).toBe(groupKey({ b: null, a: '1' }))
  const different = [
    {},
    { a: '' },
    { a: null },
    { a: '1' },
    { 'a+1:1': '' },
    { a: '1', b: '2' },
    { a: '2', b: '1' },
    { a: '11:b+1:2' },
  ]
  expect(new Set(different.map(groupKey)).size).toBe(different.length)
  expect(setOf(['a', 'b'])).toBe(setOf(['b', 'a']))
  expect(setOf(['c', 'a', 'b'])).toBe(setOf(['b', 'c', 'a']))
  expect(setOf(['ab'])).not.toBe(setOf(['a', 'b']))
})
