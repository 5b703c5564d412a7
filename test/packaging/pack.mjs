// Builds everything anew and packs what is published: node test/packaging/pack.mjs <folder>.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PNPM, ROOT, run } from './commands.mjs'

/** The tarballs of all packages, by name. What earlier builds left behind is removed first, since `dist` is packed whole. */
export async function pack(folder) {
  for (const name of readdirSync(join(ROOT, 'packages')))
    rmSync(join(ROOT, 'packages', name, 'dist'), { recursive: true, force: true })
  await run([...PNPM, 'build'])
  mkdirSync(folder, { recursive: true })
  await run([...PNPM, '-r', '--filter', './packages/*', 'pack', '--pack-destination', folder])
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  return Promise.all(
    tarballs.map(async (file) => {
      const path = join(folder, file)
      const manifest = JSON.parse(await run(['tar', 'xzOf', path, 'package/package.json']))
      return { name: manifest.name, manifest, path }
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder] = process.argv
  if (folder === undefined) throw new Error('which folder?')
  for (const { path } of await pack(resolve(folder))) console.log(path)
}
