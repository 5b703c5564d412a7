// results.json as a page.
export function render(summary) {
  const { compared, agreed, bothUndefined, differing, disagreements, versions, definitions, functions, cases } = summary
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const absent = [
    ...Object.entries(summary.missing).map(([name, why]) => `- ${name} was left out: ${why}`),
    ...summary.casesWithoutData.map((id) => `- case ${id} had no data`),
    ...summary.failures.map(({ library, case: id, error }) => `- ${library} failed on ${id}: ${error}`),
  ]
  return `# Beside other people's libraries

Written by \`${summary.command}\`. Agreement is to a relative ${summary.tolerance}: of 14 digits, which is what \`result.json\` prints.
Versions: ${libraries.join(', ')}.

| numbers compared | agreed | undefined in both | differ by definition or fault, explained below | disagreed |
| ---: | ---: | ---: | ---: | ---: |
| ${compared} | ${agreed} | ${bothUndefined} | ${differing} | ${disagreements.length} |

${absent.length === 0 ? 'Every library and every case took part.' : absent.join('\n')}

## What differs, and why

None of these counts as agreement.

${table(
  ['difference', 'numbers', 'libraries', 'reason', 'example: theirs, ours'],
  definitions.map((one) => [one.id, one.numbers, one.libraries.join(', '), one.reason, example(one.example)]),
)}

## Disagreements

${disagreements.length === 0 ? 'None.' : disagreements.map((one) => `- ${example(one)}`).join('\n')}

## By function

${table(
  ['library', 'function', 'kinds of number', 'compared', 'agreed', 'undefined in both', 'differ'],
  functions.map((one) => [
    ...[one.library, one.function, one.quantities, one.compared, one.agreed, one.bothUndefined, one.differing],
  ]),
)}

## By case

${table(['case', 'numbers'], Object.entries(cases))}
`
}

function example(one) {
  if (one === null) return ''
  const group = Object.entries(one.group).map(([name, level]) => `${name} ${level ?? '(missing)'}`)
  const where = [one.case, ...group, one.quantity, one.comparator, one.field].join(', ')
  return `\`${one.function}\` (${where}): ${shown(one.theirs)}, ${shown(one.ours)}`
}

function shown(value) {
  return value === null ? 'no value' : typeof value === 'number' ? String(Number(value.toPrecision(6))) : value
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
