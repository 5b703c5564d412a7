import { fourteenDigits, type Group, type Part, type Result } from '@exaequo/contract'

/** What is told of each estimate, in this order. */
export const ESTIMATE_COLUMNS = [
  'id',
  'metric',
  'attributes',
  'quantity',
  'comparator',
  'group',
  'versus',
  'stratum',
  'at',
  'given',
  'value',
  'reason',
  'positives',
  'total',
  'n',
  'nEffective',
  'lower',
  'upper',
  'level',
  'method',
  'p',
  'pAdjusted',
  'pMethod',
  'exactness',
  'bound',
  'identifiedLower',
  'identifiedUpper',
  'verdicts',
] as const

/** A row for each estimate, by `ESTIMATE_COLUMNS`; `null`: there is no such thing. */
export function* estimateRows(result: Result): Generator<readonly (string | number | null)[]> {
  const verdicts = new Map<string, string[]>()
  for (const { estimate, standard, verdict } of result.verdicts) {
    verdicts.set(estimate, [...(verdicts.get(estimate) ?? []), `${standard}: ${verdict}`])
  }
  const groupText = groupTexts()
  const listed = (texts: readonly string[], between: string) => texts.join(between) || null
  for (const own of result.estimates) {
    yield [
      own.id,
      own.metric,
      listed(own.attributes, ' × '),
      own.quantity,
      own.comparator,
      groupText(own.group),
      own.versus === 'rest' ? 'rest' : groupText(own.versus),
      groupText(own.stratum),
      groupText(own.at ?? null),
      listed(own.given ?? [], ' × '),
      own.value,
      own.reason?.code ?? null,
      own.support?.positives ?? null,
      own.support?.total ?? null,
      own.n,
      own.nEffective,
      own.interval?.lower ?? null,
      own.interval?.upper ?? null,
      own.interval?.level ?? null,
      own.interval?.method ?? null,
      own.pValue?.value ?? null,
      own.pValue?.adjusted ?? null,
      own.pValue?.method ?? null,
      own.exactness,
      own.bound ?? null,
      own.identified?.lower ?? null,
      own.identified?.upper ?? null,
      listed(verdicts.get(own.id) ?? [], '; '),
    ]
  }
}

/** All estimates as CSV (RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read the accents). */
export function toCsv(result: Result): string {
  const cell = cells()
  const lines = [ESTIMATE_COLUMNS.join()]
  for (const row of estimateRows(result)) lines.push(row.map(cell).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** Writes groups: the same few stand beside thousands of estimates, and are written once. */
function groupTexts(): (group: Group | Part | null) => string | null {
  const written = new Map<Group | Part, string>()
  return (group) => {
    if (group === null) return null
    const known = written.get(group)
    if (known !== undefined) return known
    const text = Object.keys(group)
      .sort()
      .map((key) => `${key}=${group[key] ?? ''}`)
      .join(' & ')
    written.set(group, text)
    return text
  }
}

/** Longer texts are mostly identifiers, which come once. */
const REPEATED = 60

/**
 * Writes cells. Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. What comes again
 * and again, such as the names of rates and methods, is looked at once.
 */
function cells(): (value: string | number | null) => string {
  const written = new Map<string, string>()
  return (value) => {
    if (value === null) return ''
    if (typeof value === 'number') return Number.isInteger(value) ? whole(value) : fourteenDigits(value)
    const known = written.get(value)
    if (known !== undefined) return known
    const text = quoted(value)
    if (value.length <= REPEATED) written.set(value, text)
    return text
  }
}

function whole(value: number): string {
  return String(Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14)))
}

function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
