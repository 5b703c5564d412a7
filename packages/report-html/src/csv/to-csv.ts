import type { Group, Part, Result } from '@exaequo/contract'

const COLUMNS = [
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

/** All estimates as CSV (RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read the accents). */
export function toCsv(result: Result): string {
  const verdicts = new Map<string, string[]>()
  for (const { estimate, standard, verdict } of result.verdicts) {
    verdicts.set(estimate, [...(verdicts.get(estimate) ?? []), `${standard}: ${verdict}`])
  }
  const rows = result.estimates.map((own) => [
    own.id,
    own.metric,
    own.attributes.join(' × '),
    own.quantity,
    own.comparator,
    groupText(own.group),
    own.versus === 'rest' ? 'rest' : groupText(own.versus),
    groupText(own.stratum),
    groupText(own.at ?? null),
    (own.given ?? []).join(' × '),
    own.value,
    own.reason?.code ?? '',
    own.support?.positives ?? null,
    own.support?.total ?? null,
    own.n,
    own.nEffective,
    own.interval?.lower ?? null,
    own.interval?.upper ?? null,
    own.interval?.level ?? null,
    own.interval?.method ?? '',
    own.pValue?.value ?? null,
    own.pValue?.adjusted ?? null,
    own.pValue?.method ?? '',
    own.exactness,
    own.bound ?? null,
    own.identified?.lower ?? null,
    own.identified?.upper ?? null,
    (verdicts.get(own.id) ?? []).join('; '),
  ])
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function groupText(group: Group | Part | null): string {
  if (group === null) return ''
  return Object.keys(group)
    .sort()
    .map((key) => `${key}=${group[key] ?? ''}`)
    .join(' & ')
}

/** Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(14)))
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
