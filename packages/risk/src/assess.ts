import type { Result, Text } from '@exaequo/contract'
import { rulePack, rulesOn } from '@exaequo/standards'
import { type ChecklistItem, checklist } from './disclosure/checklists.ts'
import type { DisclosureMeasure } from './disclosure/measure.ts'
import { type PublishedDisclosure, publishedDisclosure } from './disclosure/published.ts'
import { type ExplanationPoint, explanationPoints, justificationPoints } from './documents/explanation.ts'
import { type ExplicitMention, explicitMention } from './documents/explicit-mention.ts'
import { establishedGaps, type FundamentalRightsPart, fundamentalRightsParts } from './documents/fundamental-rights.ts'
import { answer } from './logic/answered.ts'
import { basisOf, type Context, factsOf } from './qualification/context.ts'
import { DPIA_CRITERIA } from './qualification/data-protection.ts'
import { type Duty, dutiesOf } from './qualification/duties.ts'
import { type Conclusion, qualify, type RuleReference, reference } from './qualification/qualify.ts'
import { openQuestions } from './questionnaire/questions.ts'
import { type RegisterEntry, riskRegister } from './register/register.ts'
import { type RiskMap, riskMap } from './register/risk-map.ts'
import type { RiskAnswers, Ternary } from './types.ts'

export const ASSESSMENT_FORMAT = 'exaequo/risk/1'

/** Everything the chapters on risk and law show: ids, values and references, neutral of language. */
export interface RiskAssessment {
  readonly format: typeof ASSESSMENT_FORMAT
  readonly audience: 'restricted' | 'public'
  readonly audit: string
  /** SHA-256 of the answers, or a commitment to them. */
  readonly answersHash: string | null
  readonly date: string
  readonly packs: readonly {
    readonly id: string
    readonly version: string
    readonly consolidatedOn: string | null
    readonly reference: Text
    readonly asOf: string
    readonly illustration: boolean
  }[]
  readonly conclusions: readonly Conclusion[]
  readonly duties: readonly Duty[]
  /** Each practice of Article 5 in the text that day. */
  readonly practices: readonly { readonly rule: RuleReference; readonly value: Ternary }[]
  /** A banner above every verdict: a practice is declared, or not known not to be. */
  readonly banner: boolean
  readonly annexPoints: readonly string[]
  /** Where an Annex III system is registered. */
  readonly registration: {
    readonly section: 'public' | 'non-public' | 'national' | null
    readonly article: 'art49-1' | 'art49-2' | null
  }
  readonly safeguards: readonly { readonly rule: RuleReference | null; readonly value: Ternary }[]
  readonly dpiaCriteria: readonly { readonly rule: string; readonly value: Ternary }[]
  readonly fundamentalRights: readonly FundamentalRightsPart[]
  readonly mention: ExplicitMention
  readonly explanation: readonly ExplanationPoint[]
  /** The test of an indirect discrimination, put to every established gap. */
  readonly justification: { readonly points: readonly ExplanationPoint[]; readonly findings: readonly string[] }
  readonly register: readonly RegisterEntry[]
  readonly map: RiskMap
  readonly disclosure: DisclosureMeasure | null
  readonly published: PublishedDisclosure | null
  readonly identifyingColumns: readonly string[]
  /** `null`: not for this audience. */
  readonly security: readonly ChecklistItem[] | null
  readonly surveillance: readonly ChecklistItem[]
  readonly open: readonly string[]
}

export interface AssessmentInput {
  readonly answers: RiskAnswers
  /** The whole result of the audit (not the public one). */
  readonly result: Result
  /** What is published, to read it as an outsider would. */
  readonly published: Pick<Result, 'audit' | 'estimates'> | null
  readonly disclosure: DisclosureMeasure | null
  readonly identifyingColumns: readonly string[]
  readonly answersHash?: string
}

/** From answers and findings to obligations. Pure: dates count from the audit's own. */
export function assessRisk({
  answers,
  result,
  published,
  disclosure,
  identifyingColumns,
  answersHash,
}: AssessmentInput): RiskAssessment {
  const context: Context = { answers: answers.answers, audit: factsOf(result) }
  const conclusions = qualify(context)
  const register = riskRegister(answers, { result, disclosure, identifyingColumns })
  const { pack, asOf } = basisOf('eu-ai-act', context.audit)
  const inText = rulesOn(pack, asOf)
  const value = (id: string) => answer(context, id).value
  const of = (group: string) => inText.filter(({ rule }) => rule.group === group)
  return {
    format: ASSESSMENT_FORMAT,
    audience: result.audience,
    audit: context.audit.id,
    answersHash: answersHash ?? null,
    date: context.audit.date,
    packs: ['eu-ai-act', 'gdpr', 'fr-crpa', 'fr-discrimination', 'conventions'].map((id) => packUse(id, context)),
    conclusions,
    duties: dutiesOf(conclusions, context),
    practices: of('prohibited-practice').map((dated) => ({ rule: reference(dated), value: value(dated.rule.id) })),
    banner: conclusions.some(({ id, actAs }) => id === 'prohibited' && actAs === 'yes'),
    annexPoints: points(answers),
    registration: registration(answers, conclusions),
    safeguards: of('bias-safeguard').map((dated) => ({ rule: reference(dated), value: value(dated.rule.id) })),
    dpiaCriteria: DPIA_CRITERIA.map((rule) => ({ rule, value: value(rule) })),
    fundamentalRights: fundamentalRightsParts(answers, result),
    mention: explicitMention(answers, result),
    explanation: explanationPoints(answers),
    justification: { points: justificationPoints(answers), findings: establishedGaps(result.verdicts) },
    register,
    map: riskMap(register),
    disclosure,
    published: published === null ? null : publishedDisclosure(published),
    identifyingColumns,
    security: checklist(answers, 'security'),
    surveillance: checklist(answers, 'surveillance'),
    open: openQuestions(answers).map(({ id }) => id),
  }
}

function packUse(id: string, context: Context): RiskAssessment['packs'][number] {
  const { asOf, illustration } = basisOf(id, context.audit)
  const { version, instrument } = rulePack(id)
  return { id, version, consolidatedOn: instrument.consolidatedOn, reference: instrument.reference, asOf, illustration }
}

function points({ answers }: RiskAnswers): string[] {
  return (answers.annex3 as readonly string[]).filter((id) => id.startsWith('annex3-'))
}

/** Points 1, 6 and 7 go to the non-public section, point 2 to the State; a declared derogation is Article 49(2). */
function registration(answers: RiskAnswers, conclusions: readonly Conclusion[]): RiskAssessment['registration'] {
  const own = points(answers)
  if (own.length === 0) return { section: null, article: null }
  const section = own.every((id) => id === 'annex3-2')
    ? 'national'
    : own.some((id) => /^annex3-[167]/.test(id))
      ? 'non-public'
      : 'public'
  const derogated = conclusions.some(({ id, actAs }) => id === 'derogated' && actAs === 'yes')
  return { section, article: derogated ? 'art49-2' : 'art49-1' }
}
