// node packages/statistics/bench/resample.mjs (after a build): time of 10,000 replicates of 400 cells.
import {
  bootstrap,
  drawDirichlet,
  percentileInterval,
  permuteWithinStrata,
  randomSource,
  resampleCounts,
  resampleUnits,
  resampleWeighted,
} from '../dist/index.js'

// Processor time: what else the machine does is not counted.
const seconds = () => process.cpuUsage().user / 1e6
const cells = 400
const replicates = 10_000
const statistic = (at) => {
  let [yes, all] = [0, 0]
  for (let i = 0; i < cells; i += 2) {
    yes += at[i]
    all += at[i] + at[i + 1]
  }
  return all > 0 ? yes / all : null
}

const show = (what, resample, size = cells) => {
  const random = randomSource(1, what)
  bootstrap(resample, size, statistic, 200, random)
  const start = seconds()
  const values = bootstrap(resample, size, statistic, replicates, random)
  percentileInterval(values, 0.95)
  console.log(`${what.padEnd(44)} ${(seconds() - start).toFixed(2)} s`)
}

for (const people of [2_000, 20_000, 1_000_000, 100_000_000]) {
  const counts = Array.from({ length: cells }, (_, i) =>
    Math.floor((people / cells) * (0.05 + 1.9 * ((i * 0.618034) % 1))),
  )
  show(`multinomial, ${people.toLocaleString('en')} people`, resampleCounts(counts))
  const weights = { n: counts, w: counts.map((n) => 3 * n), w2: counts.map((n) => 14 * n) }
  show(`weighted, ${people.toLocaleString('en')} people`, resampleWeighted(weights))
}
const counts = Array.from({ length: cells }, (_, i) => (i * 7) % 60)
show('Dirichlet', drawDirichlet(counts))
show(
  '100 profiles of units over 400 cells',
  resampleUnits(new Array(100).fill(40), new Float64Array(100 * cells).fill(1), cells),
)
show('permutation within 20 strata of 10 × 2', permuteWithinStrata(counts, 10, 2))
