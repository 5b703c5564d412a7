import { PACKS } from '../generated/packs.ts'
import type { RulePack } from './rule-pack.ts'

export { checkPack } from './check-pack.ts'
export { daysBetween } from './days.ts'
export type { RuleEntry, RulePack } from './rule-pack.ts'
export { type DatedRule, ruleOn, rulesOn } from './rules-in-force.ts'

/** Every rule pack of the toolkit. */
export const rulePacks: readonly RulePack[] = PACKS

/** @throws TypeError for an id that no pack has. */
export function rulePack(id: string): RulePack {
  const pack = PACKS.find((candidate) => candidate.id === id)
  if (pack === undefined) throw new TypeError(`No rule pack ${id}`)
  return pack
}
