// How long verdicts take: tests a second, and an audit of some 2,000 comparisons. `node test/statistics/speed.mjs`.
import { bundle } from './bundle.mjs'

await import(await bundle('speed'))
