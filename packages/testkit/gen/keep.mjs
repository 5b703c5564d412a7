import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Writes generated files; with `--check` on the command line writes nothing, names the stale ones and ends with 1.
 * @param {Iterable<readonly [URL, string]>} files
 */
export function keep(files) {
  const check = process.argv.includes('--check')
  for (const [target, written] of files) {
    const text = target.pathname.endsWith('.md') ? formatted(target, written) : written
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    if (check) {
      console.error(`${relative(root, fileURLToPath(target))} is stale: run \`pnpm gen\``)
      process.exitCode = 1
    } else writeFileSync(target, text)
  }
}

/** Documents are formatted as lint wants them; folders named `generated` are none of its business. */
function formatted(target, text) {
  const biome = fileURLToPath(new URL('../../../node_modules/@biomejs/biome/bin/biome', import.meta.url))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${fileURLToPath(target)}`],
    { input: text, encoding: 'utf8', cwd: root },
  )
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/**
 * Puts generated text between the two marks of a file whose other text is written by hand.
 * @param {string} text @param {string} name @param {string} generated
 */
export function between(text, name, generated) {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`No marks ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${generated.trim()}\n\n${text.slice(to)}`
}
