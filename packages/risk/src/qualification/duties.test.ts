import { describe, expect, test } from 'vitest'
import { contextOf } from '../testing/answers.ts'
import type { AnswerValue } from '../types.ts'
import { dutiesOf } from './duties.ts'
import { qualify } from './qualify.ts'

const HIGH = {
  'ai-system': 'yes',
  annex3: ['annex3-5a'],
  profiling: 'yes',
  'public-body': 'yes',
  'affects-people': 'yes',
}
const OLDER = { ...HIGH, 'in-service-since': '2023-01-02', 'significant-change': 'no' }
const PRODUCT = { 'ai-system': 'yes', 'annex1-product': 'yes', role: 'provider' }
const GENERATIVE = { 'ai-system': 'yes', 'synthetic-content': 'yes', role: 'provider' }

interface Case {
  readonly article: string
  readonly says: string
  readonly given: Readonly<Record<string, AnswerValue>>
  readonly date: string
  readonly rule: string
  readonly due: string | null
  readonly daysLeft: number | null
}

const one = (
  article: string,
  says: string,
  given: Case['given'],
  date: string,
  rule: string,
  due: string | null,
  daysLeft: number | null,
): Case => ({ article, says, given, date, rule, due, daysLeft })

const CASES: readonly Case[] = [
  one('Art. 113(c)', 'before the amendment', HIGH, '2026-07-26', 'art26-5', '2026-08-02', 7),
  one('Art. 113(c)', 'from the amendment on', HIGH, '2026-07-27', 'art26-5', '2027-12-02', 493),
  one('Art. 113(c)', 'once it applies', HIGH, '2027-12-02', 'art26-5', '2027-12-02', null),
  one('Art. 113(c)', 'a product before the amendment', PRODUCT, '2026-07-26', 'art9', '2027-08-02', 372),
  one('Art. 113(c)', 'a product from the amendment on', PRODUCT, '2026-07-27', 'art9', '2028-08-02', 737),
  one('Art. 27(1)', 'with the other duties', HIGH, '2026-11-23', 'art27', '2027-12-02', 374),
  one(
    'Art. 49(3)',
    'applies in form, binds once high risk is defined',
    HIGH,
    '2026-11-23',
    'art49-3',
    '2027-12-02',
    374,
  ),
  one('Art. 49(3)', 'both on one day before the amendment', HIGH, '2026-07-26', 'art49-3', '2026-08-02', 7),
  one(
    'Art. 86',
    'applies in form, binds once high risk is defined',
    { ...HIGH, 'explained-elsewhere': 'no' },
    '2026-11-23',
    'art86',
    '2027-12-02',
    374,
  ),
  one(
    'Art. 111(2)',
    'older, for public authorities',
    { ...OLDER, 'for-public-authorities': 'yes' },
    '2026-11-23',
    'art26-5',
    '2030-08-02',
    1348,
  ),
  one(
    'Art. 111(2)',
    'older, and nobody knows for whom: as if for authorities',
    { ...OLDER, 'for-public-authorities': 'unknown' },
    '2026-11-23',
    'art26-5',
    '2030-08-02',
    1348,
  ),
  one(
    'Art. 111(2)',
    'older, for others: on a significant change only',
    { ...OLDER, 'for-public-authorities': 'no' },
    '2026-11-23',
    'art26-5',
    null,
    null,
  ),
  one(
    'Art. 111(2)',
    'not known since when: no delay',
    { ...OLDER, 'in-service-since': 'unknown' },
    '2026-11-23',
    'art26-5',
    '2027-12-02',
    374,
  ),
  one('Art. 50(2)', 'not postponed', GENERATIVE, '2026-08-01', 'art50-2', '2026-08-02', 1),
  one(
    'Art. 111(4)',
    'older generative systems',
    { ...GENERATIVE, 'in-service-since': '2026-08-01' },
    '2026-08-03',
    'art50-2',
    '2026-12-02',
    121,
  ),
  one(
    'Art. 111(4)',
    'not in the text before 27 July 2026',
    { ...GENERATIVE, 'in-service-since': '2026-07-01' },
    '2026-07-26',
    'art50-2',
    '2026-08-02',
    7,
  ),
  one(
    'Art. 111(4)',
    'no older system',
    { ...GENERATIVE, 'in-service-since': '2026-08-02' },
    '2026-08-03',
    'art50-2',
    '2026-08-02',
    null,
  ),
  one(
    'Art. 111(4)',
    'not known since when: no delay',
    { ...GENERATIVE, 'in-service-since': 'unknown' },
    '2026-08-03',
    'art50-2',
    '2026-08-02',
    null,
  ),
]

describe('duties and their dates', () => {
  for (const { article, says, given, date, rule, due, daysLeft } of CASES) {
    test(`${article}: ${says} (${date})`, () => {
      const context = contextOf(given, { date })
      const found = dutiesOf(qualify(context), context).find((duty) => duty.rule.id === rule)
      expect(found).toMatchObject({ applies: 'yes', due, daysLeft })
    })
  }
})
