// One file to start from and a few that load only when used: unbundled imports alone would cost most of a second.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { thirdParty } from './third-party.mjs'

const folder = new URL('./dist/bin/', import.meta.url)
rmSync(folder, { recursive: true, force: true })

const common = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  outdir: 'dist/bin',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  external: [
    '@duckdb/node-bindings',
    'canvas',
    'pg',
    'trino-client',
    '@e965/xlsx',
    'apache-arrow',
    'fzstd',
    '@tensorflow/*',
  ],
  // Smaller to load; names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none', // whole licences are in a file of their own
  metafile: true,
}

// What runs audits is one whole file, since only such a file can keep what V8 made of it (see cached.mjs). The hash in its
// name ties what is kept to what it was made of.
const importing = {
  name: 'modules are imported by a file of its own',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/import-module\.ts$/ }, () => ({ path: './import-module.cjs', external: true }))
  },
}

const { metafile } = await build({
  ...common,
  plugins: [importing],
  entryPoints: { run: 'src/commands/run.ts' },
  entryNames: '[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'exaequoUrl' },
  banner: { js: "const exaequoUrl = require('node:url').pathToFileURL(__filename).href;" },
})
const whole = Object.keys(metafile.outputs).find((path) => path.endsWith('.cjs')) ?? ''
writeFileSync(
  new URL('run.mjs', folder),
  `import { load } from './cached.mjs'\nexport const { run, serve } = load(new URL('./${basename(whole)}', import.meta.url))\n`,
)

// A script that is run cannot import: this file does it for that script.
writeFileSync(new URL('import-module.cjs', folder), 'exports.importModule = (url) => import(url)\n')

const rest = await build({
  ...common,
  entryPoints: {
    exaequo: 'src/main.ts',
    cached: 'cached.mjs',
    'plugin-worker': 'src/plugins/worker.ts',
    'batch-worker': 'src/batch/worker.ts',
  },
  outExtension: { '.js': '.mjs' },
  splitting: true,
  format: 'esm',
  plugins: [
    importing,
    {
      name: 'audits run from a file of their own',
      setup: ({ onResolve }) => {
        onResolve({ filter: /\/commands\/run\.ts$/ }, () => ({ path: './run.mjs', external: true }))
      },
    },
  ],
  banner: {
    js: "import { createRequire as exaequoRequire } from 'node:module'; const require = exaequoRequire(import.meta.url);",
  },
})

writeFileSync(
  new URL('third-party.txt', folder),
  thirdParty(Object.keys({ ...metafile.inputs, ...rest.metafile.inputs }), common.absWorkingDir),
)

// Once through a whole audit, so that what V8 makes of it is kept from the start. Where that fails, starts are slower.
const out = mkdtempSync(join(tmpdir(), 'exaequo-bundle-'))
try {
  const [command, audit] = ['./dist/bin/exaequo.mjs', '../../audits/compas-2016.audit.yaml'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  execFileSync(process.execPath, [command, 'run', audit, '--out', out], { stdio: 'ignore' })
} catch {
  console.warn('the bundle was made, but could not run an audit')
} finally {
  rmSync(out, { recursive: true, force: true })
}
