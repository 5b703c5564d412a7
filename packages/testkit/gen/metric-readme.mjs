import { table } from './markdown.mjs'

const ROLES = {
  decision: 'decision',
  label: 'label',
  scoreAboveMedian: 'whether the score lies above the median',
}

/** All that is known of a metric: from its own data, never written twice. */
export function metricReadme(metric, cases) {
  const { id, strings, family, bundle, formula, needs, cite } = metric
  const facts = [
    ['formula', `\`${formula}\``],
    ['needs', needs.map((role) => ROLES[role] ?? role).join(', ')],
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

## What it cannot see

${strings.limits.en}

${strings.limits.fr}

## Sources

${cite.map(citation).join('\n')}

## Cases

Groups as true positives, false positives, false negatives, true negatives. A word in place of a number is the code of
the reason why there is none.

${cases.map(caseSection).join('\n\n')}
`
}

/** One row a metric, for the README of its package. */
export function metricTable(metrics) {
  return table(
    ['metric', 'formula', 'what it is'],
    metrics.map(({ id, formula, strings }) => [
      `[\`${id}\`](src/${id}/README.md)`,
      `\`${formula}\``,
      strings.description.en,
    ]),
  )
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

function caseSection({ name, source, groups, reference, favourable, expect = [], notApplicable }) {
  const compared = reference === null ? 'No reference.' : `Reference: ${reference ?? Object.keys(groups)[0]}.`
  const counts = Object.entries(groups).map(([group, own]) => [group, ...own.map(String)])
  const numbers = expect.map(({ quantity, comparator, group, is }) => [
    `\`${quantity}\``,
    comparator,
    group ?? 'all groups',
    String(is),
  ])
  return [
    `### ${name[0].toUpperCase()}${name.slice(1)}`,
    `Source: ${source}. ${compared}${favourable === false ? ' The decision is unfavourable.' : ''}`,
    table(['group', 'TP', 'FP', 'FN', 'TN'], counts),
    notApplicable === undefined
      ? table(['quantity', 'comparator', 'group', 'is'], numbers)
      : `Not applicable: \`${notApplicable}\`.`,
  ].join('\n\n')
}
