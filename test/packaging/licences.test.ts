import { expect, test } from 'vitest'
import { isCompatible } from './licences.mjs'

test.each([
  'MIT',
  'Apache-2.0 AND BSL-1.0',
  '(BSD-3-Clause AND Apache-2.0)',
  'MIT OR SSPL-1.0',
  '(AFL-2.1 OR BSD-3-Clause)',
])('%s goes with ours', (expression) => expect(isCompatible(expression)).toBe(true))

test.each(['SSPL-1.0', 'UNLICENSED', 'Unknown', '', 'MIT AND SSPL-1.0', 'SEE LICENSE IN x', 'MIT OR SSPL-1.0 AND MIT'])(
  '“%s” is refused',
  (expression) => expect(isCompatible(expression)).toBe(false),
)
