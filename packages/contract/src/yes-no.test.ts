import { expect, test } from 'vitest'
import { meaningOf, yesAndNo } from './yes-no.ts'

test.each([
  [['Non', 'Oui'], 'Oui', 'Non'],
  [['O', 'N'], 'O', 'N'],
  [['FAUX', 'VRAI'], 'VRAI', 'FAUX'],
  [['V', 'F'], 'V', 'F'],
  [['true', 'false'], 'true', 'false'],
  [['False', 'True'], 'True', 'False'],
  [['0', '1'], '1', '0'],
])('%o are a yes and a no', (values, yes, no) => {
  expect(yesAndNo(values)).toEqual({ yes, no })
})

test.each([[['M', 'F']], [['F', 'H']], [['oui', 'no']], [['1', '2']], [['oui']], [['oui', 'non', 'en cours']], [[]]])(
  '%o are none',
  (values) => {
    expect(yesAndNo(values)).toBeNull()
  },
)

test('a word means the same in either language', () => {
  expect(['oui', 'Yes', 'VRAI', '1'].map(meaningOf)).toEqual(['yes', 'yes', 'yes', 'yes'])
  expect(['non', 'No', 'FAUX', '0'].map(meaningOf)).toEqual(['no', 'no', 'no', 'no'])
  expect(['en cours', '', '2'].map(meaningOf)).toEqual([null, null, null])
})
