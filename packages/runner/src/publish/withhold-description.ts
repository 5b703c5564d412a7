import type { AuditDescription, DataDescription, Message, Outcome, RowSampling, Source } from '@exaequo/contract'
import { message } from '@exaequo/contract'
import type { Disclosure } from './disclosure.ts'
import { three } from './withhold-estimates.ts'

const SCORED = new Set(['WARNING_FEATURE_UNDECLARED', 'WARNING_FEATURE_FILLED', 'WARNING_UNSCORED'])

/** What was audited, without the sizes that are withheld. */
export function shownDescription(audit: AuditDescription, disclosure: Disclosure): AuditDescription {
  const k = audit.publication.suppressBelow
  const size = (id: string, level: string | null, n: number | null) => (disclosure.showsSize(id, level) ? n : null)
  const { decision, label, unit } = audit
  return {
    ...audit,
    decision: decision === null ? null : { ...decision, positive: withoutTies(decision.positive, k) },
    label:
      label === null
        ? null
        : {
            ...label,
            positive: withoutTies(label.positive, k),
            observed:
              label.observed === null
                ? null
                : { ...label.observed, people: disclosure.showsUnlabelled ? atLeast(label.observed.people, k) : null },
          },
    // The largest number of rows is that of one person.
    unit: unit === null ? null : { ...unit, units: atLeast(unit.units, k), largest: null },
    data: shownData(audit.data, disclosure, k),
    ...(audit.rows === undefined ? {} : { rows: shownRows(audit.rows, audit.data, disclosure) }),
    attributes: audit.attributes.map((attribute) => ({
      ...attribute,
      missingPeople: attribute.missingPeople === 0 ? 0 : size(attribute.id, null, attribute.missingPeople),
      levels: attribute.levels.map((level) => ({ ...level, n: size(attribute.id, level.level, level.n) })),
    })),
  }
}

/** Of how many rows were drawn is how many people are in the analysis; of so few that all were, the sample says it too. */
function shownRows(rows: RowSampling, { used }: DataDescription, disclosure: Disclosure): RowSampling {
  const shown = disclosure.showsEveryone([])
  return { ...rows, of: shown ? rows.of : null, rows: shown || rows.rows < (used ?? 0) ? rows.rows : 0 }
}

/**
 * People left out for a reason that holds for few of them, and the next fewest until those withheld are k together; where
 * there is no other reason, the number of people before anyone was left out goes instead.
 */
function shownData(data: DataDescription, disclosure: Disclosure, k: number): DataDescription {
  const size = ({ n }: { readonly n: number | null }) => n ?? 0
  const gone = new Set(data.leftOut.filter((one) => size(one) < k))
  const given = () => gone.size === 1 || [...gone].reduce((sum, one) => sum + size(one), 0) < k
  for (const next of [...data.leftOut].sort((a, b) => size(a) - size(b))) {
    if (gone.size === 0 || !given()) break
    gone.add(next)
  }
  const totalGoes = gone.size > 0 && given()
  const used = disclosure.showsEveryone([]) ? data.used : null
  return {
    ...data,
    people: totalGoes || used === null ? null : data.people,
    rows: totalGoes || used === null ? null : data.rows,
    used,
    weightSum: used === null ? null : data.weightSum,
    leftOut: data.leftOut.map((one) => (gone.has(one) ? { ...one, n: null } : one)),
    labelMissing: disclosure.showsUnlabelled && used !== null ? data.labelMissing : data.labelMissing === 0 ? 0 : null,
  }
}

export function shownOutcomes(outcomes: readonly Outcome[], k: number): Outcome[] {
  return outcomes.map((outcome) =>
    outcome.reason === null ? outcome : { ...outcome, reason: bare(outcome.reason, k) },
  )
}

/** All rows have a score, where their number may be shown; else neither number is: one would give the other. */
export function shownScoring(
  scoring: NonNullable<Source['scoring']>,
  rows: number | null,
): NonNullable<Source['scoring']> {
  const whole = scoring.unscored === 0 && rows !== null
  return whole ? scoring : { ...scoring, rows: null, unscored: null }
}

export function shownWarnings(warnings: readonly Message[], disclosure: Disclosure, k: number): Message[] {
  return warnings.flatMap((one) => {
    if (one.code === 'WARNING_LABEL_MISSING' && !disclosure.showsUnlabelled)
      return [message('WARNING_LABEL_MISSING_FEW', { k })]
    // How many people there are is withheld where nothing of everyone may be shown.
    if (one.code === 'WARNING_ROWS_READ' && !disclosure.showsEveryone([])) return []
    // Values of a column, and rows without a score, are counts of people: 0 stands for some.
    if (SCORED.has(one.code)) return [message(one.code, { ...one.params, n: 0 })]
    return [one]
  })
}

/** What went wrong may quote the data; how many people were too few is a small count. */
function bare(reason: Message, k: number): Message {
  if (reason.code === 'METRIC_FAILED') return message('METRIC_FAILED', { detail: '' })
  if (reason.code === 'TOO_FEW_UNITS') return message('WITHHELD', { k })
  return reason
}

/** People exactly at a threshold found in the data, where they are few; the threshold may be the score of one of them. */
function withoutTies(positive: Message, k: number): Message {
  const { ties, value } = positive.params
  if (typeof ties !== 'number') return positive
  const shown = typeof value === 'number' ? three(value) : (value ?? null)
  return message(positive.code, { ...positive.params, value: shown, ties: ties > 0 && ties < k ? null : ties })
}

const atLeast = (n: number | null, k: number): number | null => (n !== null && n < k ? null : n)
