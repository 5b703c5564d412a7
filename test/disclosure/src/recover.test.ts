import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeOf } from './attacker.ts'
import { bothOf, type Cell, K, metrics, type Shape } from './audit.ts'
import { absences, factsOf, kindsOf } from './facts.ts'

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: K + 1 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 40, max: 300 }) },
)

const shape: fc.Arbitrary<Shape> = fc
  .record({
    label: fc.boolean(),
    strata: fc.boolean(),
    third: fc.boolean(),
    crossed: fc.constantFrom<string[][]>(
      [],
      [['a', 'b']],
      [['a', 'b']],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [['a', 'b', 'c']],
    ),
    missing: fc.constantFrom('group' as const, 'exclude' as const),
    reference: fc.constantFrom('largest' as const, 'rest' as const, 'highest-rate' as const),
  })
  .map((own) => ({ ...own, third: own.third || own.crossed.some((of) => of.includes('c')) }))

/** Attributes of two to four levels, one of them perhaps not recorded; strata; a few people without a label. */
const audit = fc
  .record({
    shape,
    a: fc.integer({ min: 2, max: 4 }),
    b: fc.integer({ min: 2, max: 3 }),
    t: fc.integer({ min: 1, max: 3 }),
    missing: fc.boolean(),
    // Some counts follow the sizes of their groups, so that not everything is small.
    scale: fc.array(fc.constantFrom(0, 1, 1, 5, 20), { minLength: 4, maxLength: 4 }),
    counts: fc.array(count, { minLength: 240, maxLength: 240 }),
    unlabelled: fc.constantFrom(0, 0, 1),
    left: fc.tuple(count, count),
  })
  .map(({ shape: own, a, b, t, missing, scale, counts, unlabelled, left }) => {
    const cells: Cell[] = []
    const labels = own.label ? (['1', '0', null] as const) : ([null] as const)
    let at = 0
    for (let i = 0; i < a; i++) {
      for (let j = 0; j < b; j++) {
        for (let s = 0; s < (own.strata ? t : 1); s++) {
          for (const c of own.third ? ['c0', 'c1'] : ['c0']) {
            for (const decision of ['0', '1'] as const) {
              for (const label of labels) {
                const few = label === null && own.label ? unlabelled : 1
                const n = (counts[at++ % counts.length] as number) * (scale[i] as number) * few
                const level = missing && i === a - 1 ? null : `a${i}`
                cells.push({ a: level, b: `b${j}`, c, t: `t${s}`, decision, label, out: 0, n })
              }
            }
          }
        }
      }
    }
    const someone = { a: 'a0', b: 'b0', c: 'c0', t: 't0', decision: '1', label: own.label ? '1' : null } as const
    for (const out of [1, 2] as const) cells.push({ ...someone, out, n: left[out - 1] as number })
    return { shape: own, cells: cells.filter(({ n }) => n > 0) }
  })
  .filter(({ shape: own, cells }) => {
    const used = cells.filter(({ out }) => out === 0)
    const some = (id: 'a' | 'b' | 'c') =>
      new Set(used.filter((one) => one[id] !== null || own.missing === 'group').map((one) => one[id])).size
    const known = (decision: string) => used.some((one) => one.decision === decision && one.label !== null)
    const labelled = (['0', '1'] as const).every(
      (decision) => !used.some((one) => one.decision === decision) || known(decision),
    )
    return some('a') > 1 && some('b') > 1 && (!own.third || some('c') > 1) && (!own.label || labelled)
  })

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
