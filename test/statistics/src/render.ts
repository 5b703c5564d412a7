import { SCORE_NUMBERS } from './clustered-scores.ts'
import {
  amountsPromises,
  coveragePromises,
  type PromiseKept,
  powerPromises,
  scoresPromises,
  shown,
  singlePromises,
  summarise,
  unitsPromises,
  verdictPromises,
  weightedPromises,
} from './promises.ts'
import { grouped, markdownTable, standardError } from './table.ts'
import type { Part, Results, VerdictPoint } from './tasks.ts'

const TITLES: Record<Part, string> = {
  coverage: 'Coverage of intervals for one and two rates',
  single: 'False rejections of single tests',
  verdicts: 'False verdicts, and coverage of simultaneous intervals',
  weighted: 'Coverage and false verdicts under weights',
  units: 'Coverage and false verdicts of rows that come in units',
  'units-scores': 'Coverage of numbers on scores of rows that come in units',
  amounts: 'Coverage and false verdicts of amounts of rows that come in units',
  power: 'Power',
}

const METHODS: Record<Part, string> = {
  coverage:
    'Exact: every pair of counts that has a probability above 1e-9, each through the audit itself (specification, cells, replay). Level 0.95. Rates 0.01, 0.1 and 0.5 in either group; "few events" where a group expects fewer than 5 with or without the outcome. Coverage is that of the samples in which the value exists; 0/0 is a column of its own.',
  single:
    'Exact, through `thresholdTest`: true rates on an edge (ratios 0.8 and 1.25, differences ±0.05), both directions; for each count of the second group the counts of the first that reject, added up. `grid`: rates 0.01, 0.05, 0.1, 0.3, 0.5, 0.8; `switch`: the smaller group expects 90 to 300, where the exact sum gives way to the corrected normal law. 0.000833 is the strictest share of a family of 30.',
  verdicts:
    'Simulated counts, each sample through the audit itself. Truth: `equal`, no disparity; `lower`, every group but the first exactly at the lower edge of the region, `upper` at the upper, `both` in turn: there *misses* and *meets* are both false. Shares of samples with any false verdict in the family; ± is one standard error. "plain rule": the smallest observed rate is under four fifths of the largest. "gap": a gap is said to be established between groups of equal true rates. A group of 20 with few outcomes can often not be tested, so that small families promise less than they may.',
  weighted:
    'Simulated people, each sample through the audit itself; the second group exactly at 0.8 times the rate of the first. Coverage of the second group’s rate, of the difference and of the ratio; `kish` is the interval from Kish’s effective size, which reports do not use.',
  units:
    'Simulated rows, each sample through the audit itself; every group but the first exactly at 0.8 times the rate of the first. Each row takes its unit’s outcome with chance √correlation, else one of its own. Coverage of the second group’s rate, of the difference and of the ratio; `together`: all simultaneous intervals of the family; `rows`: the interval of the rate if rows were taken for people, which reports do not.',
  'units-scores':
    'Simulated rows, each sample through the audit itself, from counts over units, scores and labels to intervals; twenty scores as likely as each other. Each row takes its unit’s place in the order of scores with chance √correlation, else one of its own, and likewise the number that decides its label. `equal`: both groups calibrated, so that errors of calibration and reliability are truly 0; `apart`: the second group’s labels follow 0.1 + 0.6 · score. Coverage of the second group’s numbers, and of differences: area under the ROC curve, Brier score, its reliability, expected calibration error, calibration in the large, slope, and the observed rate of one bin of ten. `rows`: the interval of the area if rows were taken for people, which reports do not. `area ≠`, `large ≠`: equal areas, or calibration in the large, rejected at 0.05. `without`: share of numbers without an interval, which count as covered.',
  amounts:
    'Simulated rows, each sample through the audit itself; mean amounts of 100 and 80, the second group exactly at the edge of a tolerance of 20. An amount is its mean times two log-normal factors, one of its unit (in both groups, where it is in both) and one of its own, each with the deviation named: at 0.7 one amount in a hundred is six times the mean. Coverage of the second group’s mean, of the difference and of the ratio.',
  power:
    'People a group at which the verdict comes in 80 % of samples, to 0.3 %. `textbook`: normal, without continuity correction; `formula`: the same with it (`powerBelow`). `needed`: exact, every pair of counts through the test itself. `simulated`: audits of that size. The rate is that of the reference; the true ratio is that of the group to it.',
}

