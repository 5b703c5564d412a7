import { existsSync, readFileSync } from 'node:fs'
import { type Case, testMetric } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { scores } from './index.ts'

for (const metric of scores) {
  const file = new URL(`./${metric.id}/cases.yaml`, import.meta.url)
  test(`${metric.id} lives in a folder of its name and has cases`, () => expect(existsSync(file)).toBe(true))
  testMetric(metric, parse(readFileSync(file, 'utf8')) as Case[], {
    anyQuantity: true,
    sized: /Unbiased.*\/difference/,
  })
}
