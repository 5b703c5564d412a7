import { describe, expect, test } from 'vitest'
import { CALM, contextOf, NOTHING } from '../testing/answers.ts'
import type { AnswerValue, Ternary } from '../types.ts'
import { CONCLUSIONS } from './conclusions.ts'
import type { AuditFacts } from './context.ts'
import { qualify } from './qualify.ts'

interface Case {
  /** The article that decides it. */
  readonly article: string
  readonly says: string
  readonly given: Readonly<Record<string, AnswerValue>>
  /** Known and calm, unless this says that nothing is known. */
  readonly nothing?: true
  readonly audit?: Partial<AuditFacts>
  /** Conclusion → value, or value and state of its rule on that day. */
  readonly so: Readonly<Record<string, Ternary | readonly [Ternary, string, (number | string | null)?]>>
}

const AI = { 'ai-system': 'yes' } as const
const ANNEX = { ...AI, annex3: ['annex3-5a'] } as const
const HIGH = { ...ANNEX, profiling: 'yes' } as const
const DEROGATED = { ...ANNEX, 'no-significant-risk': 'yes', 'art6-3-d': 'yes', 'assessment-documented': 'yes' } as const
const NO_CONDITION = { 'art6-3-a': 'no', 'art6-3-b': 'no', 'art6-3-c': 'no', 'art6-3-d': 'no' } as const
const DECISION = {
  'public-body': 'yes',
  'uses-algorithm': 'yes',
  'individual-decision': 'yes',
  'secrecy-exception': 'no',
  'special-text': 'no',
} as const
const on = (date: string): Partial<AuditFacts> => ({ date })

