// The proof: coverage, false verdicts and power, through the product's own path. `pnpm prove`, or `pnpm prove power`.
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const script = await bundle('prove')
const { prove } = await import(script)
const kept = await prove(script, fileURLToPath(new URL('results', import.meta.url)), process.argv.slice(2))
process.exitCode = kept ? 0 : 1
