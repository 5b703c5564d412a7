// What a tarball holds, and what it must not.
import { run } from './commands.mjs'

const TOOLS = { publint: 'publint@0.3.25', types: '@arethetypeswrong/cli@0.18.5' }

const ALLOWED = [
  /^(LICENSE|README\.md|package\.json)$/,
  /^dist\/.*\.(js|mjs|cjs|d\.ts)$/,
  /^dist\/bin\/third-party\.txt$/,
  /^(docs|templates|packs|schema)\/.*\.(md|ts|json|yaml)$/,
  /^templates\/common\/_LICENSE$/,
]

/** What is wrong with the files and the manifest of a tarball, in sentences; `hidden` must occur nowhere in it. */
export async function inspect({ name, manifest, path }, hidden) {
  const files = (await run(['tar', 'tzf', path]))
    .trim()
    .split('\n')
    .map((file) => file.replace('package/', ''))
  const wrong = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))).map((file) => `holds ${file}`)
  for (const file of ['LICENSE', 'README.md']) if (!files.includes(file)) wrong.push(`lacks ${file}`)
  for (const key of ['scripts', 'devDependencies', 'optionalDependencies', 'private'])
    if (manifest[key] !== undefined) wrong.push(`its manifest has ${key}`)
  const text = JSON.stringify(manifest)
  for (const trace of ['workspace:', 'catalog:', '"source"', '/src/'])
    if (text.includes(trace)) wrong.push(`its manifest says ${trace}`)
  for (const target of targets(manifest.exports))
    if (!files.includes(target.replace('./', ''))) wrong.push(`exports ${target}, which it lacks`)
  const content = await run(['tar', 'xzOf', path])
  for (const trace of hidden) if (content.includes(trace)) wrong.push(`names ${trace}`)
  return wrong.map((sentence) => `${name} ${sentence}`)
}

function targets(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(targets)
}

/** What publint and "Are the types wrong?" say of a tarball: nothing, where all is well. */
export async function lint({ name, manifest, path }) {
  const data = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'string')
  const excluded = data.flatMap(([entry]) => ['--exclude-entrypoints', entry])
  const checks = [
    ['npx', '-y', TOOLS.publint, 'run', path, '--strict'],
    ['npx', '-y', TOOLS.types, path, '--profile', 'esm-only', '--no-emoji', ...excluded],
  ]
  const wrong = []
  for (const check of checks) await run(check).catch((error) => wrong.push(`${name}: ${error.message}`))
  return wrong
}
