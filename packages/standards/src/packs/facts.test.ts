import { describe, expect, test } from 'vitest'
import { type RulePack, ruleOn, rulePack } from './index.ts'

/** Pack, rule, a day, what it says that day: first day it applies (null: not dated), and whether it was read in a source. */
const FACTS: readonly (readonly [string, string, string, string | null, boolean])[] = [
  ['eu-ai-act', 'entry-into-force', '2026-11-23', '2024-08-01', true],
  ['eu-ai-act', 'chapters-1-2', '2026-11-23', '2025-02-02', true],
  ['eu-ai-act', 'governance', '2026-11-23', '2025-08-02', true],
  ['eu-ai-act', 'omnibus', '2026-11-23', '2026-07-27', false],
  ['eu-ai-act', 'general-application', '2026-11-23', '2026-08-02', true],
  ['eu-ai-act', 'new-prohibitions', '2026-11-23', '2026-12-02', true],
  ['eu-ai-act', 'sandboxes', '2026-11-23', '2027-08-02', true],
  ['eu-ai-act', 'annex-3-application', '2026-07-26', '2026-08-02', true],
  ['eu-ai-act', 'annex-3-application', '2026-07-27', '2027-12-02', true],
  ['eu-ai-act', 'annex-1-application', '2026-07-26', '2027-08-02', true],
  ['eu-ai-act', 'annex-1-application', '2026-07-27', '2028-08-02', true],
  ['eu-ai-act', 'public-legacy', '2026-11-23', '2030-08-02', true],
  ['eu-ai-act', 'art111-4', '2026-11-23', '2026-12-02', true],
  ['eu-ai-act', 'art5-c', '2026-11-23', '2025-02-02', true],
  ['eu-ai-act', 'art5-ba', '2026-11-23', '2026-12-02', true],
  ['eu-ai-act', 'art5-bb', '2026-11-23', '2026-12-02', true],
  ['eu-ai-act', 'bias-data', '2026-11-23', '2026-07-27', false],
  ['eu-ai-act', 'art9', '2026-11-23', '2027-12-02', false],
  ['eu-ai-act', 'art26-8', '2026-11-23', '2027-12-02', false],
  ['eu-ai-act', 'art27', '2026-11-23', '2027-12-02', true],
  ['eu-ai-act', 'art49-1', '2026-11-23', '2026-08-02', false],
  ['eu-ai-act', 'art49-2', '2026-11-23', '2026-08-02', true],
  ['eu-ai-act', 'art49-3', '2026-11-23', '2026-08-02', false],
  ['eu-ai-act', 'art50-1', '2026-11-23', '2026-08-02', true],
  ['eu-ai-act', 'art50-2', '2026-11-23', '2026-08-02', true],
  ['eu-ai-act', 'art86', '2026-11-23', '2026-08-02', true],
  ['eu-ai-act', 'art73', '2026-11-23', '2026-08-02', false],
  ['eu-ai-act', 'art99-8', '2026-11-23', '2025-08-02', false],
  ['gdpr', 'art22', '2026-11-23', '2018-05-25', false],
  ['gdpr', 'schufa', '2026-11-23', '2023-12-07', false],
  ['gdpr', 'dun-bradstreet', '2026-11-23', '2025-02-27', false],
  ['gdpr', 'wp248-two', '2026-11-23', null, true],
  ['gdpr', 'cnil-list', '2026-11-23', '2018-11-06', true],
  ['gdpr', 'cnil-exempt-list', '2026-11-23', null, false],
  ['gdpr', 'omnibus-data', '2026-11-23', null, false],
  ['fr-crpa', 'l311-3-1', '2026-11-23', null, true],
  ['fr-crpa', 'nullity', '2026-11-23', '2020-07-01', true],
  ['fr-crpa', 'loi-78-17-47', '2026-11-23', '2019-06-01', false],
  ['fr-crpa', 'dc-2018-765', '2026-11-23', '2018-06-12', false],
  ['fr-crpa', 'ddd-1', '2026-11-23', '2024-11-13', true],
  ['fr-discrimination', 'burden', '2026-11-23', null, false],
  ['fr-discrimination', 'no-threshold', '2026-11-23', null, false],
  ['fr-discrimination', 'ground-lanceur-alerte', '2026-11-23', null, false],
  ['fr-discrimination', 'eu-floor', '2026-11-23', null, false],
  ['conventions', 'four-fifths', '2026-11-23', null, false],
]

describe('what the packs say, fact by fact', () => {
  for (const [pack, id, day, appliesFrom, verified] of FACTS) {
    test(`${pack} ${id} on ${day}`, () => {
      const rule = ruleOn(rulePack(pack) as RulePack, id, day)?.rule
      expect(rule).toMatchObject({ appliesFrom, verified })
      // What was not read has no day on which it was.
      expect(rule?.verifiedOn === null).toBe(!verified)
    })
  }
})
