import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inRepository, repositoryOf } from './in-repository.ts'

const root = mkdtempSync(join(tmpdir(), 'exaequo-repository-'))
mkdirSync(join(root, 'packages/metrics-scores/src'), { recursive: true })
writeFileSync(join(root, 'package.json'), '{ "name": "exaequo-workspace" }')

test('is known by the name of its root, from any folder in it', () => {
  expect(repositoryOf(join(root, 'packages/metrics-scores/src'))).toBe(root)
  expect(repositoryOf(tmpdir())).toBeNull()
})

test('a metric is a folder of its family, without a package of its own', () => {
  const { folder, files } = inRepository(root, 'metric', 'sample-thing', 'scores')
  expect(folder).toBe(join('packages', 'metrics-scores', 'src', 'sample-thing'))
  expect(Object.keys(files).sort()).toEqual(['cases.yaml', 'metric.ts', 'strings.ts'])
  expect(files['metric.ts']).toContain("bundle: 'scores'")
  expect(() => inRepository(root, 'metric', 'sample-thing', 'score')).toThrow('NEW_FAMILY')
})

test('a section reads the report’s own types; a data source is a package of the workspace', () => {
  const section = inRepository(root, 'section', 'sample-thing', undefined)
  expect(section.files['section.ts']).toContain("from '../../model/report-input.ts'")
  const { files } = inRepository(root, 'dataset', 'sample-thing', undefined)
  expect(JSON.parse(files['package.json'] ?? '')).toMatchObject({
    name: '@exaequo/dataset-sample-thing',
    license: 'EUPL-1.2',
    dependencies: { '@exaequo/contract': 'workspace:*', '@exaequo/dataset-files': 'workspace:*' },
  })
})
