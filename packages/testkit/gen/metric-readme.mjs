import { table } from './markdown.mjs'

const ROLES = {
  decision: 'decision',
  label: 'label',
  scoreAboveMedian: 'whether the score lies above the median',
  score: 'score, in bins',
  target: 'target (an amount), in bins',
  prediction: 'prediction (an amount), in bins',
  class: 'class decided',
  trueClass: 'true class',
  stratum: 'stratum',
}

const SCOPES = { strata: 'each attribute and stratification', audit: 'all attributes crossed, once' }

/** All that is known of a metric: from its own data, never written twice. */
export function metricReadme(metric, cases) {
  const { id, strings, family, bundle, formula, needs, cite } = metric
  const facts = [
    ['formula', `\`${typeof formula === 'string' ? formula : formula.en}\``],
    [
      'needs',
      [
        ...(metric.rows ? ['single rows (`rowAccess: true`)'] : []),
        ...needs.map((role) => ROLES[role] ?? role),
        ...(metric.moments ?? []).map(sumOf),
      ].join(', '),
    ],
    ...(metric.uses ? [['uses where it is there', metric.uses.map((role) => ROLES[role] ?? role).join(', ')]] : []),
    ...(metric.scope && metric.scope !== 'set' ? [['measured on', SCOPES[metric.scope]]] : []),
    ['at parity', parityOf(metric)],
    ['range', rangeOf(metric)],
    ['family', `${family}, selected by \`${bundle}\``],
    ['judged by standards', metric.judged ? 'yes' : 'no: shown for the record'],
    ...(metric.complementOf
      ? [['complement of', `\`${metric.complementOf}\`: the same fact the other way round`]]
      : []),
    ...(metric.setOnly ? [['for everyone at once', 'means nothing: it compares groups']] : []),
  ]
  return `<!-- Generated from metric.ts, strings.ts and cases.yaml by \`pnpm gen\`: do not edit. -->

# ${strings.title.en}

\`${id}\`: ${strings.description.en}

**${strings.title.fr}** : ${strings.description.fr}

${table(['', ''], facts)}

${optionSection(metric.options)}## What it cannot see

${strings.limits.en}

${strings.limits.fr}

## Sources

${cite.map(citation).join('\n')}

## Cases

${cases.some(({ groups }) => groups) ? 'Groups as true positives, false positives, false negatives, true negatives. ' : ''}A word in place of a number is the code of the reason why there is none.

${cases.map(caseSection).join('\n\n')}
`
}

/** One row a metric, for the README of its package. */
export function metricTable(metrics) {
  return table(
    ['metric', 'formula', 'what it is'],
    metrics.map(({ id, formula, strings }) => [
      `[\`${id}\`](src/${id}/README.md)`,
      `\`${typeof formula === 'string' ? formula : formula.en}\``,
      strings.description.en,
    ]),
  )
}

const sumOf = (moment) => `sums of ${moment}`

function optionSection(options) {
  if (options === undefined || Object.keys(options).length === 0) return ''
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    option.type === 'enum'
      ? option.values.join(', ')
      : option.type === 'boolean'
        ? 'true, false'
        : `${option.minimum} to ${option.maximum}`,
    String(option.default),
    option.description.en,
  ])
  return `## Options\n\n${table(['option', 'values', 'default', 'what it does'], rows)}\n\n`
}

function parityOf({ ideal }) {
  const parts = Object.entries(ideal).map(([comparator, value]) => `${comparator} ${value}`)
  return parts.length === 0 ? 'no such value' : parts.join(', ')
}

function rangeOf({ range: [low, high] }) {
  if (low === null && high === null) return 'any number'
  if (high === null) return `${low} or more`
  return low === null ? `${high} or less` : `${low} to ${high}`
}

function citation({ authors, year, title, url }) {
  const named = url === undefined ? title : `[${title}](${url})`
  return `- ${[authors, named, year].filter((part) => part !== undefined).join(', ')}`
}

function caseSection({ name, source, groups, rows, reference, favourable, expect = [], notApplicable, ...sampled }) {
  if (sampled.people !== undefined || sampled.from !== undefined) {
    return sampledSection({ name, source, expect, notApplicable, ...sampled })
  }
  const first = groups === undefined ? rows[0].group : Object.keys(groups)[0]
  const compared = reference === null ? 'No reference.' : `Reference: ${reference ?? first}.`
  const numbers = expect.map(({ quantity, comparator, group, at, is }) => [
    `\`${quantity}\`${
      at === undefined
        ? ''
        : ` at ${Object.entries(at)
            .map(([key, value]) => `${key} ${value}`)
            .join(', ')}`
    }`,
    comparator,
    group ?? 'all groups',
    String(is),
  ])
  return [
    `### ${name[0].toUpperCase()}${name.slice(1)}`,
    `Source: ${source}. ${compared}${favourable === false ? ' The decision is unfavourable.' : ''}`,
    groups === undefined ? rowTable(rows) : countTable(groups),
    notApplicable === undefined
      ? table(['quantity', 'comparator', 'group', 'is'], numbers)
      : `Not applicable: \`${notApplicable}\`.`,
  ].join('\n\n')
}

/** Of a metric that needs rows: the rows themselves where they are few. */
function sampledSection({ name, source, people, from, model, options, expect, notApplicable }) {
  const numbers = expect.map(({ quantity, comparator, group, at = {}, is, lower, upper, p }) => [
    [`\`${quantity}\``, ...Object.entries(at).map(([key, value]) => `${key} ${value}`)].join(', '),
    comparator,
    group ?? 'all',
    String(is),
    lower === undefined ? '' : `${lower} to ${upper}`,
    p === undefined ? '' : String(p),
  ])
  const names = [...new Set((people ?? []).flatMap((row) => Object.keys(row)))]
  const set = Object.entries(options ?? {}).map(([key, value]) => `${key} ${value}`)
  return [
    `### ${name[0].toUpperCase()}${name.slice(1)}`,
    `Source: ${source}.${model ? ` Model: ${model}.` : ''}${set.length === 0 ? '' : ` Options: ${set.join(', ')}.`}`,
    people === undefined
      ? `Rows: [${from}](${from}).`
      : table(
          names,
          people.map((row) => names.map((key) => String(row[key] ?? ''))),
        ),
    notApplicable === undefined
      ? table(['quantity', 'comparator', 'group', 'is', 'interval', 'p'], numbers)
      : `Not applicable: \`${notApplicable}\`.`,
  ].join('\n\n')
}

function countTable(groups) {
  const counts = Object.entries(groups).map(([group, own]) => [group, ...own.map(String)])
  return table(['group', 'TP', 'FP', 'FN', 'TN'], counts)
}

function rowTable(rows) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'n')
  return table(
    [...names, 'people'],
    rows.map((row) => [...names.map((name) => String(row[name] ?? '')), String(row.n)]),
  )
}
