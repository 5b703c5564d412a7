import { readFileSync } from 'node:fs'
import type { Result } from '@exaequo/contract'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const { estimates }: Result = JSON.parse(readFileSync(new URL('reports/duo-2014/restricted/result.json', root), 'utf8'))

test('of rounded counts, the good outcome has the mirrored interval of the unfavourable decision', () => {
  const of = (quantity: string, group: string) =>
    estimates.find(
      (one) =>
        one.quantity === quantity &&
        one.comparator === 'difference' &&
        one.versus !== 'rest' &&
        one.group.origin === group,
    )
  for (const group of ['europe_excl_netherlands', 'outside_europe']) {
    const [decision, outcome] = [of('selectionRate', group)?.interval, of('favourableRate', group)?.interval]
    expect(outcome?.lower).toBeCloseTo(-(decision?.upper ?? Number.NaN), 12)
    expect(outcome?.upper).toBeCloseTo(-(decision?.lower ?? Number.NaN), 12)
  }
})
