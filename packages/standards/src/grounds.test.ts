import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { grounds } from './grounds.ts'

const schema = JSON.parse(readFileSync(new URL('../../spec/schema/audit.schema.json', import.meta.url), 'utf8'))

test('the grounds of the law are those that a specification may name', () => {
  expect(grounds.map(({ id }) => id).sort()).toEqual([...schema.definitions.criterion.enum].sort())
})

test('each has a name in both languages and a reference; what was not read is to be confirmed', () => {
  for (const { label, reference } of grounds) {
    expect(label.fr).not.toBe('')
    expect(label.en).not.toBe('')
    expect(reference).toMatch(/Code pénal|Loi|Code du travail/)
  }
  expect(grounds.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual(['lanceur_alerte'])
})
