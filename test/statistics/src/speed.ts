import { drawBinomial, noOutcomePossible, randomSource, regionTests } from '@exaequo/statistics'
import { auditor, counted } from './audit.ts'

/** Milliseconds of processor time: other work on the machine does not count. */
const now = (): number => process.cpuUsage().user / 1000

const random = randomSource(1, 'speed')
const pick = <T>(of: readonly T[]): T => of[Math.floor(random.uniform() * of.length)] as T
const SIZES = [20, 50, 100, 200, 500, 1000, 5000]
const RATES = [0.01, 0.05, 0.1, 0.3, 0.5]
const RATIOS = [1, 0.8, 1, 0.6, 0.9]
const comparisons = Array.from({ length: 2000 }, (_, i) => {
  const [n1, n0, rate] = [pick(SIZES), pick(SIZES), pick(RATES)]
  const ratio = RATIOS[i % RATIOS.length] as number
  return { n1, n0, x1: drawBinomial(random, n1, rate * ratio), x0: drawBinomial(random, n0, rate) }
})

const BENCHES = [
  ['ratio', [0.8, 1.25]],
  ['difference', [-0.05, 0.05]],
] as const

// The first round warms up.
for (const round of ['first', 'second']) {
  for (const [comparator, edges] of BENCHES) {
    const started = now()
    for (const counts of comparisons) regionTests({ ...counts, comparator, edges })
    const tested = now()
    for (const { n1, n0, x1, x0 } of comparisons) {
      noOutcomePossible({ n1, n0, positives: x1 + x0, comparator, edges, alpha: 0.025 })
    }
    const [tests, testable] = [tested - started, now() - tested]
    console.log(
      `${round} round, ${comparator}: 8,000 tests in ${tests.toFixed(0)} ms (${Math.round(8e6 / tests)} a second), testability ${testable.toFixed(0)} ms`,
    )
  }
}
const audit = auditor({ reference: 'g0' })
const groups = [counted(2500, 5000), ...comparisons.map(({ x1, n1 }) => counted(x1, n1))]
const started = now()
const { verdicts } = audit(groups)
console.log(`an audit, counts to verdicts: ${verdicts.length} comparisons in ${(now() - started).toFixed(0)} ms`)
