import type { Result } from '@exaequo/contract'
import { type DatedRule, type RulePack, ruleOn, rulePack } from '@exaequo/standards'
import type { RiskAnswers, Ternary } from '../types.ts'

/** What the audit itself tells, beside the answers. */
export interface AuditFacts {
  readonly id: string
  readonly date: string
  readonly jurisdiction: string
  readonly automation: 'none' | 'assisted' | 'full' | null
  /** Ids of legal grounds that the audited attributes stand for, as the spec writes them. */
  readonly criteria: readonly string[]
  /** A gap to someone's disadvantage is established on an attribute that stands for a legal ground; `unknown` before the audit ran. */
  readonly establishedGap: Ternary
}

export interface Context {
  readonly answers: RiskAnswers['answers']
  readonly audit: AuditFacts
}

/** The pack a rule is in, the day on which it is read, and whether it is law for this audit or an illustration. */
export interface Basis {
  readonly pack: RulePack
  readonly asOf: string
  /** The system is used where this is no law: read as if it were used in France on the day of the pack's version. */
  readonly illustration: boolean
}

const UNION = new Set('EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))

export function basisOf(id: string, audit: AuditFacts): Basis {
  const pack = rulePack(id)
  const law =
    pack.scope === 'any' || (pack.scope === 'EU' ? UNION.has(audit.jurisdiction) : audit.jurisdiction === pack.scope)
  return { pack, asOf: law || audit.date > pack.version ? audit.date : pack.version, illustration: !law }
}

/** A rule as it stood on the day that counts; `null` where the text did not have it. */
export function ruleFor(packId: string, ruleId: string, audit: AuditFacts): DatedRule | null {
  const { pack, asOf } = basisOf(packId, audit)
  return ruleOn(pack, ruleId, asOf)
}

const CATEGORY = new Map(rulePack('fr-discrimination').entries.map(({ id, specialCategory }) => [id, specialCategory]))
const category = (criterion: string) => CATEGORY.get(`ground-${criterion.replaceAll('_', '-')}`) ?? 'no'

/** Grounds whose data are a special category in the sense of Article 9 GDPR. */
export function specialGrounds(criteria: readonly string[]): string[] {
  return criteria.filter((id) => category(id) === 'yes')
}

/** Whether the audit itself uses such data; of some grounds they tell in part or by inference only: undetermined. */
export function auditsSpecialGround(criteria: readonly string[]): Ternary {
  const found = criteria.map(category)
  return found.includes('yes') ? 'yes' : found.includes('partly') ? 'unknown' : 'no'
}

/** Facts of an audit from its result. */
export function factsOf({ audit, verdicts }: Pick<Result, 'audit' | 'verdicts'>): AuditFacts {
  const grounds = new Map(audit.attributes.map(({ id, criterion }) => [id, criterion]))
  const known = (attributes: readonly string[]) => attributes.some((id) => (grounds.get(id) ?? null) !== null)
  return {
    id: audit.id,
    date: audit.date,
    jurisdiction: audit.jurisdiction,
    automation: audit.system.automation,
    criteria: [...new Set(audit.attributes.flatMap(({ criterion }) => (criterion === null ? [] : [criterion])))],
    establishedGap: verdicts.some(({ gap, attributes }) => gap === 'established' && known(attributes))
      ? 'yes'
      : 'unknown',
  }
}
