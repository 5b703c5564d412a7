import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { template } from './template.ts'

test('templates escape, and refuse a name that the model does not hold', () => {
  const link = template('audit-link')
  expect(link({ address: '"><script>', title: '<b>' })).toBe('<a href="&quot;&gt;&lt;script&gt;">&lt;b&gt;</a>')
  expect(() => link({ address: 'x' })).toThrow(/"title" not defined/)
})

test('no template asks for unescaped output or for code made at run time', () => {
  const generated = readFileSync(new URL('./generated/templates.ts', import.meta.url), 'utf8')
  expect(generated).not.toMatch(/noEscape|\beval\b|new Function/)
  expect(generated.match(/escapeExpression/g)?.length).toBeGreaterThan(50)
})