export function render<P extends Part>(part: P, rows: Results[P]): string {
  const promises = promisesOf(part, rows)
  return `${[
    `# ${TITLES[part]}`,
    `Made by \`pnpm prove ${part}\`; the numbers are in \`${part}.json\`.`,
    METHODS[part],
    '## Promises',
    markdownTable(
      ['promise', 'found', 'kept'],
      promises.map(({ promise, found, kept }) => [promise, found, kept ? 'yes' : '**no**']),
    ).trimEnd(),
    '## Found',
    body(part, rows).trimEnd(),
  ].join('\n\n')}\n`
}

export function promisesOf<P extends Part>(part: P, rows: Results[P]): PromiseKept[] {
  switch (part) {
    case 'coverage':
      return coveragePromises(rows as Results['coverage'])
    case 'single':
      return singlePromises(rows as Results['single'])
    case 'verdicts':
      return verdictPromises(rows as Results['verdicts'])
    case 'weighted':
      return weightedPromises(rows as Results['weighted'])
    case 'units':
      return unitsPromises(rows as Results['units'])
    case 'units-scores':
      return scoresPromises(rows as Results['units-scores'])
    case 'amounts':
      return amountsPromises(rows as Results['amounts'])
    default:
      return powerPromises(rows as Results['power'])
  }
}

function body(part: Part, rows: Results[Part]): string {
  switch (part) {
    case 'coverage': {
      const points = rows as Results['coverage']
      const summary = markdownTable(
        ['interval', 'events', 'points', 'mean', 'minimum'],
        summarise(points).map(({ method, enough, points: n, mean, minimum }) => [
          method,
          enough ? '5 or more' : 'few',
          n,
          mean.toFixed(4),
          minimum.toFixed(4),
        ]),
      )
      const all = markdownTable(
        ['interval', 'people', 'rates', 'few events', 'coverage', '0/0'],
        points.map(({ method, n1, n0, p1, p0, coverage, undefined: none, enough }) => [
          method,
          n0 === null ? grouped(n1) : `${grouped(n1)} / ${grouped(n0)}`,
          p0 === null ? String(p1) : `${p1} / ${p0}`,
          enough ? '' : 'few events',
          coverage.toFixed(4),
          none < 5e-5 ? '' : none.toFixed(4),
        ]),
      )
      return `${summary}\n${all}`
    }
    case 'single':
      return markdownTable(
        ['level', 'people', 'comparator', 'rates', 'points', 'highest', 'mean', 'highest at'],
        (rows as Results['single']).map((point) => [
          shown(point.alpha),
          `${grouped(point.n1)} / ${grouped(point.n0)}`,
          point.comparator,
          point.rates,
          point.points,
          shown(point.highest),
          shown(point.mean),
          point.where,
        ]),
      )
    case 'verdicts':
      return verdictTable(rows as Results['verdicts'])
    case 'weighted':
      return markdownTable(
        [
          'weights',
          'people a group',
          'rate',
          'effective',
          'value',
          'kish',
          'difference',
          'ratio',
          'misses',
          'meets',
          '±',
        ],
        (rows as Results['weighted']).map((point) => [
          point.design,
          point.n,
          String(point.rate),
          Math.round(point.nEffective),
          fixed(point.value),
          fixed(point.kish),
          fixed(point.difference),
          fixed(point.ratio),
          fixed(point.falseMisses),
          fixed(point.falseMeets),
          fixed(standardError(point.value, point.samples)),
        ]),
      )
    case 'units':
      return markdownTable(
        [
          ...[
            'units',
            'a group',
            'groups',
            'rate',
            'effective',
            'value',
            'rows',
            'difference',
            'ratio',
            'together',
            'spread',
          ],
          ...['min/max', 'misses', 'meets', '±'],
        ],
        (rows as Results['units']).map((point) => [
          point.design,
          point.units,
          point.groups,
          String(point.rate),
          Math.round(point.nEffective),
          fixed(point.value),
          fixed(point.rows),
          fixed(point.difference),
          fixed(point.ratio),
          fixed(point.together),
          point.spread === null ? null : fixed(point.spread),
          point.minMax === null ? null : fixed(point.minMax),
          fixed(point.falseMisses),
          fixed(point.falseMeets),
          fixed(standardError(point.value, point.samples)),
        ]),
      )
    case 'units-scores':
      return markdownTable(
        [
          ...['units', 'a group', 'truth', 'effective', 'area', 'rows', 'area −', 'Brier', 'Brier −', 'reliability'],
          ...['error', 'large', 'large −', 'slope', 'rate', 'area ≠', 'large ≠', 'without', '±'],
        ],
        (rows as Results['units-scores']).map((point) => [
          point.design,
          point.units,
          point.truth,
          Math.round(point.nEffective),
          fixed(point.area),
          fixed(point.rows),
          ...SCORE_NUMBERS.slice(1).map((name) => fixed(point[name])),
          point.areaRejected === null ? null : fixed(point.areaRejected),
          point.inTheLargeRejected === null ? null : fixed(point.inTheLargeRejected),
          fixed(point.without),
          fixed(standardError(point.area, point.samples)),
        ]),
      )
    case 'amounts':
      return markdownTable(
        ['units', 'a group', 'deviation', 'effective', 'value', 'difference', 'ratio', 'misses', 'meets', '±'],
        (rows as Results['amounts']).map((point) => [
          point.design,
          point.units,
          String(point.unevenness),
          Math.round(point.nEffective),
          fixed(point.value),
          fixed(point.difference),
          fixed(point.ratio),
          fixed(point.falseMisses),
          fixed(point.falseMeets),
          fixed(standardError(point.value, point.samples)),
        ]),
      )
    default:
      return markdownTable(
        [
          'verdict',
          'true ratio',
          'rate',
          'comparisons',
          'textbook',
          'formula',
          'needed',
          'power there',
          'simulated',
          '±',
        ],
        (rows as Results['power']).map((point) => [
          point.verdict,
          String(point.ratio),
          String(point.rate),
          point.members,
          point.textbook,
          point.theory,
          point.needed,
          fixed(point.exact),
          point.simulated === null ? null : fixed(point.simulated),
          point.simulated === null ? null : fixed(standardError(0.8, point.samples)),
        ]),
      )
  }
}

function verdictTable(points: readonly VerdictPoint[]): string {
  const labels = Object.keys(points[0]?.labels ?? {})
  return markdownTable(
    [
      ...labels,
      'samples',
      'false misses',
      '±',
      'false meets',
      '±',
      'gap',
      'plain rule',
      'together',
      'spread',
      'min/max',
      'not tested',
    ],
    points.map((point) => {
      const { samples, verdicts } = point
      const share = (count: number) => fixed(count / samples)
      const error = (count: number) => fixed(standardError(count / samples, samples))
      const all = verdicts.meets + verdicts.misses + verdicts.inconclusive + verdicts.notTestable
      return [
        ...labels.map((label) => String(point.labels[label])),
        samples,
        share(point.falseMisses),
        error(point.falseMisses),
        point.labels.truth === 'equal' ? null : share(point.falseMeets),
        point.labels.truth === 'equal' ? null : error(point.falseMeets),
        point.labels.truth === 'equal' ? share(point.falseGap) : null,
        share(point.plainRule),
        share(point.together),
        share(point.spread),
        share(point.minMax),
        fixed(verdicts.notTestable / all),
      ]
    }),
  )
}

function fixed(share: number): string {
  return share.toFixed(4)
}
