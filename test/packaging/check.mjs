// Packs everything, installs it in empty folders with each package manager, and runs an audit there: pnpm pack:check.
// Needs a network and some minutes; names of managers restrict it to those. Prints sizes; what is wrong comes last, and fails.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PNPM, ROOT, run } from './commands.mjs'
import { firstAudit, optionalPart, program, withoutTensorFlow } from './first-audit.mjs'
import { inspect, lint } from './inspect.mjs'
import { licences, licenceText } from './licences.mjs'
import { environment, install, MANAGERS } from './managers.mjs'
import { pack } from './pack.mjs'

/** What `npm install exaequo` may take, in kilobytes: half of it is DuckDB. */
const LIMIT = 180_000

const NODES = ['20', '22', '24']

// Outside the clone, whose modules nothing may find.
const folder = mkdtempSync(join(tmpdir(), 'exaequo-packaging-'))
const artefacts = join(ROOT, 'test/packaging/artefacts')
rmSync(artefacts, { recursive: true, force: true })
mkdirSync(artefacts)
const wrong = []

const tarballs = await pack(join(folder, 'tarballs'))
console.log(`packed ${tarballs.length} packages`)
const registry = new URL((await environment()).YARN_NPM_REGISTRY_SERVER).host
for (const tarball of tarballs) wrong.push(...(await inspect(tarball, [ROOT, registry])), ...(await lint(tarball)))
console.log('contents, publint and types were checked')

const found = await licences()
writeFileSync(join(artefacts, 'licences.txt'), licenceText(found))
for (const { licence, packages } of found.refused) wrong.push(`licence ${licence}: ${packages.join(', ')}`)
const sbom = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod', '--filter', 'exaequo']
await run([...PNPM, 'sbom', ...sbom, '--out', join(artefacts, 'exaequo.cdx.json')])
console.log('licences.txt and exaequo.cdx.json are in test/packaging/artefacts')

const named = process.argv.slice(2)
for (const manager of MANAGERS.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const cwd = join(folder, manager.name.replace(/\W+/g, '-'))
  mkdirSync(cwd)
  const problems = await inFolder(manager, cwd).catch(({ message }) => [message])
  wrong.push(...problems.map((problem) => `${manager.name}: ${problem}`))
  console.log(`${manager.name}: ${problems.length === 0 ? 'an audit ran as it does here' : 'failed'}`)
}

async function inFolder(manager, cwd) {
  const env = await environment()
  await install(manager, tarballs, cwd)
  const problems = await firstAudit(manager.exec, cwd, env)
  if (manager.name === 'npm') {
    const kilobytes = Number((await run(['du', '-sk', 'node_modules'], { cwd })).split('\t')[0])
    const packages = Object.keys(JSON.parse(await run(['npm', 'query', '*'], { cwd })))
    console.log(`npm install exaequo: ${packages.length} packages, ${kilobytes} kB (du -sk node_modules)`)
    if (kilobytes > LIMIT) problems.push(`node_modules takes ${kilobytes} kB, more than ${LIMIT}`)
    problems.push(...(await program(cwd)))
    for (const node of NODES) problems.push(...(await onNode(node, cwd, env)))
  }
  problems.push(...(await withoutTensorFlow(manager.exec, cwd, env)))
  return [...problems, ...(await optionalPart(manager, cwd, env))]
}

/** The same audit on another Node, which npm brings as a package. */
async function onNode(node, cwd, env) {
  const [version, path] = JSON.parse(
    await run(
      ['npx', '-y', '-p', `node@${node}`, 'node', '-p', 'JSON.stringify([process.version, process.execPath])'],
      { cwd, env },
    ),
  )
  const problems = await firstAudit(['npx', '--no-install'], cwd, {
    ...env,
    PATH: `${dirname(path)}:${process.env.PATH}`,
  })
  console.log(`npm, Node ${version}: ${problems.length === 0 ? 'an audit ran as it does here' : 'failed'}`)
  if (!version.startsWith(`v${node}.`)) problems.push(`asked for Node ${node}, ran ${version}`)
  return problems.map((problem) => `Node ${version}: ${problem}`)
}

if (wrong.length === 0) rmSync(folder, { recursive: true })
else console.error(`\n${wrong.join('\n')}\n\n${folder} is kept: ${readdirSync(folder).join(', ')}`)
process.exitCode = wrong.length > 0 ? 1 : 0
