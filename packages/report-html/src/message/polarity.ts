/** Whether more of a rate is good or bad for the people it counts, or neither in itself. */
export type Polarity = 'benefit' | 'harm' | 'neither'

/** By a decision that is good for the person: whom it misses is harmed, whom it reaches is served. */
const FAVOURABLE: Readonly<Record<string, Polarity>> = {
  selectionRate: 'benefit',
  predictedPositiveRate: 'benefit',
  favourableRate: 'benefit',
  scoringRate: 'benefit',
  truePositiveRate: 'benefit',
  falsePositiveRate: 'benefit',
  trueNegativeRate: 'harm',
  falseNegativeRate: 'harm',
  falseOmissionRate: 'harm',
  negativePredictiveValue: 'benefit',
  accuracy: 'benefit',
  balancedAccuracy: 'benefit',
  meanPrediction: 'benefit',
  meanError: 'benefit',
}

/** By a decision that is bad for the person. */
const UNFAVOURABLE: Readonly<Record<string, Polarity>> = {
  selectionRate: 'harm',
  predictedPositiveRate: 'harm',
  favourableRate: 'benefit',
  scoringRate: 'harm',
  truePositiveRate: 'harm',
  falsePositiveRate: 'harm',
  trueNegativeRate: 'benefit',
  falseNegativeRate: 'benefit',
  falseDiscoveryRate: 'harm',
  positivePredictiveValue: 'benefit',
  accuracy: 'benefit',
  balancedAccuracy: 'benefit',
  meanPrediction: 'harm',
  meanError: 'harm',
}

/** @param favourable whether the positive decision, or more of the amount, is good for the person; `null`: neither */
export function polarityOf(quantity: string, favourable: boolean | null): Polarity {
  if (favourable === null) return 'neither'
  const table = favourable ? FAVOURABLE : UNFAVOURABLE
  return Object.hasOwn(table, quantity) ? (table[quantity] ?? 'neither') : 'neither'
}
