// How each package manager is told to take our packages from tarballs, to install and to run a command.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNPM, run } from './commands.mjs'

const YARN_1 = ['npx', '-y', 'yarn@1.22.22']
const YARN_4 = ['npx', '-y', '-p', '@yarnpkg/cli-dist@4.18.1', 'yarn']

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** A project that depends on `exaequo` alone; what that depends on of ours is found in the tarballs too. */
function manifest(tarballs, more) {
  const file = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  const { exaequo, ...parts } = file
  return json({ name: 'empty-folder', private: true, type: 'module', dependencies: { exaequo }, ...more(parts) })
}

export const MANAGERS = [
  {
    name: 'npm',
    files: (tarballs) => ({ 'package.json': manifest(tarballs, (overrides) => ({ overrides })) }),
    install: ['npm', 'install', '--no-audit', '--no-fund'],
    add: (what) => ['npm', 'install', '--no-audit', '--no-fund', what],
    exec: ['npx', '--no-install'],
  },
  {
    name: 'pnpm',
    files: (tarballs) => ({
      'package.json': manifest(tarballs, () => ({})),
      'pnpm-workspace.yaml': json({
        packages: ['.'],
        overrides: Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`])),
      }),
    }),
    install: [...PNPM, 'install', '--no-frozen-lockfile'],
    add: (what) => [...PNPM, 'add', '-w', what],
    exec: [...PNPM, 'exec'],
  },
  {
    name: 'yarn 1',
    files: (tarballs) => ({ 'package.json': manifest(tarballs, (resolutions) => ({ resolutions })) }),
    // A cache of its own: yarn 1 takes a tarball of the same name and version for the one it had before.
    install: [...YARN_1, 'install', '--no-progress', '--cache-folder', '.cache'],
    add: (what) => [...YARN_1, 'add', what, '--cache-folder', '.cache'],
    exec: [...YARN_1, '--silent', 'run'],
  },
  ...['node-modules', 'pnp'].map((nodeLinker) => ({
    name: `yarn 4, ${nodeLinker}`,
    files: (tarballs) => ({
      'package.json': manifest(tarballs, (resolutions) => ({ resolutions })),
      '.yarnrc.yml': json({ nodeLinker, enableTelemetry: false, enableImmutableInstalls: false }),
      'yarn.lock': '',
    }),
    install: [...YARN_4, 'install'],
    add: (what) => [...YARN_4, 'add', what],
    exec: [...YARN_4, 'run'],
  })),
]

/** Writes the project and installs it. The registry is the one that npm is set to here; yarn 4 does not read that. */
export async function install(manager, tarballs, cwd) {
  for (const [file, text] of Object.entries(manager.files(tarballs))) writeFileSync(join(cwd, file), text)
  await run(manager.install, { cwd, env: await environment() })
}

export async function environment() {
  return { YARN_NPM_REGISTRY_SERVER: (await run(['npm', 'config', 'get', 'registry'])).trim() }
}
