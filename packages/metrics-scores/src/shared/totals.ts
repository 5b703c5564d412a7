import type { Input, MomentTotals, Sums, Support } from '@exaequo/contract'
import { NO_MOMENTS } from '@exaequo/contract'
import { labelsOf, type ScoredPeople, type ScoreSums } from './scored-people.ts'

/** Everyone whose label is known, and how many of them have it. */
export function labelled({ positive, negative }: ScoredPeople): Support {
  const positives = sumOf(positive)
  const negatives = sumOf(negative)
  return {
    positives,
    total: { n: positives.n + negatives.n, w: positives.w + negatives.w, w2: positives.w2 + negatives.w2, rows: 0 },
  }
}

export function sumOf({ n, w, w2 }: ScoreSums): Sums {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return { n: sum(n), w: sum(w), w2: sum(w2), rows: 0 }
}

/** Sums of the scores as they are, in each group, of everyone with a score or of those with one label. */
export function scoreMoments(input: Input<'score'>, label?: '0' | '1'): MomentTotals[] {
  const { cells } = input
  const moments = cells.moments?.score
  const known = label === undefined ? null : labelsOf(input)
  const found: { -readonly [K in keyof MomentTotals]: number }[] = input.groups.map(() => ({ ...NO_MOMENTS }))
  for (let i = 0; i < cells.length; i++) {
    if (cells.domain.score[cells.at.score[i] as number] === null || moments === undefined) continue
    if (known !== null && known(i) !== label) continue
    const own = found[Number(cells.domain.group[cells.at.group[i] as number])] as (typeof found)[number]
    for (const key of Object.keys(NO_MOMENTS) as (keyof MomentTotals)[]) own[key] += moments[key][i] as number
  }
  return found
}
