// Seconds of the scan of subgroups: 12 attributes of 6 levels, all conjunctions of up to 3 (some 50,000), from a joint
// table of as many cells as there are different people. `node test/bench/subgroups.mjs`, or with other sizes:
// `node test/bench/subgroups.mjs <people> <attributes> <levels> <depth>`. `pnpm bench:subgroups` builds first.
import { performance } from 'node:perf_hooks'
import { cellTableOf } from '../../packages/contract/dist/index.js'
import { subgroups } from '../../packages/metrics-subgroups/dist/index.js'
import { randomSource } from '../../packages/statistics/dist/index.js'

const [people = 200_000, attributes = 12, levels = 6, depth = 3] = process.argv.slice(2).map(Number)
const random = randomSource(12, 'bench')
const groups = Array.from({ length: people }, () =>
  Object.fromEntries(
    Array.from({ length: attributes }, (_, a) => [`a${a}`, `l${Math.floor(random.uniform() * levels)}`]),
  ),
)
const length = people
const decisions = Int32Array.from(groups, ({ a0, a1 }) =>
  random.uniform() < (a0 === 'l1' && a1 === 'l2' ? 0.3 : 0.5) ? 1 : 0,
)
const ones = new Float64Array(length).fill(1)
const cells = cellTableOf(
  ['group', 'decision'],
  [
    { levels: groups.map((_, g) => String(g)), at: Int32Array.from({ length }, (_, i) => i) },
    { levels: ['0', '1'], at: decisions },
  ],
  { n: ones, w: ones, w2: ones, rows: ones },
)
const input = {
  cells,
  groups,
  people: [...ones],
  reference: null,
  favourable: true,
  weighted: false,
  clustered: false,
  units: null,
  level: 0.95,
  floor: 10,
  bins: {},
  score: null,
  classes: null,
  strata: [],
}
const scan = subgroups.find(({ id }) => id === 'subgroup-scan')
const started = performance.now()
const { stats } = scan.compute(input, { depth })
const seconds = (performance.now() - started) / 1000
const tested = stats.find(({ comparator }) => comparator === 'subgroupsTested').value
const signals = stats.find(({ comparator }) => comparator === 'subgroupSignals').value
console.log(
  `${people} cells, ${attributes} attributes of ${levels}, depth ${depth}: ${tested} subgroups, ${signals} signals, ${seconds.toFixed(2)} s`,
)
