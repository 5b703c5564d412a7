import type { Text } from '@exaequo/contract'
import { type RuleEntry, rulePacks } from '@exaequo/standards'
import type { Question } from '../types.ts'

/** The newest wording of each rule: what is asked today is asked under today's text. */
const RULES = new Map<string, RuleEntry>(
  rulePacks.flatMap(({ entries }) => entries.map((entry): [string, RuleEntry] => [entry.id, entry])),
)

/** References of the rules that a question decides, in the words of the packs, each once. */
export function rulesDecided({ decides }: Question): Text[] {
  const found = decides.flatMap((id) => RULES.get(id)?.reference ?? [])
  return [...new Map(found.map((reference) => [reference.en, reference])).values()]
}
