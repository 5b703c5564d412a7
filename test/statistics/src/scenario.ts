/** One situation in which samples are drawn: true rates, sizes, and how the audit compares. */
export interface Scenario {
  readonly name: string
  readonly sizes: readonly number[]
  /** True rates; the reference, if it is a group, is the first. */
  readonly rates: readonly number[]
  readonly reference: 'g0' | 'rest' | 'highest-rate'
  readonly comparator: 'ratio' | 'difference'
  readonly samples: number
  readonly labels: Readonly<Record<string, string | number>>
}

export type Sizes = 'equal 50' | 'equal 200' | 'equal 1000' | 'mixed 20 to 5000'
/**
 * `equal`: no disparity. `lower`: every group but the first exactly at the lower edge (0.8, or −0.05); `upper`: at the
 * upper (1.25, or +0.05); `both`: one at either, in turn.
 */
export type Pattern = 'equal' | 'lower' | 'upper' | 'both'

const MIXED = [5000, 20, 1000, 50, 200, 100, 2000, 500]

export function sizesOf(sizes: Sizes, groups: number): number[] {
  return Array.from({ length: groups }, (_, g) =>
    sizes === 'mixed 20 to 5000' ? (MIXED[g % MIXED.length] as number) : Number(sizes.slice('equal '.length)),
  )
}

/** `null` where an edge would need a rate that does not exist. */
export function ratesOf(
  pattern: Pattern,
  base: number,
  groups: number,
  comparator: 'ratio' | 'difference',
): number[] | null {
  const low = comparator === 'ratio' ? 0.8 * base : base - 0.05
  const high = comparator === 'ratio' ? 1.25 * base : base + 0.05
  const rates = Array.from({ length: groups }, (_, g) =>
    g === 0 || pattern === 'equal' ? base : pattern === 'lower' || (pattern === 'both' && g % 2 === 1) ? low : high,
  )
  return rates.every((rate) => rate > 0 && rate < 1) ? rates : null
}

export interface Truth {
  readonly value: number
  readonly within: boolean
  readonly beyond: boolean
}

/** The true ratio or difference that a verdict about group g is about. On an edge both verdicts would be false. */
export function truthOf({ rates, sizes, reference, comparator }: Scenario, g: number): Truth {
  const own = rates[g] as number
  const others = rates.flatMap((rate, i) => (i === g ? [] : [{ rate, size: sizes[i] as number }]))
  const people = others.reduce((sum, { size }) => sum + size, 0)
  const versus =
    reference === 'g0'
      ? (rates[0] as number)
      : reference === 'highest-rate'
        ? Math.max(...rates)
        : others.reduce((sum, { rate, size }) => sum + (rate * size) / people, 0)
  const value = comparator === 'ratio' ? own / versus : own - versus
  const [lower, upper] = comparator === 'ratio' ? [0.8, 1.25] : [-0.05, 0.05]
  const room = 1e-9
  return {
    value,
    // The highest true rate has no upper edge.
    within: value > lower + room && (reference === 'highest-rate' || value < upper - room),
    beyond: value < lower - room || value > upper + room,
  }
}

const REFERENCE: Record<Scenario['reference'], string> = {
  g0: 'a named group',
  rest: 'everyone else',
  'highest-rate': 'the highest true rate',
}

interface Family {
  readonly reference: Scenario['reference']
  readonly comparator: Scenario['comparator']
  readonly groups: readonly number[]
  readonly sizes: readonly Sizes[]
  readonly bases: readonly number[]
  readonly patterns: readonly Pattern[]
}

const ALL: readonly Sizes[] = ['equal 50', 'equal 200', 'equal 1000', 'mixed 20 to 5000']

const FAMILIES: readonly Family[] = [
  {
    reference: 'g0',
    comparator: 'ratio',
    groups: [2, 8],
    sizes: ALL,
    bases: [0.01, 0.1, 0.5],
    patterns: ['equal', 'lower', 'upper', 'both'],
  },
  {
    reference: 'g0',
    comparator: 'ratio',
    groups: [30],
    sizes: ['equal 200', 'mixed 20 to 5000'],
    bases: [0.01, 0.1, 0.5],
    patterns: ['equal', 'lower', 'upper', 'both'],
  },
  {
    reference: 'g0',
    comparator: 'ratio',
    groups: [2, 8],
    sizes: ['equal 200', 'mixed 20 to 5000'],
    bases: [0.3],
    patterns: ['equal', 'lower'],
  },
  {
    reference: 'g0',
    comparator: 'difference',
    groups: [2, 8],
    sizes: ['equal 200', 'mixed 20 to 5000'],
    bases: [0.1, 0.5],
    patterns: ['lower', 'both'],
  },
  {
    reference: 'rest',
    comparator: 'ratio',
    groups: [2, 8],
    sizes: ['equal 200', 'mixed 20 to 5000'],
    bases: [0.1, 0.5],
    patterns: ['equal', 'lower'],
  },
  {
    reference: 'highest-rate',
    comparator: 'ratio',
    groups: [2, 8],
    sizes: ['equal 200', 'mixed 20 to 5000'],
    bases: [0.1, 0.5],
    patterns: ['equal', 'lower'],
  },
  {
    reference: 'highest-rate',
    comparator: 'ratio',
    groups: [30],
    sizes: ['mixed 20 to 5000'],
    bases: [0.3],
    patterns: ['equal', 'lower'],
  },
]

/** How many samples: fewer where one costs more. */
function samplesOf({ reference }: Family, groups: number): number {
  if (groups === 2) return 2000
  if (groups === 8) return 1000
  return reference === 'highest-rate' ? 150 : 600
}

export const SCENARIOS: readonly Scenario[] = FAMILIES.flatMap((family) =>
  family.groups.flatMap((groups) =>
    family.sizes.flatMap((sizes) =>
      family.bases.flatMap((base) =>
        family.patterns.flatMap((pattern): Scenario[] => {
          const rates = ratesOf(pattern, base, groups, family.comparator)
          if (rates === null || (groups === 2 && pattern === 'both')) return []
          const labels = {
            against: REFERENCE[family.reference],
            comparator: family.comparator,
            groups,
            sizes,
            rate: base,
            truth: pattern,
          }
          return [
            {
              name: Object.values(labels).join('/'),
              sizes: sizesOf(sizes, groups),
              rates,
              reference: family.reference,
              comparator: family.comparator,
              samples: samplesOf(family, groups),
              labels,
            },
          ]
        }),
      ),
    ),
  ),
)
