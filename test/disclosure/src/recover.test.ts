import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeOf } from './attacker.ts'
import { bothOf, type Cell, K, metrics, type Shape } from './audit.ts'
import { absences, factsOf, kindsOf } from './facts.ts'
import { audit } from './generate.ts'

/**
 * A count is protected if it is under k and somewhere in the whole result: people of a group, with or without the
 * outcome, left out, without a label. It stays protected if the whole tables that agree with everything public give it
 * values at least k apart. So it is not determined; as it cannot be negative, it may be k or more; and nobody learns more
 * of it than of a number that was rounded to a multiple of k.
 */
async function recover(cells: readonly Cell[], own: Shape): Promise<{ withheld: number; protectedCounts: number }> {
  const { whole, shown } = bothOf(cells, own)
  const strata = [...new Set(whole.estimates.flatMap(({ stratum }) => (stratum?.t == null ? [] : [stratum.t])))]
  const kinds = kindsOf(whole, strata)
  const facts = [...factsOf(shown, kinds, metrics), ...absences(shown, kinds)]
  const small = factsOf(whole, kinds, metrics).filter(({ n, about }) => n < K && !isNobody(about, n))
  for (const { about, of, n } of small) {
    const { lower, upper } = await rangeOf(of, facts)
    expect(lower, about).toBeLessThanOrEqual(n)
    expect(upper, about).toBeGreaterThanOrEqual(n)
    expect(upper - lower, `${about}: ${n}, between ${lower} and ${upper}`).toBeGreaterThanOrEqual(K)
  }
  return {
    withheld: shown.estimates.filter(({ exactness }) => exactness === 'withheld').length / shown.estimates.length,
    protectedCounts: small.length,
  }
}

/** That nobody is left out, or without a label or a level, is no count of people. */
function isNobody(about: string, n: number): boolean {
  return n === 0 && /^(left out|without label|. missing)/.test(about)
}

test('no small count can be told or bounded from everything that is public', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(audit, async ({ shape: own, cells }) => {
      await recover(cells, own)
    }),
    {
      numRuns: Number(process.env.RECOVER_RUNS ?? 40),
      ...(process.env.RECOVER_SEED ? { seed: Number(process.env.RECOVER_SEED) } : {}),
    },
  )
})
