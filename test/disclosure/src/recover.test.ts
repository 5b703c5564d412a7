import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeOf } from './attacker.ts'
import { bothOf, type Cell, K, metrics, type Shape } from './audit.ts'
import { absences, factsOf, type Kind, kindsOf } from './facts.ts'
import { audit } from './generate.ts'

/** Milliseconds: a slow machine tries fewer audits. */
const LIMIT = 240_000

/**
 * A count is protected if it is under k and somewhere in the whole result: people of a group, with or without the
 * outcome, left out, without a label. It stays protected if the whole tables that agree with everything public give it
 * values at least k apart. So it is not determined; as it cannot be negative, it may be k or more; and nobody learns more
 * of it than of a number that was rounded to a multiple of k.
 */
async function recover(
  cells: readonly Cell[],
  own: Shape,
  cannotBe: (kind: Kind) => boolean = () => false,
): Promise<number> {
  const { whole, shown } = bothOf(cells, own)
  const strata = [...new Set(whole.estimates.flatMap(({ stratum }) => (stratum?.t == null ? [] : [stratum.t])))]
  const kinds = kindsOf(whole, strata)
  const impossible = kinds.flatMap((kind, i) => (kind.out === 0 && cannotBe(kind) ? [i] : []))
  const facts = [
    ...factsOf(shown, kinds, metrics),
    ...absences(shown, kinds),
    { about: 'known beforehand', of: impossible, n: 0 },
  ]
  // Where it is said that there is nobody at all, no group has anybody.
  const nobody = new Set(
    facts.flatMap(({ about, n, of }) => (n === 0 && / x$/.test(about) && about.includes('/value///') ? of : [])),
  )
  const small = factsOf(whole, kinds, metrics).filter(
    ({ n, about, of }) => n < K && !isNobody(about, n) && !of.every((i) => nobody.has(i)),
  )
  for (const { about, of, n } of small) {
    const { lower, upper } = await rangeOf(of, facts)
    expect(lower, about).toBeLessThanOrEqual(n)
    expect(upper, about).toBeGreaterThanOrEqual(n)
    expect(upper - lower, `${about}: ${n}, between ${lower} and ${upper}`).toBeGreaterThanOrEqual(K)
  }
  return small.length
}

/** That nobody is left out, or without a label or a level, is no count of people. */
function isNobody(about: string, n: number): boolean {
  return n === 0 && /^(left out|without label|. missing|left-out)/.test(about)
}

test('no small count can be told or bounded from everything that is public', { timeout: 600_000 }, async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(audit, async ({ shape: own, cells }) => {
      seen += await recover(cells, own)
    }),
    {
      numRuns: Number(process.env.RECOVER_RUNS ?? 25),
      // What is found is told at once: to make it smaller takes minutes.
      endOnFailure: true,
      interruptAfterTimeLimit: LIMIT,
      ...(process.env.RECOVER_SEED ? { seed: Number(process.env.RECOVER_SEED) } : {}),
    },
  )
  expect(seen).toBeGreaterThan(50)
})

/** Of which one attribute, or the strata, follow from another: a reader knows that, as of departments and communes. */
const nested = fc.record({ audit, strata: fc.boolean() }).map(({ audit: { shape, cells }, strata }) => {
  const follows = (a: string | null) => (a === 'a0' || a === 'a1' ? '0' : '1')
  const own = {
    ...shape,
    third: !strata || shape.third,
    strata: strata || shape.strata,
    crossed: shape.crossed.filter((of) => !of.includes('c')),
  }
  const told = (one: Pick<Cell, 'a'>) => (strata ? { t: `t${follows(one.a)}` } : { c: `c${follows(one.a)}` })
  return { shape: own, cells: cells.map((cell) => ({ ...cell, ...told(cell) })), told }
})

test('nor where one attribute, or the strata, follow from another', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(nested, async ({ shape: own, cells, told }) => {
      const levels = (id: 'b' | 'c') => new Set(cells.filter(({ out }) => out === 0).map((one) => one[id])).size
      fc.pre(levels('b') > 1 && (!own.third || levels('c') > 1))
      await recover(cells, own, (kind) =>
        Object.entries(told(kind)).some(([id, level]) => kind[id as 'c' | 't'] !== level),
      )
    }),
    { numRuns: Number(process.env.RECOVER_RUNS ?? 15), endOnFailure: true, interruptAfterTimeLimit: LIMIT },
  )
})
