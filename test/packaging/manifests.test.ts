import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
// @ts-expect-error: a module of plain JavaScript.
import { beforePacking } from '../../.pnpmfile.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const folders = readdirSync(`${root}packages`).sort()
const manifests = folders.map((folder) => JSON.parse(read(`packages/${folder}/package.json`)))

/** Hundreds of megabytes, native parts or drivers that few audits need: whoever needs one installs it. */
const HEAVY = /^(@tensorflow\/|danfojs-node$|pg$|trino-client$|@e965\/xlsx$|apache-arrow$|fzstd$)/

describe.each(manifests.map((manifest, index) => ({ name: manifest.name, manifest, folder: folders[index] })))(
  '$name',
  ({ manifest, folder }) => {
    test('states its licence, the Node it needs and that it is made of modules', () => {
      expect(manifest).toMatchObject({ license: 'EUPL-1.2', type: 'module', engines: { node: '>=20.19' } })
      expect(manifest.description).toMatch(/\.$/)
      expect(manifest.private).toBeUndefined()
    })

    test('packs what was built and its README, and nothing that only a build reads', () => {
      expect(manifest.files.slice(0, 2)).toEqual(['dist', '!dist/.tsbuildinfo'])
      expect(manifest.files).toContain('README.md')
      expect(existsSync(`${root}packages/${folder}/README.md`)).toBe(true)
      // A pattern with a star or a mark of exclusion names what need not exist.
      for (const file of manifest.files.filter((file: string) => !/^!|\*|^dist$/.test(file)))
        expect(existsSync(`${root}packages/${folder}/${file}`), file).toBe(true)
    })

    test('what is packed points at no source and holds nothing of development', () => {
      const packed = beforePacking(manifest, {})
      expect(JSON.stringify(packed.exports)).not.toContain('/src/')
      for (const target of Object.values<string | Record<string, string>>(packed.exports))
        if (typeof target !== 'string') expect(Object.keys(target)).toEqual(['types', 'default'])
      for (const key of ['scripts', 'devDependencies']) expect(packed).not.toHaveProperty(key)
    })

    test('runs nothing when it is installed', () => {
      for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
        expect(manifest.scripts ?? {}).not.toHaveProperty(script)
    })

    test('leaves heavy packages to whoever needs them', () => {
      const installed = { ...manifest.dependencies, ...manifest.optionalDependencies }
      expect(Object.keys(installed).filter((name) => HEAVY.test(name))).toEqual([])
      const peers = Object.keys(manifest.peerDependencies ?? {})
      for (const peer of peers) {
        expect(manifest.peerDependenciesMeta[peer], peer).toEqual({ optional: true })
        expect(manifest.devDependencies, peer).toHaveProperty([peer])
      }
    })
  },
)

test('the command offers every optional package that one of its parts asks for', () => {
  const [own] = manifests.filter(({ name }) => name === 'exaequo')
  const parts = manifests.filter(({ name }) => own.dependencies[name] !== undefined)
  const asked = Object.assign({}, ...parts.map(({ peerDependencies }) => peerDependencies))
  expect(own.peerDependencies).toEqual(asked)
})

test('all packages are released together, at one version', () => {
  const { versioning } = parse(read('pnpm-workspace.yaml'))
  expect(versioning.fixed).toEqual([expect.any(Array)])
  expect([...versioning.fixed[0]].sort()).toEqual(manifests.map(({ name }) => name).sort())
  expect(new Set(manifests.map(({ version }) => version)).size).toBe(1)
})

test('a release by GitHub Actions names its repository, as provenance wants it', () => {
  const env = { GITHUB_SERVER_URL: 'https://example.org', GITHUB_REPOSITORY: 'a/b' }
  const [own] = manifests.filter(({ name }) => name === 'exaequo')
  const url = 'git+https://example.org/a/b.git'
  expect(beforePacking(own, env).repository).toEqual({ type: 'git', url, directory: 'packages/cli' })
  expect(beforePacking(own, {})).not.toHaveProperty('repository')
})

test('the folder that a manifest names exists', () => {
  const env = { GITHUB_SERVER_URL: 'https://example.org', GITHUB_REPOSITORY: 'a/b' }
  const named = manifests.map((manifest) => beforePacking(manifest, env).repository.directory)
  expect(named).toEqual(folders.map((folder) => `packages/${folder}`))
})