const CASES: readonly Case[] = [
  // Article 5
  {
    article: 'Art. 5(1)(c)',
    says: 'social scoring is prohibited',
    given: { ...AI, 'art5-c': 'yes' },
    so: { prohibited: ['yes', 'inForce'] },
  },
  {
    article: 'Art. 5(1)(c)',
    says: 'the day before it applied',
    given: { ...AI, 'art5-c': 'yes' },
    audit: on('2025-02-01'),
    so: { prohibited: ['yes', 'future', 1] },
  },
  {
    article: 'Art. 5(1)(c)',
    says: 'the day it applied',
    given: { ...AI, 'art5-c': 'yes' },
    audit: on('2025-02-02'),
    so: { prohibited: ['yes', 'inForce'] },
  },
  {
    article: 'Art. 5(1)(c)',
    says: 'an unknown practice is undetermined',
    given: { ...AI, 'art5-c': 'unknown' },
    so: { prohibited: 'unknown' },
  },
  { article: 'Art. 5(1)(a)-(h)', says: 'no practice declared', given: AI, so: { prohibited: 'no' } },
  {
    article: 'Art. 5(1)(ba)',
    says: 'not in the text before 27 July 2026',
    given: { ...AI, 'art5-ba': 'yes' },
    audit: on('2026-07-26'),
    so: { prohibited: 'no' },
  },
  {
    article: 'Art. 5(1)(ba)',
    says: 'in the text from 27 July 2026',
    given: { ...AI, 'art5-ba': 'yes' },
    audit: on('2026-07-27'),
    so: { prohibited: ['yes', 'future', 128] },
  },
  {
    article: 'Art. 5(1)(bb)',
    says: 'the eve of its application',
    given: { ...AI, 'art5-bb': 'yes' },
    audit: on('2026-12-01'),
    so: { prohibited: ['yes', 'future', 1] },
  },
  {
    article: 'Art. 5(1)(bb)',
    says: 'the day it applies',
    given: { ...AI, 'art5-bb': 'yes' },
    audit: on('2026-12-02'),
    so: { prohibited: ['yes', 'inForce'] },
  },
  {
    article: 'Art. 5(1)(ba)',
    says: 'with a practice that is prohibited already',
    given: { ...AI, 'art5-ba': 'yes', 'art5-c': 'unknown' },
    audit: on('2026-11-23'),
    so: { prohibited: ['yes', 'inForce'] },
  },
  {
    article: 'Art. 5(1)(d)',
    says: 'prediction solely from profiling',
    given: { ...AI, 'art5-d': 'yes' },
    so: { prohibited: 'yes' },
  },
  {
    article: 'Art. 3(1)',
    says: 'a practice without knowing whether it is an AI system',
    given: { 'ai-system': 'unknown', 'art5-h': 'yes' },
    so: { prohibited: 'unknown' },
  },
  {
    article: 'Art. 3(1)',
    says: 'no AI system',
    given: { ...HIGH, 'ai-system': 'no' },
    so: { prohibited: 'no', 'high-risk': 'no', fria: 'no', listed: 'no' },
  },
  // Article 6
  {
    article: 'Art. 6(2)',
    says: 'a point of Annex III with profiling',
    given: HIGH,
    so: { listed: 'yes', 'high-risk': 'yes', derogated: 'no' },
  },
  {
    article: 'Art. 6(2)',
    says: 'no point of Annex III',
    given: { ...AI, profiling: 'yes' },
    so: { listed: 'no', 'high-risk': 'no' },
  },
  {
    article: 'Art. 6(2)',
    says: 'the points are not known',
    given: { ...AI, annex3: ['unknown'], profiling: 'yes' },
    so: { 'high-risk': 'unknown' },
  },
  {
    article: 'Art. 6(1)',
    says: 'a product of Annex I',
    given: { ...AI, 'annex1-product': 'yes' },
    so: { product: 'yes', 'high-risk': 'yes', fria: 'no' },
  },
  {
    article: 'Art. 6(1)',
    says: 'its dates before the amendment',
    given: { ...AI, 'annex1-product': 'yes' },
    audit: on('2026-07-26'),
    so: { product: ['yes', 'future', 372] },
  },
  {
    article: 'Art. 6(1)',
    says: 'its dates after the amendment',
    given: { ...AI, 'annex1-product': 'yes' },
    audit: on('2028-08-02'),
    so: { product: ['yes', 'inForce'] },
  },
  {
    article: 'Art. 6(3)',
    says: 'the derogation, whole',
    given: DEROGATED,
    so: { derogated: 'yes', 'high-risk': 'no', listed: 'yes' },
  },
  {
    article: 'Art. 6(3), third subparagraph',
    says: 'profiling blocks it',
    given: { ...DEROGATED, profiling: 'yes' },
    so: { derogated: 'no', 'high-risk': 'yes' },
  },
  {
    article: 'Art. 6(3), third subparagraph',
    says: 'unknown profiling leaves it open',
    given: { ...DEROGATED, profiling: 'unknown' },
    so: { derogated: 'unknown', 'high-risk': 'unknown' },
  },
  {
    article: 'Art. 6(3)',
    says: 'a significant risk blocks it',
    given: { ...DEROGATED, 'no-significant-risk': 'no' },
    so: { derogated: 'no', 'high-risk': 'yes' },
  },
  {
    article: 'Art. 6(3)',
    says: 'no condition',
    given: { ...DEROGATED, ...NO_CONDITION },
    so: { derogated: 'no', 'high-risk': 'yes' },
  },
  {
    article: 'Art. 6(3)(a)',
    says: 'one condition is enough',
    given: { ...DEROGATED, ...NO_CONDITION, 'art6-3-a': 'yes' },
    so: { derogated: 'yes', 'high-risk': 'no' },
  },
  {
    article: 'Art. 6(3)(b)',
    says: 'an unknown condition alone is not',
    given: { ...DEROGATED, ...NO_CONDITION, 'art6-3-b': 'unknown' },
    so: { derogated: 'unknown', 'high-risk': 'unknown' },
  },
  {
    article: 'Art. 6(4)',
    says: 'without a documented assessment',
    given: { ...DEROGATED, 'assessment-documented': 'no' },
    so: { derogated: 'no', 'high-risk': 'yes' },
  },
  {
    article: 'Art. 6(4)',
    says: 'an assessment not known to be documented',
    given: { ...DEROGATED, 'assessment-documented': 'unknown' },
    so: { derogated: 'unknown', 'high-risk': 'unknown' },
  },
  {
    article: 'Art. 113(c)',
    says: 'high risk before the amendment: 2 August 2026',
    given: HIGH,
    audit: on('2025-03-31'),
    so: { 'high-risk': ['yes', 'future', 489] },
  },
  {
    article: 'Art. 113(c)',
    says: 'the eve of the amendment',
    given: HIGH,
    audit: on('2026-07-26'),
    so: { 'high-risk': ['yes', 'future', 7] },
  },
  {
    article: 'Art. 113(c)',
    says: 'the day of the amendment: 2 December 2027',
    given: HIGH,
    audit: on('2026-07-27'),
    so: { 'high-risk': ['yes', 'future', 493] },
  },
  {
    article: 'Art. 113(c)',
    says: 'after the old date nothing applies yet',
    given: HIGH,
    audit: on('2026-08-02'),
    so: { 'high-risk': ['yes', 'future', 487] },
  },
  {
    article: 'Art. 113(c)',
    says: 'the day it applies',
    given: HIGH,
    audit: on('2027-12-02'),
    so: { 'high-risk': ['yes', 'inForce'] },
  },
  {
    article: 'Art. 113(c)',
    says: 'through a product alone: 2 August 2028',
    given: { ...AI, 'annex1-product': 'yes' },
    audit: on('2027-12-02'),
    so: { 'high-risk': ['yes', 'future', 244] },
  },
  // Roles, legacy
  {
    article: 'Arts 9-15',
    says: 'a provider',
    given: { ...HIGH, role: 'provider' },
    so: { 'provider-duties': 'yes', 'deployer-duties': 'no' },
  },
  {
    article: 'Art. 26',
    says: 'a deployer',
    given: { ...HIGH, role: 'deployer' },
    so: { 'provider-duties': 'no', 'deployer-duties': 'yes' },
  },
  {
    article: 'Arts 9-15, 26',
    says: 'both',
    given: { ...HIGH, role: 'both' },
    so: { 'provider-duties': 'yes', 'deployer-duties': 'yes' },
  },
  {
    article: 'Arts 9-15, 26',
    says: 'unknown',
    given: { ...HIGH, role: 'unknown' },
    so: { 'provider-duties': 'unknown', 'deployer-duties': 'unknown' },
  },
  {
    article: 'Art. 111(2)',
    says: 'older and unchanged',
    given: { ...HIGH, 'in-service-since': '2026-11-01', 'significant-change': 'no' },
    so: { legacy: 'yes' },
  },
  {
    article: 'Art. 111(2)',
    says: 'changed',
    given: { ...HIGH, 'in-service-since': '2026-11-01', 'significant-change': 'yes' },
    so: { legacy: 'no' },
  },
  {
    article: 'Art. 111(2)',
    says: 'the cut-off moved with the amendment',
    given: { ...HIGH, 'in-service-since': '2027-01-01', 'significant-change': 'no' },
    audit: on('2026-07-26'),
    so: { legacy: 'no' },
  },
  {
    article: 'Art. 111(2)',
    says: 'the new cut-off',
    given: { ...HIGH, 'in-service-since': '2027-12-01', 'significant-change': 'no' },
    audit: on('2026-07-27'),
    so: { legacy: 'yes' },
  },
  {
    article: 'Art. 111(2)',
    says: 'since when is not known',
    given: { ...HIGH, 'in-service-since': 'unknown', 'significant-change': 'no' },
    so: { legacy: 'unknown' },
  },
  // Article 27
  { article: 'Art. 27(1)', says: 'a public body', given: { ...HIGH, 'public-body': 'yes' }, so: { fria: 'yes' } },
  {
    article: 'Art. 27(1)',
    says: 'a private entity that provides a public service',
    given: { ...HIGH, 'public-service': 'yes' },
    so: { fria: 'yes' },
  },
  { article: 'Art. 27(1)', says: 'neither', given: HIGH, so: { fria: 'no' } },
  {
    article: 'Art. 27(1)',
    says: 'not known: shown as due',
    given: { ...HIGH, 'public-body': 'unknown' },
    so: { fria: 'unknown' },
  },
  {
    article: 'Art. 26(10)',
    says: 'search of a face after the event',
    given: { ...HIGH, annex3: ['annex3-1a'] },
    so: { 'biometric-afterwards': 'yes' },
  },
  {
    article: 'Art. 26(10)',
    says: 'another point of Annex III',
    given: HIGH,
    so: { 'biometric-afterwards': 'no', 'deployer-duties': 'yes' },
  },
  {
    article: 'Art. 26(10)',
    says: 'the points are not known',
    given: { ...HIGH, annex3: ['unknown'] },
    so: { 'biometric-afterwards': 'unknown' },
  },
  {
    article: 'Art. 27(1)',
    says: 'point 2 is exempt',
    given: { ...HIGH, annex3: ['annex3-2'], 'public-body': 'yes' },
    so: { 'high-risk': 'yes', fria: 'no' },
  },
  {
    article: 'Art. 27(1)',
    says: 'point 2 with another point',
    given: { ...HIGH, annex3: ['annex3-2', 'annex3-5d'], 'public-body': 'yes' },
    so: { fria: 'yes' },
  },
  {
    article: 'Art. 27(1)',
    says: 'any deployer for 5(b)',
    given: { ...HIGH, annex3: ['annex3-5b'] },
    so: { fria: 'yes' },
  },
  {
    article: 'Art. 27(1)',
    says: 'any deployer for 5(c)',
    given: { ...HIGH, annex3: ['annex3-5c'] },
    so: { fria: 'yes' },
  },
  {
    article: 'Art. 27(1)',
    says: 'the eve of its application',
    given: { ...HIGH, 'public-body': 'yes' },
    audit: on('2027-12-01'),
    so: { fria: ['yes', 'future', 1] },
  },
  // Article 4 and 4a
  {
    article: 'Art. 4',
    says: 'literacy since 2 February 2025',
    given: AI,
    audit: on('2025-02-02'),
    so: { literacy: ['yes', 'inForce'] },
  },
  {
    article: 'Art. 4a',
    says: 'sensitive data to look for bias',
    given: { 'sensitive-for-bias': 'yes' },
    so: { 'bias-data': ['yes', 'inForce'], 'safeguards-open': 'no' },
  },
  {
    article: 'Art. 10(5)',
    says: 'the same on the eve of the amendment',
    given: { 'sensitive-for-bias': 'yes' },
    audit: on('2026-07-26'),
    so: { 'bias-data': ['yes', 'future', 7] },
  },
  {
    article: 'Art. 4a',
    says: 'one safeguard is missing',
    given: { 'sensitive-for-bias': 'yes', 'safeguard-4': 'no' },
    so: { 'safeguards-open': 'yes' },
  },
  {
    article: 'Art. 4a',
    says: 'one safeguard is not known',
    given: { 'sensitive-for-bias': 'yes', 'safeguard-4': 'unknown' },
    so: { 'safeguards-open': 'unknown' },
  },
  {
    article: 'Art. 9 GDPR',
    says: 'the audit itself covers a sensitive ground',
    given: {},
    audit: { criteria: ['handicap'] },
    so: { 'bias-data': 'yes' },
  },
  {
    article: 'Art. 9 GDPR',
    says: 'a ground whose data are sensitive in part',
    given: {},
    audit: { criteria: ['sexe', 'nation'] },
    so: { 'bias-data': 'unknown' },
  },
  {
    article: 'Art. 9 GDPR',
    says: 'a ground that is not sensitive',
    given: {},
    audit: { criteria: ['sexe', 'age'] },
    so: { 'bias-data': 'no' },
  },
  // Registration, Articles 50 and 86
  {
    article: 'Art. 49(1)',
    says: 'a provider registers',
    given: { ...HIGH, role: 'provider' },
    so: { 'registration-provider': ['yes', 'inForce'] },
  },
  {
    article: 'Art. 49(2)',
    says: 'also what is declared not high-risk',
    given: { ...DEROGATED, role: 'provider' },
    so: { 'registration-provider': 'yes', 'high-risk': 'no' },
  },
  {
    article: 'Art. 49(3)',
    says: 'a public authority registers its use',
    given: { ...HIGH, 'public-body': 'yes' },
    so: { 'registration-use': 'yes' },
  },
  {
    article: 'Art. 49(3)',
    says: 'a private deployer does not',
    given: { ...HIGH, 'public-service': 'yes' },
    so: { 'registration-use': 'no' },
  },
  {
    article: 'Art. 50(1)',
    says: 'people talk to it',
    given: { ...AI, interacts: 'yes' },
    audit: on('2026-08-02'),
    so: { 'art50-1': ['yes', 'inForce'] },
  },
  {
    article: 'Art. 50(1)',
    says: 'the eve: not postponed',
    given: { ...AI, interacts: 'yes' },
    audit: on('2026-08-01'),
    so: { 'art50-1': ['yes', 'future', 1] },
  },
  {
    article: 'Art. 50(2)',
    says: 'synthetic content',
    given: { ...AI, 'synthetic-content': 'yes' },
    so: { 'art50-2': 'yes' },
  },
  {
    article: 'Art. 50(3)',
    says: 'emotions',
    given: { ...AI, 'emotion-or-biometric': 'yes' },
    so: { 'art50-3': 'yes' },
  },
  {
    article: 'Art. 50(4)',
    says: 'text under editorial control',
    given: { ...AI, 'public-interest-text': 'yes', 'editorial-control': 'yes' },
    so: { 'art50-4': 'no' },
  },
  {
    article: 'Art. 50(4)',
    says: 'text without it',
    given: { ...AI, 'public-interest-text': 'yes', 'editorial-control': 'no' },
    so: { 'art50-4': 'yes' },
  },
  {
    article: 'Art. 50(4)',
    says: 'a deep fake, whatever the editor',
    given: { ...AI, 'deep-fake': 'yes', 'editorial-control': 'yes' },
    so: { 'art50-4': 'yes' },
  },
  {
    article: 'Art. 86',
    says: 'a decision that affects people',
    given: { ...HIGH, 'affects-people': 'yes', 'explained-elsewhere': 'no' },
    so: { 'explanation-86': ['yes', 'inForce'] },
  },
  {
    article: 'Art. 86',
    says: 'point 2 is exempt',
    given: { ...HIGH, annex3: ['annex3-2'], 'affects-people': 'yes', 'explained-elsewhere': 'no' },
    so: { 'explanation-86': 'no' },
  },
  {
    article: 'Art. 86(3)',
    says: 'already provided elsewhere',
    given: { ...HIGH, 'affects-people': 'yes', 'explained-elsewhere': 'yes' },
    so: { 'explanation-86': 'no' },
  },
  // GDPR
  {
    article: 'Art. 22 GDPR',
    says: 'solely automated',
    given: { 'personal-data': 'yes', 'solely-automated': 'yes', 'affects-people': 'yes' },
    so: { 'automated-decision': 'yes', 'automated-without-basis': 'no' },
  },
  {
    article: 'Art. 22 GDPR',
    says: 'without a basis',
    given: { 'personal-data': 'yes', 'solely-automated': 'yes', 'affects-people': 'yes', 'automated-basis': 'none' },
    so: { 'automated-without-basis': 'yes' },
  },
  {
    article: 'Art. 22 GDPR',
    says: 'a basis that is not known',
    given: { 'personal-data': 'yes', 'solely-automated': 'yes', 'affects-people': 'yes', 'automated-basis': 'unknown' },
    so: { 'automated-without-basis': 'unknown' },
  },
  {
    article: 'CJEU C-634/21',
    says: 'a score that decides',
    given: { 'personal-data': 'yes', 'score-decides': 'yes', 'affects-people': 'yes' },
    so: { 'automated-decision': 'yes' },
  },
  {
    article: 'Art. 35 GDPR, CNIL list 12',
    says: 'social housing',
    given: { 'personal-data': 'yes', 'cnil-list': ['cnil-12'] },
    so: { dpia: 'yes' },
  },
  {
    article: 'Art. 35(3)(a) GDPR',
    says: 'systematic evaluation',
    given: { 'personal-data': 'yes', 'art35-3': ['art35-3-a'] },
    so: { dpia: 'yes' },
  },
  {
    article: 'WP 248',
    says: 'two criteria',
    given: { 'personal-data': 'yes', wp1: 'yes', wp7: 'yes' },
    so: { dpia: 'yes' },
  },
  {
    article: 'WP 248',
    says: 'one criterion is for the controller to decide',
    given: { 'personal-data': 'yes', wp1: 'yes' },
    so: { dpia: 'unknown' },
  },
  {
    article: 'WP 248',
    says: 'none, but one unknown',
    given: { 'personal-data': 'yes', wp1: 'unknown' },
    so: { dpia: 'unknown' },
  },
  {
    article: 'WP 248',
    says: 'none and all known: no trigger found',
    given: { 'personal-data': 'yes' },
    so: { dpia: 'no' },
  },
  {
    article: 'Art. 35 GDPR',
    says: 'the CNIL’s list is not known',
    given: { 'personal-data': 'yes', 'cnil-list': ['unknown'] },
    so: { dpia: 'unknown' },
  },
  {
    article: 'Art. 35 GDPR',
    says: 'before the GDPR applied',
    given: { 'personal-data': 'yes', 'cnil-list': ['cnil-12'] },
    audit: on('2018-05-24'),
    so: { dpia: ['yes', 'future', 1] },
  },
  // CRPA and loi 78-17
  {
    article: 'CRPA L311-3-1',
    says: 'an individual decision on an algorithm',
    given: DECISION,
    so: { mention: ['yes', 'inForce'] },
  },
  {
    article: 'CRPA L311-3-1',
    says: 'a spreadsheet of a small body, no AI',
    given: { ...DECISION, 'ai-system': 'no', 'fifty-agents': 'no' },
    so: { mention: 'yes', publication: 'no', 'high-risk': 'no' },
  },
  {
    article: 'CRPA L311-3-1',
    says: 'no algorithm at all',
    given: { ...DECISION, 'uses-algorithm': 'no' },
    so: { mention: 'no' },
  },
  {
    article: 'CRPA L311-3-1',
    says: 'only choosing files to check: to be confirmed',
    given: { ...DECISION, 'individual-decision': 'no', 'selects-for-check': 'yes' },
    so: { mention: 'unknown' },
  },
  {
    article: 'CRPA L311-5, 2°',
    says: 'a protected secret',
    given: { ...DECISION, 'secrecy-exception': 'yes' },
    so: { mention: 'no', publication: 'no' },
  },
  {
    article: 'CRPA L311-5, 2°',
    says: 'a secret that nobody knows of',
    given: { ...DECISION, 'secrecy-exception': 'unknown' },
    so: { mention: 'unknown' },
  },
  {
    article: 'CRPA L311-3-1',
    says: 'a special text',
    given: { ...DECISION, 'special-text': 'yes' },
    so: { mention: 'no' },
  },
  {
    article: 'CRPA D312-1-4',
    says: 'fifty agents and a main processing',
    given: { ...DECISION, 'fifty-agents': 'yes', 'main-processing': 'yes' },
    so: { publication: 'yes' },
  },
  {
    article: 'CRPA L312-1-3',
    says: 'not a main processing',
    given: { ...DECISION, 'fifty-agents': 'yes', 'main-processing': 'no' },
    so: { publication: 'no' },
  },
  {
    article: 'CRPA L312-1-3',
    says: 'main or not is unknown',
    given: { ...DECISION, 'fifty-agents': 'yes', 'main-processing': 'unknown' },
    so: { publication: 'unknown' },
  },
  {
    article: 'Loi 78-17, art. 47',
    says: 'fully automated without the mention',
    given: { ...DECISION, 'solely-automated': 'yes', 'mention-present': 'no' },
    so: { nullity: ['yes', 'inForce'] },
  },
  {
    article: 'Loi 78-17, art. 47',
    says: 'the eve of 1 July 2020',
    given: { ...DECISION, 'solely-automated': 'yes', 'mention-present': 'no' },
    audit: on('2020-06-30'),
    so: { nullity: ['yes', 'future', 1] },
  },
  {
    article: 'Loi 78-17, art. 47',
    says: 'a person decides',
    given: { ...DECISION, 'mention-present': 'no' },
    so: { nullity: 'no', mention: 'yes' },
  },
  {
    article: 'CJEU C-634/21',
    says: 'a score that decides leaves it open whether a person does',
    given: { ...DECISION, 'personal-data': 'yes', 'score-decides': 'yes', 'mention-present': 'no' },
    so: { nullity: 'unknown', 'article-47': 'unknown' },
  },
  {
    article: 'Loi 78-17, art. 47',
    says: 'its conditions are met',
    given: { ...DECISION, 'personal-data': 'yes', 'solely-automated': 'yes' },
    so: { 'article-47': 'yes', 'article-47-conditions': 'no' },
  },
  {
    article: 'Loi 78-17, art. 47',
    says: 'with sensitive data',
    given: { ...DECISION, 'personal-data': 'yes', 'solely-automated': 'yes', 'sensitive-inputs': 'yes' },
    so: { 'article-47-conditions': 'yes' },
  },
  {
    article: 'Loi 78-17, art. 47',
    says: 'for an appeal',
    given: { ...DECISION, 'personal-data': 'yes', 'solely-automated': 'yes', 'administrative-appeal': 'yes' },
    so: { 'article-47-conditions': 'yes' },
  },
  {
    article: '2018-765 DC',
    says: 'self-revising rules',
    given: { ...DECISION, 'personal-data': 'yes', 'solely-automated': 'yes', 'self-revising': 'yes' },
    so: { 'article-47-conditions': 'yes' },
  },
  // Discrimination
  {
    article: 'Loi 2008-496, art. 1',
    says: 'an established gap',
    given: {},
    audit: { establishedGap: 'yes' },
    so: { justification: 'yes' },
  },
  {
    article: 'Loi 2008-496, art. 1',
    says: 'no established gap rules none out',
    given: {},
    so: { justification: 'unknown' },
  },
  // Nothing known
  {
    article: 'Arts 5, 6, 27, 35 GDPR, L311-3-1',
    says: 'nothing is known: everything is undetermined',
    given: {},
    nothing: true,
    so: {
      prohibited: 'unknown',
      'high-risk': 'unknown',
      derogated: 'unknown',
      fria: 'unknown',
      dpia: 'unknown',
      mention: 'unknown',
      publication: 'unknown',
      'automated-decision': 'unknown',
      nullity: 'unknown',
    },
  },
]

