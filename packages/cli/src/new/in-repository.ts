import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AuditError } from '@exaequo/contract'
import { camelCase, type Kind, templatePackage, templateSources } from './template.ts'

/** The toolkit's own repository, where the folder is within it. */
export function repositoryOf(folder: string): string | null {
  for (let own = resolve(folder); ; own = dirname(own)) {
    const path = join(own, 'package.json')
    if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).name === 'exaequo-workspace') return own
    if (dirname(own) === own) return null
  }
}

export interface Made {
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
  /** What is left to do by hand. */
  readonly next: readonly string[]
}

/** In the repository a metric, a benchmark and a section are folders of the package of their kind. */
export function inRepository(root: string, kind: Kind, id: string, family: string | undefined): Made {
  const sources = templateSources(kind, id)
  const { 'index.ts': _, ...own } = sources
  const name = camelCase(id)
  switch (kind) {
    case 'metric': {
      const families = readdirSync(join(root, 'packages'))
        .filter((one) => one.startsWith('metrics-'))
        .map((one) => one.slice('metrics-'.length))
      if (family === undefined || !families.includes(family)) {
        throw new AuditError('NEW_FAMILY', { family: family ?? '', expected: families })
      }
      const { 'metric.test.ts': __, ...folder } = own
      const metric = (folder['metric.ts'] as string).replace(`bundle: '${id}'`, `bundle: '${family}'`)
      return {
        folder: join('packages', `metrics-${family}`, 'src', id),
        files: { ...folder, 'metric.ts': metric },
        next: ['pnpm gen', `pnpm exec vitest run packages/metrics-${family}`],
      }
    }
    case 'standard':
      return {
        folder: join('packages/standards/src', id),
        files: own,
        next: [
          `packages/standards/src/index.ts: import { ${name} } from './${id}/standard.ts'`,
          'pnpm exec vitest run packages/standards',
        ],
      }
    case 'section':
      return {
        folder: join('packages/report-html/src/sections', id),
        files: {
          ...own,
          'section.ts': (own['section.ts'] as string).replace(
            "'@exaequo/report-html'",
            "'../../model/report-input.ts'",
          ),
        },
        next: [
          `packages/report-html/src/sections/index.ts: import { ${name} } from './${id}/section.ts'`,
          'packages/cli/src/section-ids.ts',
          'pnpm exec vitest run packages/report-html packages/cli/src/section-ids.test.ts',
        ],
      }
    case 'dataset':
      return {
        folder: join('packages', `dataset-${id}`),
        files: ofWorkspace(templatePackage(kind, id), id),
        next: ['pnpm install', 'tsconfig.json', `pnpm exec vitest run packages/dataset-${id}`],
      }
  }
}

/** A package of the workspace: its versions are those of the others, and its licence is theirs. */
function ofWorkspace(files: Record<string, string>, id: string): Record<string, string> {
  const { LICENSE: _, ...rest } = files
  const json = JSON.parse(files['package.json'] as string)
  const own = (all: Record<string, string> | undefined) =>
    Object.fromEntries(
      Object.keys(all ?? {}).map((name) => [name, name.startsWith('@exaequo/') ? 'workspace:*' : 'catalog:']),
    )
  const { scripts: __, peerDependencies: ___, ...described } = json
  const made = {
    ...described,
    name: `@exaequo/dataset-${id}`,
    license: 'EUPL-1.2',
    exports: { '.': { source: './src/index.ts', ...json.exports['.'] } },
    dependencies: { '@exaequo/contract': 'workspace:*', ...own(json.dependencies) },
    devDependencies: own(json.devDependencies),
  }
  delete made.devDependencies['@exaequo/contract']
  return { ...rest, 'package.json': `${JSON.stringify(made, null, 2)}\n` }
}
