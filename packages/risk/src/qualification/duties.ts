import { daysBetween, type RuleEntry, rulesOn } from '@exaequo/standards'
import type { Ternary } from '../types.ts'
import { highRiskCalendar } from './ai-act.ts'
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
  const application = ruleFor('eu-ai-act', highRiskCalendar(context), context.audit)?.rule.appliesFrom ?? null
  const forAuthorities = context.answers['for-public-authorities'] === 'yes'
  // High-risk duties share one date; the others have their own.
  const due = (rule: RuleEntry, ofHighRisk: boolean): string | null => {
    if (!ofHighRisk) return ownDate(rule, context)
    if (older) return forAuthorities ? '2030-08-02' : null
    return application
  }
  return conclusions.flatMap((conclusion) => {
    const { pack, asOf, illustration } = basisOf(conclusion.pack, context.audit)
    const groups = FOLLOWS[conclusion.id] ?? []
    const ids = SINGLE[conclusion.id] ?? []
    return rulesOn(pack, asOf)
      .filter(({ rule }) => groups.includes(rule.group) || ids.includes(rule.id))
      .map((dated) => {
        const legacy = older && groups.length > 0
        const day = due(dated.rule, groups.length > 0)
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

/** Generative systems older than 2 August 2026 have until 2 December 2026 to mark their output (Article 111(4)). */
function ownDate({ id, appliesFrom }: RuleEntry, context: Context): string | null {
  const since = context.answers['in-service-since']
  const older = typeof since === 'string' && since !== 'unknown' && since < '2026-08-02'
  return id === 'art50-2' && older ? '2026-12-02' : appliesFrom
}
