import type { AssessedCheck, AssessedRule, Text } from '@exaequo/contract'
import { type DatedRule, type RulePack, ruleOn, rulePack } from '@exaequo/standards'
import type { RiskAssessment } from '../assess.ts'
import { RULE_STATES, TERNARY } from '../strings/words.ts'
import type { RiskAnswers, Ternary } from '../types.ts'

/** Rules as they stood on the days that count for one assessment, by id. */
export interface Rules {
  /** `null` where no pack had the rule that day. */
  find(id: string): AssessedRule | null
  /** @throws TypeError for a rule that no pack had that day. */
  one(id: string): AssessedRule
  references(ids: readonly string[]): Text[]
}

export function rulesOfDay({ packs }: Pick<RiskAssessment, 'packs'>): Rules {
  const find = (id: string): AssessedRule | null => {
    for (const pack of packs) {
      const found = ruleOn(rulePack(pack.id), id, pack.asOf)
      if (found !== null) return described(found, pack.asOf, rulePack(pack.id))
    }
    return null
  }
  return {
    find,
    one(id) {
      const found = find(id)
      if (found === null) throw new TypeError(`No rule ${id}`)
      return found
    },
    references: (ids) => distinct(ids.flatMap((id) => find(id)?.reference ?? [])),
  }
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()]
}

function described(
  { rule, state, daysLeft, bindsFrom, changedSince }: DatedRule,
  asOf: string,
  pack: RulePack,
): AssessedRule {
  return {
    reference: rule.reference,
    text: { fr: rule.fr, en: rule.en },
    note: rule.note ?? null,
    state,
    stateWord: RULE_STATES[state],
    appliesFrom: rule.appliesFrom,
    daysLeft,
    bindsFrom,
    asOf,
    sinceAppliesFrom: changedSince?.appliesFrom ?? null,
    verified: rule.verified,
    sources: rule.source.flatMap((id) => pack.sources[id] ?? []),
    verifiedOn: rule.verifiedOn,
  }
}

/** A rule that is a question of its own, with what was answered. */
export function checkOf(rules: Rules, id: string, value: Ternary, answers: RiskAnswers): AssessedCheck {
  return { rule: rules.one(id), value, answer: TERNARY[value], note: answers.notes[id]?.note ?? null }
}
