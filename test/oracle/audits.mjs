// One audit specification a case, and its run through the command line.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs `exaequo run` on a case; the result, or `null` where its data are not here. */
export function runCase(one, { folder, shared, command }) {
  const from = one.shared ? join(shared, one.file) : join(folder, one.file)
  if (!existsSync(from)) return null
  const own = join(folder, one.id)
  mkdirSync(own, { recursive: true })
  copyFileSync(from, join(own, 'data.csv'))
  const spec = join(own, 'case.audit.yaml')
  // JSON is YAML.
  writeFileSync(spec, JSON.stringify(specOf(one), null, 2))
  execFileSync(process.execPath, [command, 'run', spec, '--out', join(own, 'reports'), '--force'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(readFileSync(join(own, 'reports', one.id, 'restricted', 'result.json'), 'utf8'))
}

function specOf({ id, decision, label, score, weight, prediction, target, classes, attributes, strata, unfavourable }) {
  const said = ([column, how, value]) => ({ column, positive: { [how]: value } })
  return {
    exaequo: 1,
    id,
    date: '2026-01-01',
    data: { source: 'data.csv' },
    roles: {
      ...(decision && { decision: { ...said(decision), favourable: unfavourable !== true } }),
      ...(label && { label: said(label) }),
      ...(score && { score: { column: score } }),
      ...(weight && { weight: { column: weight } }),
      ...(prediction && { prediction: { column: prediction } }),
      ...(target && { target: { column: target } }),
      ...(classes && { classes: { column: classes[0], truth: classes[1], levels: classes[2], ordered: true } }),
    },
    attributes: Object.entries(attributes).map(([name, reference]) => ({ id: name, column: name, reference })),
    ...(strata && {
      strata: [{ column: strata, legitimate: { fr: 'Comparaison', en: 'Comparison', source: 'test/oracle' } }],
    }),
    standards: ['parity'],
    // The smallest floor there is: other libraries have none.
    inference: { floor: 2, replicates: 200 },
  }
}
