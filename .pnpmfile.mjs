// What `pnpm pack` and `pnpm publish` change in a manifest: TypeScript of siblings, development and scripts stay here.
// Where a release is made by GitHub Actions, the repository is named as provenance wants it: by the run itself.
export function beforePacking(manifest, env = process.env) {
  const { devDependencies: _, scripts: __, ...packed } = manifest
  packed.exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([path, target]) => {
      if (typeof target === 'string') return [path, target]
      const { source: ___, ...published } = target
      return [path, published]
    }),
  )
  if (env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY) {
    const folder = manifest.name === 'exaequo' ? 'cli' : manifest.name.replace('@exaequo/', '')
    const url = `git+${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}.git`
    packed.repository = { type: 'git', url, directory: `packages/${folder}` }
  }
  return packed
}

export const hooks = { beforePacking: (manifest) => beforePacking(manifest) }
