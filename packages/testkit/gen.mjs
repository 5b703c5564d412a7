// Writes what follows from the folders of metrics: the index of each metric package, the README of each metric, and the
// table in the README of each package. `--check` writes nothing and refuses what is stale.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { between, keep } from './gen/keep.mjs'
import { loadMetric } from './gen/load-metric.mjs'
import { metricIndex } from './gen/metric-index.mjs'
import { metricReadme, metricTable } from './gen/metric-readme.mjs'

const packages = new URL('../', import.meta.url)
const names = readdirSync(packages).filter((name) => name.startsWith('metrics-'))

const files = await Promise.all(
  names.map(async (name) => {
    const own = new URL(`${name}/`, packages)
    const source = new URL('src/', own)
    const ids = readdirSync(source, { recursive: true })
      .filter((path) => /^[^/\\]+[/\\]metric\.ts$/.test(path))
      .map((path) => path.split(/[/\\]/)[0])
      .sort()
    const metrics = await Promise.all(ids.map((id) => loadMetric(new URL(`${id}/metric.ts`, source), id)))
    const cases = ids.map((id) => parse(readFileSync(new URL(`${id}/cases.yaml`, source), 'utf8')))
    const { description } = JSON.parse(readFileSync(new URL('package.json', own), 'utf8'))
    const readme = new URL('README.md', own)
    return [
      [new URL('index.ts', source), metricIndex(name.slice('metrics-'.length), ids, description)],
      ...metrics.map((metric, i) => [new URL(`${ids[i]}/README.md`, source), metricReadme(metric, cases[i])]),
      [readme, between(readFileSync(readme, 'utf8'), 'metrics', metricTable(metrics))],
    ]
  }),
)

keep(files.flat())
