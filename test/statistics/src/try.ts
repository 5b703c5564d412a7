import { CLUSTERED_TASKS, clusteredCoverage } from './clustered.ts'

const t0 = Date.now()
for (const task of CLUSTERED_TASKS.filter(
  (t) => (t.groups === 2 && [12, 30, 60].includes(t.units)) || t.units === 30,
)) {
  const p = clusteredCoverage(task, Number(process.argv[2] ?? 300))
  console.log(
    p.design.padEnd(60),
    p.units,
    p.groups,
    p.rate,
    p.nEffective.toFixed(0),
    p.value.toFixed(3),
    p.difference.toFixed(3),
    p.ratio.toFixed(3),
    'rows',
    p.rows.toFixed(3),
    p.falseMisses.toFixed(3),
    p.falseMeets.toFixed(3),
    'tog',
    p.together.toFixed(3),
  )
}
console.log((Date.now() - t0) / 1000)
