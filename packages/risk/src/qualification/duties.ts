import { type DatedRule, daysBetween, type RuleEntry, rulesOn } from '@exaequo/standards'
import { before } from '../logic/answered.ts'
import type { Ternary } from '../types.ts'
import { highRiskRule } from './ai-act.ts'
import { basisOf, type Context, ruleFor } from './context.ts'
import { type Conclusion, type RuleReference, reference } from './qualify.ts'

/** A duty, on whom it falls, from when, and whether it falls on this organisation. */
export interface Duty {
  readonly pack: string
  readonly rule: RuleReference
  readonly group: string
  readonly who: 'provider' | 'deployer' | 'both' | 'controller' | 'administration' | 'any'
  /** The conclusion it depends on; `null`: on whoever uses an AI system. */
  readonly conclusion: string
  readonly applies: Ternary
  readonly illustration: boolean
  readonly asOf: string
  /** First day it binds, once older systems are considered; `null`: not dated, or only on a significant change. */
  readonly due: string | null
  /** Days from `asOf` to `due`; `null` where it binds already or has no date. */
  readonly daysLeft: number | null
  readonly legacy: boolean
}

/** Conclusion → groups of rules that follow from it. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'provider-duties': ['requirement'],
  'deployer-duties': ['deployer-duty'],
  'biometric-afterwards': ['deployer-duty-1a'],
  fria: ['fria'],
}

const SINGLE: Readonly<Record<string, readonly string[]>> = {
  'registration-provider': ['art49-1'],
  'registration-use': ['art49-3'],
  'explanation-86': ['art86'],
  'art50-1': ['art50-1'],
  'art50-2': ['art50-2'],
  'art50-3': ['art50-3'],
  'art50-4': ['art50-4'],
  literacy: ['art4'],
  'bias-data': ['bias-data'],
  dpia: ['art35'],
  'automated-decision': ['art22'],
  'article-47': ['loi-78-17-47'],
  mention: ['l311-3-1', 'r311-3-1-1', 'r311-3-1-2'],
  publication: ['l312-1-3'],
}

/** Every duty that follows from the conclusions, future ones with their days left. */
export function dutiesOf(conclusions: readonly Conclusion[], context: Context): Duty[] {
  const older = conclusions.find(({ id }) => id === 'legacy')?.actAs === 'yes'
  const application = dateOf(highRiskRule(context), context)
  // Not known whether it is for public authorities: then it is.
  const last = context.answers['for-public-authorities'] === 'no' ? null : dateOf('public-legacy', context)
  // High-risk duties share one date; the others have their own.
  const due = ({ rule, bindsFrom }: DatedRule, ofHighRisk: boolean): string | null => {
    if (!ofHighRisk) return bindsFrom ?? ownDate(rule, context)
    return older ? last : application
  }
  return conclusions.flatMap((conclusion) => {
    const { pack, asOf, illustration } = basisOf(conclusion.pack, context.audit)
    const groups = FOLLOWS[conclusion.id] ?? []
    const ids = SINGLE[conclusion.id] ?? []
    return rulesOn(pack, asOf)
      .filter(({ rule }) => groups.includes(rule.group) || ids.includes(rule.id))
      .map((dated) => {
        const legacy = older && groups.length > 0
        const day = due(dated, groups.length > 0)
        return {
          pack: pack.id,
          rule: reference(dated),
          group: dated.rule.group,
          who: dated.rule.who ?? 'any',
          conclusion: conclusion.id,
          applies: conclusion.value,
          illustration,
          asOf,
          due: day,
          daysLeft: day !== null && day > asOf ? daysBetween(asOf, day) : null,
          legacy,
        }
      })
  })
}

/** Generative systems older than Article 50 have until a later day to mark their output (Article 111(4)). */
function ownDate({ id, appliesFrom }: RuleEntry, context: Context): string | null {
  if (id !== 'art50-2' || appliesFrom === null) return appliesFrom
  const older = before(context, 'in-service-since', appliesFrom).value === 'yes'
  return (older ? dateOf('art111-4', context) : null) ?? appliesFrom
}

/** First day of a rule of the AI Act, where the text had it on the day that counts. */
function dateOf(rule: string, { audit }: Context): string | null {
  return ruleFor('eu-ai-act', rule, audit)?.rule.appliesFrom ?? null
}
