// Runs the command from a clone: bundles it first where a source is newer than the bundle.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const bundle = join(here, 'dist/bin/exaequo.mjs')

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(here, '..'))) {
  execFileSync(process.execPath, [join(here, 'bundle.mjs')], { stdio: 'inherit' })
}
await import(pathToFileURL(bundle).href)
