import {
  defineMetric,
  type Input,
  message,
  type Stat,
  type Sums,
  sumWhere,
  type UnitShares,
  unitShares,
} from '@exaequo/contract'
import { clusteredRate, ratioToHighestInterval, weightedRate } from '@exaequo/statistics'
import { strings } from './strings.ts'

/** Categories that make up less than this share of those audited are set apart. */
const SMALL = 0.02

/**
 * New York City Local Law 144: each category's favourable rate divided by the highest one, 1 for the best placed.
 * Categories under 2 % have no ratio and never set the highest rate; people of unknown category are counted apart.
 * The interval is simultaneous over all categories, since the highest is chosen from the data.
 */
export const localLaw144 = defineMetric({
  id: 'local-law-144',
  bundle: 'disparate-impact',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Rules of the City of New York, title 6, sections 5-300 to 5-304 (Local Law 144 of 2021)',
      year: 2023,
      url: 'https://rules.cityofnewyork.us/rule/automated-employment-decision-tools-updated/',
    },
  ],
  needs: ['decision'],
  formula: {
    en: 'rate of the category / highest rate of a category of at least 2 %',
    fr: 'taux de la catégorie / taux le plus élevé d’une catégorie d’au moins 2 %',
  },
  ideal: { ratio: 1 },
  range: [0, 1],
  judged: false,
  setOnly: true,
  smooth: false,
  compute(input) {
    const good = sumWhere(input, [{ decision: input.favourable ? '1' : '0' }])
    const all = sumWhere(input, [{ decision: '0' }, { decision: '1' }])
    const { cells, units, groups } = input
    const shares =
      units?.cells == null
        ? null
        : unitShares(units.cells, groups.length, (cell) => {
            const decision = cells.domain.decision[cells.at.decision[cell] as number] ?? null
            if (decision === null) return null
            const group = Number(cells.domain.group[cells.at.group[cell] as number])
            return { group, positive: decision === (input.favourable ? '1' : '0') }
          })
    return { kind: 'stats', stats: impactRatios(input, good, all, 'favourableRate', shares) }
  },
})

/** Shared with the form of the rule for scores. */
export function impactRatios(
  input: Pick<Input, 'groups' | 'level' | 'weighted'>,
  good: readonly Sums[],
  all: readonly Sums[],
  quantity: string,
  /** Of rows that come in units. */
  shares: readonly UnitShares[] | null,
): Stat[] {
  const total = all.reduce((sum, { w }) => sum + w, 0)
  const unknown = input.groups.map((group) => Object.values(group).some((level) => level === null))
  const small = all.map(({ w }) => w < SMALL * total)
  const rates = all.map((sums, g) => {
    if (sums.n === 0 || sums.w === 0) return null
    const { n, w, w2 } = good[g] as Sums
    if (shares !== null) {
      // The size is for intervals that hold for all categories at once.
      const together = 1 - (1 - input.level) / input.groups.length
      const { mean, nEffective } = clusteredRate(shares[g] as UnitShares, together)
      return mean === null ? null : { value: mean, positives: mean * nEffective, total: nEffective }
    }
    if (!input.weighted) return { value: n / sums.n, positives: n, total: sums.n }
    const { rate, nEffective } = weightedRate({ wPositives: w, w: sums.w, w2Positives: w2, w2: sums.w2 })
    return rate === null ? null : { value: rate, positives: rate * nEffective, total: nEffective }
  })
  const ranked = input.groups.flatMap((_, g) => (rates[g] != null && !small[g] && !unknown[g] ? [g] : []))
  const best = ranked.reduce<number | null>(
    (found, g) => (found === null || (rates[g]?.value ?? 0) > (rates[found]?.value ?? 0) ? g : found),
    null,
  )
  const counts = ranked.map((g) => rates[g] as { positives: number; total: number })
  return input.groups.map((_, group): Stat => {
    const own = rates[group] ?? null
    const shared = {
      quantity,
      comparator: 'impactRatio',
      group,
      versus: best,
      n: all[group]?.n ?? 0,
      nEffective: own?.total ?? 0,
    }
    const highest = best === null ? 0 : (rates[best]?.value ?? 0)
    const position = ranked.indexOf(group)
    if (position === -1 || own === null || highest === 0) {
      const reason = unknown[group]
        ? 'CATEGORY_UNKNOWN'
        : small[group]
          ? 'CATEGORY_UNDER_TWO_PERCENT'
          : 'UNDEFINED_ZERO_BY_ZERO'
      return { ...shared, value: null, reason: message(reason), interval: null }
    }
    const bounds = ratioToHighestInterval(counts, position, input.level)
    return {
      ...shared,
      value: own.value / highest,
      interval: { ...bounds, level: input.level, method: `simultaneous-wilson${shares === null ? '' : '-clustered'}` },
      ...(shares === null ? {} : { clustered: true }),
    }
  })
}
