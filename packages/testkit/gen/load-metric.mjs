import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { camelCase } from './metric-index.mjs'

/** The metric of a folder, from its source: what is generated must not wait for a build. */
export async function loadMetric(file, id) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    format: 'esm',
    // Metrics run in a browser; a library's Node variant may ask for modules that a bundle cannot hold.
    platform: 'browser',
    conditions: ['source'],
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as exaequoRequire } from 'node:module'; const require = exaequoRequire(import.meta.url);",
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-gen-'))
  try {
    const path = join(folder, 'metric.mjs')
    writeFileSync(path, outputFiles[0].text)
    const metric = (await import(pathToFileURL(path).href))[camelCase(id)]
    if (metric?.id !== id) throw new Error(`${id}/metric.ts: export \`${camelCase(id)}\`, a metric of the id ${id}`)
    return metric
  } finally {
    rmSync(folder, { recursive: true })
  }
}
