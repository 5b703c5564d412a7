import type { Estimate, Group } from '@exaequo/contract'
import type { Find } from './find.ts'
import { CLOSED, ITERATIVE, type Tally } from './tally.ts'

/** Golden numbers of amounts, as the source has them. */
export interface GoldenAmounts {
  readonly reference: string
  readonly groups: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly vs_reference: Readonly<Record<string, Readonly<Record<string, number | Readonly<Record<string, number>>>>>>
}

type Named = readonly [quantity: string, comparator: string, at?: Estimate['at']]

const VALUES: Readonly<Record<string, Named>> = {
  mean_y: ['meanTarget', 'value'],
  mean_pred: ['meanPrediction', 'value'],
  mean_error_pred_minus_true: ['meanError', 'value'],
  mae: ['meanAbsoluteError', 'value'],
  rmse: ['rootMeanSquareError', 'value'],
  r2: ['coefficientOfDetermination', 'value'],
  median: ['quantile', 'value', { share: 0.5 }],
  p90: ['quantile', 'value', { share: 0.9 }],
}

const VERSUS: Readonly<Record<string, Named>> = {
  mean_pred_difference: ['meanPrediction', 'difference'],
  mean_error_difference: ['meanError', 'difference'],
  mae_ratio: ['meanAbsoluteError', 'ratio'],
  rmse_ratio: ['rootMeanSquareError', 'ratio'],
}

/** Every golden number of one attribute; one that is not known here is an error. */
export function compareAmounts(attribute: string, golden: GoldenAmounts, find: Find, tally: Tally): void {
  const groupOf = (level: string): Group => ({ [attribute]: level })
  const named = (names: Readonly<Record<string, Named>>, name: string): Named => {
    const found = names[name]
    if (found === undefined) throw new Error(`A golden number that nothing is compared with: ${name}.`)
    return found
  }
  for (const [level, { n, ...numbers }] of Object.entries(golden.groups)) {
    const value = ([quantity, comparator, at]: Named) =>
      find({ quantity, comparator, group: groupOf(level), ...(at === undefined ? {} : { at }) })
    tally.number(`${level}, people`, value(['meanError', 'value'])?.n, n ?? null, CLOSED)
    for (const [name, expected] of Object.entries(numbers)) {
      tally.number(`${level}, ${name}`, value(named(VALUES, name))?.value, expected, CLOSED)
    }
  }
  const versus = groupOf(golden.reference)
  for (const [level, numbers] of Object.entries(golden.vs_reference)) {
    const against = (quantity: string, comparator: string) =>
      find({ quantity, comparator, group: groupOf(level), versus })
    for (const [name, expected] of Object.entries(numbers)) {
      if (typeof expected === 'number') {
        const [quantity, comparator] = named(VERSUS, name)
        tally.number(`${level}, ${name}`, against(quantity, comparator)?.value, expected, CLOSED)
      } else compareTest(`${level}, ${name}`, name, expected, against, tally)
    }
  }
}

function compareTest(
  place: string,
  name: string,
  golden: Readonly<Record<string, number>>,
  against: (quantity: string, comparator: string) => Estimate | undefined,
  tally: Tally,
): void {
  const { t, D, U, p } = golden
  const [estimate, statistic] =
    name === 'welch_t'
      ? [against('meanPrediction', 'difference'), t]
      : name === 'ks'
        ? [against('distributionDistance', 'kolmogorovSmirnov'), D]
        : [against('probabilityOfSuperiority', 'probabilityOfSuperiority'), U]
  tally.number(`${place}, statistic`, estimate?.pValue?.statistic, statistic ?? null, CLOSED)
  tally.number(`${place}, p`, estimate?.pValue?.value, p ?? null, ITERATIVE)
}
