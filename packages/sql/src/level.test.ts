import { expect, test } from 'vitest'
import { canonicalLevels } from './level.ts'

const point = { missing: ['NA'], decimal: '.' } as const
const comma = { missing: ['NA'], decimal: ',' } as const

test.each([
  ['numbers are canonical', ['1.0', '+2', '-0', '.5', '2.', '2.50'], point, ['1', '2', '0', '0.5', '2', '2.5']],
  ['with a decimal comma too', ['1,0', '2,50', '3'], comma, ['1', '2.5', '3']],
  ['one leading zero makes all of them text', ['01', '1.0', '2'], point, ['01', '1.0', '2']],
  ['one word makes all of them text', ['1.0', 'x'], point, ['1.0', 'x']],
  ['blank and declared tokens are missing', ['', ' ', ' NA ', null, 'na'], point, [null, null, null, null, 'na']],
  ['typed values', [1, -0, 0.1, 2n ** 53n + 1n, true], point, ['1', '0', '0.1', '9007199254740993', 'true']],
  [
    'digits that no double holds stay',
    ['9007199254740993', '9007199254740992.0', '-0.12345678901234567890', '1.10'],
    point,
    ['9007199254740993', '9007199254740992', '-0.1234567890123456789', '1.1'],
  ],
  [
    'many zeros are no digits',
    ['100000000000000000000', '0.00000000000000000001'],
    point,
    ['100000000000000000000', '1e-20'],
  ],
] as const)('%s', (_, values, relation, levels) => expect(canonicalLevels(values, relation)).toEqual(levels))
