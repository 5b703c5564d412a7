// Loads a bundled CommonJS file with what V8 made of it last time: without, a small audit spends a fifth of its time
// compiling. Node has this of its own for modules from 22.8 on, as `enableCompileCache`; Node 20 has not.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** The exports of the file, which may import nothing later but by `require`. V8 refuses what another version of it made; that is replaced, where one may write. */
export function load(url) {
  const filename = fileURLToPath(url)
  const kept = `${filename}.cache`
  let cachedData
  try {
    cachedData = readFileSync(kept)
  } catch {
    // The first time.
  }
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`
  const script = new Script(source, { filename, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) {
    // At the end, so that it holds the functions that were used; an end in an error used few.
    process.once('exit', (code) => {
      if (code !== 0) return
      try {
        const fresh = `${kept}-${process.pid}`
        writeFileSync(fresh, script.createCachedData())
        renameSync(fresh, kept)
      } catch {
        // A folder that may only be read: the next start is no faster.
      }
    })
  }
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(url), module, filename, dirname(filename))
  return module.exports
}
