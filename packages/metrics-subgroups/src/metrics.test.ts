import { existsSync, readFileSync } from 'node:fs'
import { type Case, testMetric } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { subgroups } from './index.ts'

/** Counts of hypotheses and of people, and what a prior of fixed strength moves, depend on how many people there are. */
const sized = /\/(subgroups?(Tested|BelowFloor|Duplicate|Bounded|Signals)|smoothed|peopleNotCompared)\//

for (const metric of subgroups) {
  const file = new URL(`./${metric.id}/cases.yaml`, import.meta.url)
  test(`${metric.id} lives in a folder of its name and has cases`, () => expect(existsSync(file)).toBe(true))
  testMetric(metric, parse(readFileSync(file, 'utf8')) as Case[], { anyQuantity: true, sized })
}
