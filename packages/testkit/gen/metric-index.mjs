/** `false-positive-rate` → `falsePositiveRate`: the name that a metric's folder exports. */
export function camelCase(id) {
  return id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())
}

/** The index of a package: every folder with a metric in it, so that none can be forgotten. */
export function metricIndex(bundle, ids, description) {
  const imports = ids.map((id) => `import { ${camelCase(id)} } from './${id}/metric.ts'`)
  const list = ids.map(camelCase)
  const short = `export const ${camelCase(bundle)}: readonly Metric[] = [${list.join(', ')}]`
  const long = `export const ${camelCase(bundle)}: readonly Metric[] = [\n${list.map((name) => `  ${name},\n`).join('')}]`
  return [
    '// Generated from the folders beside it by `pnpm gen`: do not edit.',
    "import type { Metric } from '@exaequo/contract'",
    ...imports,
    '',
    `/** ${description} */`,
    short.length <= 120 ? short : long,
    '',
  ].join('\n')
}
