import { existsSync, readFileSync } from 'node:fs'
import type { FeatureRecord, RecordScorer } from '@exaequo/contract'
import { type Person, type RowCase, testRowMetric } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rows } from './index.ts'

/** Models of the cases, by the words that a case has for them. */
const MODELS: Readonly<Record<string, (record: FeatureRecord) => number>> = {
  'x + 2 where sex is F, yes from 10': ({ x, sex }) => Number(x) + (sex === 'F' ? 2 : 0),
  'x alone, yes from 10': ({ x }) => Number(x),
}

const scorer = (score: (record: FeatureRecord) => number): RecordScorer => ({
  identity: async () => ({ kind: 'case' }),
  score: async (records) => Float64Array.from(records, score),
  column: 'score',
})

for (const metric of rows) {
  const folder = new URL(`./${metric.id}/`, import.meta.url)
  const file = new URL('cases.yaml', folder)
  test(`${metric.id} lives in a folder of its name and has cases`, () => expect(existsSync(file)).toBe(true))
  testRowMetric(metric, parse(readFileSync(file, 'utf8')) as RowCase[], {
    read: (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Person[],
    tools: ({ model }) => {
      const own = model === undefined ? undefined : MODELS[model]
      return { scorer: own === undefined ? null : scorer(own), learners: [] }
    },
  })
}
