import { expect, test } from 'vitest'
import { parseSpec } from './parse-spec.ts'

const spec = (last: string, risk = 'risk: a.risk.yaml') => `exaequo: 1
id: a
date: 2026-01-01
data: { source: a.csv }
roles: { decision: { column: d, positive: { equals: 1 }, favourable: true } }
attributes: [{ id: sex, column: sexe }, { id: age, column: age }, { id: area, column: commune }]
${risk}
${last}
`
const parse = (last: string, risk?: string) => parseSpec(spec(last, risk), 'a.audit.yaml')
const problems = (last: string, risk?: string) =>
  parse(last, risk).errors.map(({ code, place, params }) => [`${place?.line}:${place?.column}`, code, params])

test('attributes by id or by column; the decision is what they must not give away, unless said otherwise', () => {
  expect(parse('disclosure: { quasiIdentifiers: [sexe, age] }').spec?.disclosure).toEqual({
    quasiIdentifiers: ['sex', 'age'],
    sensitive: 'decision',
  })
  expect(parse('disclosure: { quasiIdentifiers: [age], sensitive: commune }').spec?.disclosure).toEqual({
    quasiIdentifiers: ['age'],
    sensitive: 'area',
  })
  expect(parse('estimates: {}').spec?.disclosure).toBeNull()
})

test('what the counts do not hold is refused, with what is possible', () => {
  expect(problems('disclosure: { quasiIdentifiers: [sex, postcode] }')).toEqual([
    [
      '8:39',
      'DISCLOSURE_NOT_COUNTED',
      { name: 'postcode', where: 'disclosure.quasiIdentifiers[1]', expected: ['sex', 'age', 'area'] },
    ],
  ])
  expect(problems('disclosure: { quasiIdentifiers: [sex], sensitive: label }')).toEqual([
    [
      '8:51',
      'DISCLOSURE_NOT_COUNTED',
      { name: 'label', where: 'disclosure.sensitive', expected: ['decision', 'age', 'area'] },
    ],
  ])
})

test('one attribute twice, an attribute that is both, and no answers that read it', () => {
  expect(problems('disclosure: { quasiIdentifiers: [sex, sexe] }').map(([, code]) => code)).toEqual([
    'SPEC_DUPLICATE_ID',
  ])
  expect(problems('disclosure: { quasiIdentifiers: [sex], sensitive: sex }').map(([, code]) => code)).toEqual([
    'DISCLOSURE_NOT_COUNTED',
  ])
  expect(problems('disclosure: { quasiIdentifiers: [sex] }', 'locale: fr')).toEqual([
    ['8:13', 'DISCLOSURE_NEEDS_RISK', {}],
  ])
})
