import { type AuditDescription, message } from '@exaequo/contract'
import { expect, test } from 'vitest'
import type { Disclosure } from './disclosure.ts'
import { shownDescription, shownOutcomes, shownScoring, shownWarnings } from './withhold-description.ts'

const all = {
  showsEveryone: () => true,
  showsSize: () => true,
  showsUnlabelled: true,
} as unknown as Disclosure

const audit = {
  decision: {
    column: 'd',
    positive: message('POSITIVE_ABOVE_MEDIAN', { value: 12.3456, ties: 3 }),
    label: { en: 'd', fr: 'd' },
    favourable: true,
  },
  label: null,
  unit: { column: 'person', units: 400, largest: 7 },
  data: { rows: 1000, people: 1000, used: 990, leftOut: [], labelMissing: 0, weightSum: null, rounded: null },
  attributes: [],
  publication: { public: true, suppressBelow: 11, reason: null },
} as unknown as AuditDescription

function leftOut(...counts: readonly number[]) {
  const reasons = counts.map((n, i) => ({
    reason: message('LEFT_OUT_FILTER_IN', { column: String(i), values: '' }),
    n,
  }))
  const used = 1000 - counts.reduce((sum, n) => sum + n, 0)
  const { data } = shownDescription({ ...audit, data: { ...audit.data, used, leftOut: reasons } }, all)
  return { people: data.people, records: data.rows, used: data.used, leftOut: data.leftOut.map(({ n }) => n) }
}

test('people left out: shown where they are many for each reason', () => {
  expect(leftOut(30, 50)).toEqual({ people: 1000, records: 1000, used: 920, leftOut: [30, 50] })
})

test('few left out for one reason take the next fewest with them', () => {
  expect(leftOut(3, 80, 50)).toEqual({ people: 1000, records: 1000, used: 867, leftOut: [null, 80, null] })
  expect(leftOut(6, 5, 50)).toEqual({ people: 1000, records: 1000, used: 939, leftOut: [null, null, 50] })
  expect(leftOut(3, 5, 50)).toEqual({ people: 1000, records: 1000, used: 942, leftOut: [null, null, null] })
})

test('where there is no other reason, how many people there were before is withheld', () => {
  expect(leftOut(3)).toEqual({ people: null, records: null, used: 997, leftOut: [null] })
  expect(leftOut(3, 4)).toEqual({ people: null, records: null, used: 993, leftOut: [null, null] })
})

test('ties at a threshold, the largest unit: facts about few people', () => {
  const shown = shownDescription(audit, all)
  expect(shown.decision?.positive.params).toEqual({ value: 12.3, ties: null })
  expect(shown.unit).toEqual({ column: 'person', units: 400, largest: null })
})

test('a number of people without label that is withheld is in no warning', () => {
  const warnings = [message('WARNING_LABEL_MISSING', { n: 4 }), message('WARNING_REPEATED_KEY', { column: 'id' })]
  expect(shownWarnings(warnings, { ...all, showsUnlabelled: false }, 11)).toEqual([
    message('WARNING_LABEL_MISSING_FEW', { k: 11 }),
    warnings[1],
  ])
  expect(shownWarnings(warnings, all, 11)).toEqual(warnings)
})

test('why a metric failed may quote the data, and how few units there were is a small count', () => {
  const outcome = (reason: ReturnType<typeof message>) => ({
    metric: 'm',
    attributes: ['a'],
    status: 'error' as const,
    reason,
  })
  const [failed, few] = shownOutcomes(
    [
      outcome(message('METRIC_FAILED', { detail: 'value 4711 of Jeanne' })),
      outcome(message('TOO_FEW_UNITS', { units: 3 })),
    ],
    11,
  )
  expect(JSON.stringify([failed, few])).not.toMatch(/4711|3/)
})

test('how many rows a model gave a score is shown where all have one, and their number is', () => {
  const whole = { column: 'score', rows: 1000, unscored: 0 }
  const none = { column: 'score', rows: null, unscored: null }
  expect(shownScoring(whole, 1000)).toEqual(whole)
  expect(shownScoring(whole, null)).toEqual(none)
  expect(shownScoring({ ...whole, rows: 997, unscored: 3 }, 1000)).toEqual(none)
})

test('that values were taken as missing is told, to how many is not', () => {
  const warnings = [
    message('WARNING_FEATURE_UNDECLARED', { column: 'age', n: 3 }),
    message('WARNING_FEATURE_FILLED', { column: 'age', n: 40, value: 50 }),
    message('WARNING_UNSCORED', { n: 3 }),
  ]
  expect(shownWarnings(warnings, all, 11)).toEqual([
    message('WARNING_FEATURE_UNDECLARED', { column: 'age', n: 0 }),
    message('WARNING_FEATURE_FILLED', { column: 'age', n: 0, value: 50 }),
    message('WARNING_UNSCORED', { n: 0 }),
  ])
})
