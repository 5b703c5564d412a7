import { describe, expect, test } from 'vitest'
import { checkPack, daysBetween, type RuleEntry, type RulePack, ruleOn, rulePack, rulePacks, rulesOn } from './index.ts'

const AI_ACT = rulePack('eu-ai-act')

function entry(changes: Partial<RuleEntry>): RuleEntry {
  const source = ['somewhere']
  return {
    id: 'a-rule',
    group: 'group',
    fr: 'Une règle',
    en: 'A rule',
    reference: { fr: 'Art. 1', en: 'Art. 1' },
    appliesFrom: '2020-01-01',
    appliesUntil: null,
    textFrom: null,
    textUntil: null,
    source,
    verifiedOn: '2026-01-01',
    verified: true,
    status: 'in_force',
    ...changes,
  }
}

function pack(...entries: unknown[]): unknown {
  return {
    id: 'a-pack',
    version: '2026-01-01',
    scope: 'EU',
    title: { fr: 'Un', en: 'One' },
    instrument: { reference: { fr: 'R', en: 'R' }, consolidatedOn: null },
    sources: { somewhere: { fr: 'Là', en: 'There' }, unchecked: { fr: 'Non vérifié', en: 'Unchecked' } },
    entries,
  }
}

describe('every pack of the toolkit', () => {
  for (const own of rulePacks) test(`${own.id} is sound`, () => expect(checkPack(own)).toEqual([]))

  test('the five are there, each with its version and the date of its consolidated text', () => {
    expect(rulePacks.map(({ id }) => id)).toEqual(['conventions', 'eu-ai-act', 'fr-crpa', 'fr-discrimination', 'gdpr'])
    expect(AI_ACT.instrument.consolidatedOn).toBe('2026-07-27')
    expect(AI_ACT.version).toBe('2026-11-23')
  })

  test('what comes from no source that was read is never verified', () => {
    const unchecked = rulePacks.flatMap(({ entries }) => entries).filter(({ source }) => source.includes('unchecked'))
    expect(unchecked.length).toBeGreaterThan(30)
    expect(unchecked.filter(({ verified }) => verified)).toEqual([])
  })

  test('lists are complete', () => {
    const count = (id: string, group: string) =>
      new Set(
        rulePack(id)
          .entries.filter((own) => own.group === group)
          .map((own) => own.id),
      ).size
    expect(count('eu-ai-act', 'prohibited-practice')).toBe(10)
    expect(count('eu-ai-act', 'annex-iii')).toBe(25)
    expect(count('eu-ai-act', 'derogation')).toBe(4)
    expect(count('eu-ai-act', 'fria-part')).toBe(6)
    expect(count('eu-ai-act', 'bias-safeguard')).toBe(6)
    expect(count('gdpr', 'dpia-criterion')).toBe(9)
    expect(count('gdpr', 'dpia-list')).toBe(14)
    expect(count('fr-discrimination', 'ground')).toBe(28)
    expect(count('fr-crpa', 'explanation-point')).toBe(4)
  })
})

describe('a pack is refused', () => {
  test('without a source', () => {
    expect(checkPack(pack(entry({ source: [] })))).not.toEqual([])
    const { source: _, ...without } = entry({})
    expect(checkPack(pack(without))).not.toEqual([])
    expect(checkPack(pack(entry({ source: ['nowhere'] })))).toEqual(['a-rule: source nowhere is not declared'])
    expect(checkPack(pack(entry({})))).toEqual([])
  })

  test('where two wordings of one rule overlap', () => {
    const old = entry({ textUntil: '2026-07-26', status: 'in_force' })
    expect(checkPack(pack(old, entry({ textFrom: '2026-07-27' })))).toEqual([])
    expect(checkPack(pack(old, entry({ textFrom: '2026-07-26' })))).toEqual([
      'a-rule: two wordings stand on the same day',
    ])
    expect(checkPack(pack(entry({}), entry({})))).toEqual(['a-rule: two wordings stand on the same day'])
    const ended = entry({ appliesUntil: '2021-12-31', status: 'repealed' })
    expect(checkPack(pack(ended, entry({ appliesFrom: '2022-01-01' })))).toEqual([])
    expect(checkPack(pack(ended, entry({ appliesFrom: '2021-12-31' })))).toEqual([
      'a-rule: two wordings stand on the same day',
    ])
  })

  test('where what it says of itself cannot be', () => {
    expect(checkPack(pack(entry({ verified: false })))).toEqual(['a-rule: verified and verifiedOn disagree'])
    expect(checkPack(pack(entry({ source: ['unchecked'] })))).toEqual(['a-rule: verified without a source read'])
    expect(checkPack(pack(entry({ status: 'future' })))).toEqual(['a-rule: its status is in_force'])
    expect(checkPack(pack({ ...entry({}), extra: 1 }))).not.toEqual([])
  })
})

