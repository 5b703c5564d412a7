// One file to start from and a few that load only when used: unbundled imports alone would cost most of a second.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync(new URL('./dist/bin', import.meta.url), { recursive: true, force: true })
await build({
  absWorkingDir: new URL('.', import.meta.url).pathname,
  entryPoints: { exaequo: 'src/main.ts' },
  outdir: 'dist/bin',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  external: ['@duckdb/node-bindings', 'canvas', 'pg', '@e965/xlsx', 'apache-arrow', 'fzstd'],
  // Smaller to load; names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  banner: {
    js: "import { createRequire as exaequoRequire } from 'node:module'; const require = exaequoRequire(import.meta.url);",
  },
})
