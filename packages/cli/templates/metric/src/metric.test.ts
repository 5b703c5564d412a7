import { readFileSync } from 'node:fs'
import type { Metric } from '@exaequo/contract'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { type Case, testMetric } from '@exaequo/testkit'
import { parse } from 'yaml'
import { templateId } from './metric.ts'

const cases = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8')) as Case[]

testMetric(templateId as Metric, cases, { engine: () => openDuckDb() })
