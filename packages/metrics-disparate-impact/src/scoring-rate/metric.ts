import { defineMetric, sumWhere, unitShares } from '@exaequo/contract'
import { impactRatios } from '../local-law-144/metric.ts'
import { strings } from './strings.ts'

/**
 * New York City Local Law 144 for scores: each category's share of people above the median of all, divided by the
 * highest such share. The same exclusions as for decisions.
 */
export const scoringRate = defineMetric({
  id: 'scoring-rate',
  bundle: 'disparate-impact',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Rules of the City of New York, title 6, section 5-301(c) (Local Law 144 of 2021)',
      year: 2023,
      url: 'https://rules.cityofnewyork.us/rule/automated-employment-decision-tools-updated/',
    },
  ],
  needs: ['scoreAboveMedian'],
  formula: {
    en: 'share above the median / highest such share',
    fr: 'part au-dessus de la médiane / plus grande de ces parts',
  },
  ideal: { ratio: 1 },
  range: [0, 1],
  judged: false,
  setOnly: true,
  smooth: false,
  compute(input) {
    const above = sumWhere(input, [{ scoreAboveMedian: '1' }])
    const all = sumWhere(input, [{ scoreAboveMedian: '0' }, { scoreAboveMedian: '1' }])
    const { cells, units, groups } = input
    const shares =
      units?.cells == null
        ? null
        : unitShares(units.cells, groups.length, (cell) => {
            const level = cells.domain.scoreAboveMedian[cells.at.scoreAboveMedian[cell] as number] ?? null
            const group = Number(cells.domain.group[cells.at.group[cell] as number])
            return level === null ? null : { group, positive: level === '1' }
          })
    return { kind: 'stats', stats: impactRatios(input, above, all, 'scoringRate', shares) }
  },
})
