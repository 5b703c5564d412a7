// Processor seconds of row-level questions: drawing rows from many, then each metric on samples of several sizes, 20 inputs (12 amounts,
// 8 words), an attribute of 2 levels and one of 6. `pnpm bench:rows` builds first; `node test/bench/rows.mjs <rows> <sizes…>`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '../../packages/engine-duckdb/dist/index.js'
import { learners } from '../../packages/learner-tfjs/dist/index.js'
import { rows as metrics } from '../../packages/metrics-rows/dist/index.js'
import { drawRows } from '../../packages/runner/dist/rows/draw-rows.js'
import { randomSource } from '../../packages/statistics/dist/index.js'

const [total = 1_000_000, ...given] = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [1000, 2000, 5000, 10_000]
const timed = async (of) => {
  // Of the processor, whatever else the machine does.
  const start = process.cpuUsage()
  const value = await of()
  const { user, system } = process.cpuUsage(start)
  return { value, seconds: ((user + system) / 1e6).toFixed(1) }
}
const random = randomSource(6, 'bench')

const folder = mkdtempSync(join(tmpdir(), 'exaequo-bench-'))
try {
  const path = join(folder, 'rows.csv')
  const names = Array.from({ length: 20 }, (_, j) => `x${j}`)
  const text = [`${names.join()},g,d`]
  for (let i = 0; i < total; i++) {
    const inputs = names.map((_, j) => (j < 12 ? Math.floor(random.uniform() * 1e5) / 10 : `w${random.word() % 6}`))
    text.push(`${inputs.join()},${random.word() % 2},${random.word() % 2}`)
  }
  writeFileSync(path, `${text.join('\n')}\n`)
  const engine = await openDuckDb()
  const columns = await engine.files.csv([path], { delimiter: ',', quote: '"', header: [...names, 'g', 'd'] })
  const relation = { name: engine.files.relation, columns, decimal: '.', missing: [] }
  const dimensions = columns.map(({ name }) => ({ name, from: { kind: 'value', column: name } }))
  const { seconds } = await timed(async () => {
    const draw = drawRows(2000, 1)
    for await (const { columns: own, n } of engine.rows(relation, {
      dimensions,
      count: null,
      weight: null,
      terms: null,
    }))
      for (const [i, copies] of n.entries()) draw.add({ texts: own.map((column) => column[i]), n: copies })
    return draw.taken()
  })
  console.log(`drawing 2000 of ${total} rows of 22 columns: ${seconds} s`)
  await engine.close()
} finally {
  rmSync(folder, { recursive: true })
}

const scorer = {
  column: 'score',
  identity: async () => ({}),
  score: async (records) => Float64Array.from(records, ({ a, x0 }) => (a === 'l1' ? 0.1 : 0) + x0 / 1e4),
}
const tools = { scorer, learners: await learners() }
for (const n of sizes) {
  const attribute = (id, levels) => ({
    id,
    column: id,
    levels: Array.from({ length: levels }, (_, i) => `l${i}`),
    at: Int32Array.from({ length: n }, () => random.word() % levels),
    reference: 0,
    asInput: Array.from({ length: levels }, (_, i) => `l${i}`),
  })
  const attributes = [attribute('a', 2), attribute('b', 6)]
  const features = Array.from({ length: 20 }, (_, j) =>
    j < 12
      ? { name: `x${j}`, type: 'number', values: Float64Array.from({ length: n }, () => random.uniform() * 1e4) }
      : {
          ...{ name: `x${j}`, type: 'category', levels: ['p', 'q', 'r', 's', 't', 'u'] },
          at: Int32Array.from({ length: n }, () => random.word() % 6),
        },
  )
  const input = {
    ...{ rows: n, of: total, features, attributes, favourable: true, level: 0.95, floor: 10, seed: 1 },
    decision: Int8Array.from({ length: n }, () => random.word() % 2),
    decides: { column: 'score', of: (score) => score >= 0.5 },
    record: (row) => ({ a: `l${attributes[0].at[row]}`, b: `l${attributes[1].at[row]}`, x0: features[0].values[row] }),
  }
  const found = []
  for (const metric of metrics) {
    const options = Object.fromEntries(Object.entries(metric.options ?? {}).map(([key, own]) => [key, own.default]))
    const asked = metric.id === 'proxy-scan' ? [false, true] : [null]
    for (const network of asked) {
      const own = network === null ? options : { ...options, network }
      const { seconds } = await timed(() => metric.rows.ask(input, own, tools))
      found.push(`${metric.id}${network === null ? '' : network ? ' with the network' : ' without'} ${seconds} s`)
    }
  }
  console.log(`${n} rows: ${found.join(', ')}`)
}
