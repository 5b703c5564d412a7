import type { Text } from '@exaequo/contract'
import { type DatedRule, rulesOn } from '@exaequo/standards'
import { otherAnswers } from '../logic/answered.ts'
import { because, type Evaluated, questionsOf, rulesOf } from '../logic/evaluated.ts'
import { question } from '../questionnaire/questions.ts'
import type { AnswerValue, Ternary } from '../types.ts'
import { CONCLUSIONS, type ConclusionDefinition } from './conclusions.ts'
import { basisOf, type Context, ruleFor } from './context.ts'

/** A single answer that, given otherwise, would change the conclusion. */
export interface Contest {
  readonly question: string
  readonly from: AnswerValue
  readonly becomes: Ternary
  /** Each of these answers would do. */
  readonly to: readonly AnswerValue[]
}

export interface Conclusion {
  readonly id: string
  readonly pack: string
  /** The rule it is about, as it stood on `asOf`. */
  readonly rule: RuleReference | null
  readonly value: Ternary
  /** What to do: an undetermined duty is acted on as due, an undetermined relief is not relied on. */
  readonly actAs: 'yes' | 'no'
  readonly favourable: boolean
  readonly asOf: string
  readonly illustration: boolean
  readonly because: Evaluated
  readonly contestableBy: readonly Contest[]
  /** Rules on the way that were not read in a source: to be confirmed. */
  readonly toConfirm: readonly string[]
}

/** A rule on a day, without its texts (they are in the pack). */
export interface RuleReference {
  readonly id: string
  readonly reference: Text
  readonly state: 'inForce' | 'future' | 'ended'
  readonly appliesFrom: string | null
  readonly daysLeft: number | null
  /** It applies earlier, but binds from this day: what it needs is defined only then. */
  readonly bindsFrom: string | null
  /** What the text said later: another first day. */
  readonly sinceAppliesFrom: string | null
  readonly verified: boolean
}

/** Every conclusion, with the answers and rules that led to it and the answers that would change it. */
export function qualify(context: Context): Conclusion[] {
  const open = unverified(context)
  return CONCLUSIONS.map((definition) => conclude(definition, context, open))
}

function conclude(definition: ConclusionDefinition, context: Context, open: ReadonlySet<string>): Conclusion {
  const { id, pack, favourable, decide } = definition
  const rule = definition.rule(context)
  const tree = decide(context)
  const { asOf, illustration } = basisOf(pack, context.audit)
  const dated = ruleFor(pack, rule, context.audit)
  return {
    id,
    pack,
    rule: dated === null ? null : reference(dated),
    value: tree.value,
    actAs: (favourable ? tree.value === 'yes' : tree.value !== 'no') ? 'yes' : 'no',
    favourable,
    asOf,
    illustration,
    because: because(tree),
    contestableBy: contests(definition, context, tree),
    toConfirm: [...new Set([rule, ...rulesOf(tree)])].filter((own) => open.has(own)),
  }
}

export function reference({ rule, state, daysLeft, changedSince, bindsFrom }: DatedRule): RuleReference {
  return {
    id: rule.id,
    reference: rule.reference,
    state,
    appliesFrom: rule.appliesFrom,
    daysLeft,
    bindsFrom,
    sinceAppliesFrom: changedSince?.appliesFrom ?? null,
    verified: rule.verified,
  }
}

/** By evaluating again with one answer changed at a time. */
function contests({ decide }: ConclusionDefinition, context: Context, tree: Evaluated): Contest[] {
  const days = turningDays(context)
  return questionsOf(tree).flatMap((id) => {
    const from = context.answers[id] ?? 'unknown'
    const changes = otherAnswers(question(id), from, days).map((to) => ({
      to,
      becomes: decide({ ...context, answers: { ...context.answers, [id]: to } }).value,
    }))
    return (['yes', 'no', 'unknown'] as const)
      .filter((becomes) => becomes !== tree.value)
      .map((becomes) => ({
        question: id,
        from,
        becomes,
        to: changes.filter((change) => change.becomes === becomes).map(({ to }) => to),
      }))
      .filter(({ to }) => to.length > 0)
  })
}

/** A year before, and the day of, the application of high-risk duties: an older system is another case. */
function turningDays(context: Context): string[] {
  const days = ['annex-3-application', 'annex-1-application'].flatMap((rule) => {
    const day = ruleFor('eu-ai-act', rule, context.audit)?.rule.appliesFrom
    return day === null || day === undefined ? [] : [`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`, day]
  })
  return [...new Set(days)].sort()
}

/** Rules that, as they stood on the day that counts, were not read in a source. */
function unverified({ audit }: Context): ReadonlySet<string> {
  const packs = ['eu-ai-act', 'gdpr', 'fr-crpa', 'fr-discrimination']
  return new Set(
    packs.flatMap((id) => {
      const { pack, asOf } = basisOf(id, audit)
      return rulesOn(pack, asOf)
        .filter(({ rule }) => !rule.verified)
        .map(({ rule }) => rule.id)
    }),
  )
}