describe('rules on a day', () => {
  const annex3 = (day: string) => ruleOn(AI_ACT, 'annex-3-application', day)

  test('the text as it stood that day, and what it says since', () => {
    expect(annex3('2025-03-31')).toMatchObject({ state: 'future', daysLeft: 489, rule: { appliesFrom: '2026-08-02' } })
    expect(annex3('2025-03-31')?.changedSince?.appliesFrom).toBe('2027-12-02')
    expect(annex3('2026-07-26')?.rule.appliesFrom).toBe('2026-08-02')
    expect(annex3('2026-07-27')).toMatchObject({
      state: 'future',
      daysLeft: 493,
      changedSince: null,
      rule: { appliesFrom: '2027-12-02' },
    })
    expect(annex3('2027-12-01')).toMatchObject({ state: 'future', daysLeft: 1 })
    expect(annex3('2027-12-02')).toMatchObject({ state: 'inForce', daysLeft: null })
  })

  test('a prohibition that is not yet in the text is left out, then counts down, then applies', () => {
    expect(ruleOn(AI_ACT, 'art5-ba', '2026-07-26')).toBeNull()
    expect(ruleOn(AI_ACT, 'art5-ba', '2026-11-23')).toMatchObject({ state: 'future', daysLeft: 9 })
    expect(ruleOn(AI_ACT, 'art5-ba', '2026-12-02')).toMatchObject({ state: 'inForce' })
    expect(ruleOn(AI_ACT, 'art5-c', '2025-02-01')).toMatchObject({ state: 'future', daysLeft: 1 })
  })

  test('literacy, sandboxes and safeguards: two wordings, never both on one day', () => {
    const wording = (id: string, day: string) => ruleOn(AI_ACT, id, day)?.rule
    expect(wording('art4', '2026-07-26')?.en).toContain('sufficient level')
    expect(wording('art4', '2026-07-27')?.en).toContain('support the development')
    expect(wording('sandboxes', '2026-07-26')?.appliesFrom).toBe('2026-08-02')
    expect(wording('sandboxes', '2026-07-27')?.appliesFrom).toBe('2027-08-02')
    expect(wording('safeguard-1', '2026-07-26')?.reference.fr).toBe('Art. 10, §\u00a05, garantie 1')
    expect(wording('safeguard-1', '2026-07-27')?.reference.fr).toBe('Art. 4 bis, garantie 1')
  })

  test('what applies before high risk is defined binds only then', () => {
    expect(ruleOn(AI_ACT, 'art86', '2026-11-23')).toMatchObject({ state: 'inForce', bindsFrom: '2027-12-02' })
    expect(ruleOn(AI_ACT, 'art86', '2026-07-26')).toMatchObject({
      state: 'future',
      bindsFrom: null,
      changedSince: { appliesFrom: '2027-12-02' },
    })
    expect(ruleOn(AI_ACT, 'art50-1', '2026-11-23')).toMatchObject({ state: 'inForce', bindsFrom: null })
    for (const { entries } of rulePacks as RulePack[])
      for (const { bindsWith } of entries)
        if (bindsWith !== undefined) expect(entries.map(({ id }) => id)).toContain(bindsWith)
  })

  test('French references are in French, English ones in English', () => {
    for (const { entries } of rulePacks as RulePack[])
      for (const { reference } of entries) {
        expect(reference.fr).not.toMatch(/\b(Annex|criterion|subparagraph|CJEU|GDPR|safeguard|paragraph|November|to)\b/)
        expect(reference.en).not.toMatch(/\b(Annexe|critère|alinéa|CJUE|RGPD|garantie|novembre)\b|§/)
      }
  })

  test('sensitive data for bias: Article 10(5), then Article 4a', () => {
    expect(ruleOn(AI_ACT, 'bias-data', '2026-07-26')?.rule.reference.en).toBe('Art. 10(5)')
    expect(ruleOn(AI_ACT, 'bias-data', '2026-07-27')?.rule.reference.en).toBe('Art. 4a')
  })

  test('days are left of what is still to come, and of nothing else', () => {
    for (const own of rulePacks as RulePack[]) {
      const all = rulesOn(own, '2026-11-23')
      expect(all.some(({ state }) => state !== 'ended')).toBe(true)
      for (const { state, daysLeft } of all) expect(daysLeft !== null).toBe(state === 'future')
    }
  })

  test('days are of the calendar', () => {
    expect(daysBetween('2026-11-23', '2026-12-02')).toBe(9)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1)
  })
})
