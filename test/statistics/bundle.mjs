import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Bundles one entry from the packages' sources; no build is needed first. Returns the script's path. */
export async function bundle(name) {
  const script = `${here}dist/${name}.mjs`
  await build({
    absWorkingDir: here,
    entryPoints: [`src/${name}.ts`],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    banner: {
      js: "import { createRequire as exaequoRequire } from 'node:module'; const require = exaequoRequire(import.meta.url);",
    },
  })
  return script
}
