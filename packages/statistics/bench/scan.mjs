// node packages/statistics/bench/scan.mjs (after a build): time of a scan of 12 attributes of 6 levels to depth 3.
import { benjaminiYekutieli, conjunctions, randomSource, scanSubgroups } from '../dist/index.js'

// Processor time: what else the machine does is not counted.
const seconds = () => process.cpuUsage().user / 1e6
const [attributes, size] = [12, 6]
for (const rows of [10_000, 100_000, 1_000_000]) {
  const random = randomSource(1, 'scan')
  const levels = Array.from({ length: attributes }, () =>
    Int32Array.from({ length: rows }, () => random.uniform() * size),
  )
  const positives = Float64Array.from({ length: rows }, () => (random.uniform() < 0.3 ? 1 : 0))
  const cells = { levels, positives, totals: new Float64Array(rows).fill(1) }
  const start = seconds()
  conjunctions(cells, { depth: 3, leastPeople: 50 })
  const listed = seconds()
  const { subgroups } = scanSubgroups(cells, { depth: 3, leastPeople: 50 })
  benjaminiYekutieli(subgroups.map(({ p }) => p ?? 1))
  const scanned = seconds()
  const of = `${rows.toLocaleString('en')} cells, ${subgroups.length.toLocaleString('en')} conjunctions`
  console.log(`${of}: listed in ${(listed - start).toFixed(2)} s, scanned in ${(scanned - listed).toFixed(2)} s`)
}