describe('decision table', () => {
  test('has at least sixty cases, each with its article', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60)
    expect(CASES.filter(({ article }) => article === '')).toEqual([])
  })

  for (const { article, says, given, audit, nothing, so } of CASES) {
    test(`${article}: ${says}${audit?.date === undefined ? '' : ` (${audit.date})`}`, () => {
      const conclusions = qualify(contextOf(given, audit, nothing ? NOTHING : CALM))
      for (const [id, expected] of Object.entries(so)) {
        const found = conclusions.find((conclusion) => conclusion.id === id)
        const [value, state, daysLeft] = typeof expected === 'string' ? [expected] : expected
        expect(found?.value, id).toBe(value)
        if (state !== undefined) expect(found?.rule?.state, id).toBe(state)
        if (daysLeft !== undefined) expect(found?.rule?.daysLeft, id).toBe(daysLeft)
      }
    })
  }

  test('every conclusion is decided every way by some case', () => {
    const seen = new Set(
      CASES.flatMap(({ given, audit, nothing }) => {
        const context = contextOf(given, audit, nothing ? NOTHING : CALM)
        return CONCLUSIONS.map(({ id, decide }) => `${id} ${decide(context).value}`)
      }),
    )
    const ways = CONCLUSIONS.flatMap(({ id }) => ['yes', 'no', 'unknown'].map((value) => `${id} ${value}`))
    // That no gap is established never says that there is none.
    expect(ways.filter((way) => !seen.has(way))).toEqual(['justification no'])
  })
})
