import { daysBetween } from './days.ts'
import type { RuleEntry, RulePack } from './rule-pack.ts'

export interface DatedRule {
  readonly rule: RuleEntry
  readonly state: 'inForce' | 'future' | 'ended'
  /** Days from the date asked about to the first day it applies; `null` unless it is still to come. */
  readonly daysLeft: number | null
  /** Another wording of the same rule, or of the one it needs, took its place after the date asked about. */
  readonly changedSince: RuleEntry | null
  /** First day it binds, where it applies before the rule that it needs; else `null`. */
  readonly bindsFrom: string | null
}

const READ = new WeakMap<RulePack, Map<string, readonly DatedRule[]>>()

/**
 * A pack read on one day: for each rule, the wording that stood in the text that day, and whether it applied.
 * Rules that were not yet in the text that day are left out. Days are counted from that day, never from the clock.
 * What was read is kept: a qualification asks for the same few days again and again.
 */
export function rulesOn(pack: RulePack, day: string): readonly DatedRule[] {
  const days = READ.get(pack) ?? new Map<string, readonly DatedRule[]>()
  READ.set(pack, days)
  const before = days.get(day)
  if (before !== undefined) return before
  const read = pack.entries
    .filter((rule) => stands(rule, day))
    .map((rule) => ({ ...dated(rule, day), changedSince: since(pack, rule, day), bindsFrom: binds(pack, rule, day) }))
  days.set(day, read)
  return read
}

/** One rule on one day; `null` where it was not in the text. */
export function ruleOn(pack: RulePack, id: string, day: string): DatedRule | null {
  return rulesOn(pack, day).find(({ rule }) => rule.id === id) ?? null
}

function stands({ textFrom, textUntil }: RuleEntry, day: string): boolean {
  return (textFrom === null || textFrom <= day) && (textUntil === null || day <= textUntil)
}

function dated(rule: RuleEntry, day: string): Pick<DatedRule, 'rule' | 'state' | 'daysLeft'> {
  const { appliesFrom, appliesUntil } = rule
  if (appliesUntil !== null && appliesUntil < day) return { rule, state: 'ended', daysLeft: null }
  if (appliesFrom !== null && appliesFrom > day)
    return { rule, state: 'future', daysLeft: daysBetween(day, appliesFrom) }
  return { rule, state: 'inForce', daysLeft: null }
}

function binds(pack: RulePack, { bindsWith, appliesFrom }: RuleEntry, day: string): string | null {
  const needed = pack.entries.find((other) => other.id === bindsWith && stands(other, day))?.appliesFrom ?? null
  return needed !== null && (appliesFrom === null || appliesFrom < needed) ? needed : null
}

function since(pack: RulePack, { id, textUntil, bindsWith }: RuleEntry, day: string): RuleEntry | null {
  const needed = pack.entries.find((other) => other.id === bindsWith && stands(other, day))
  if (textUntil === null) return needed === undefined ? null : since(pack, needed, day)
  return pack.entries.find((other) => other.id === id && other.textFrom !== null && other.textFrom > day) ?? null
}
