import validateGenerated from '../generated/validate-rule-pack.ts'
import type { RuleEntry, RulePack } from './rule-pack.ts'

type Validate = ((data: unknown) => boolean) & { errors?: { instancePath: string; message?: string }[] | null }
const validate = validateGenerated as unknown as Validate

/**
 * Everything wrong with a pack, one line each; empty where it is sound: its shape, a source that is not declared, a fact
 * both verified and from no source read, two wordings of one rule whose days overlap, a status that its dates deny.
 */
export function checkPack(pack: unknown): string[] {
  if (!validate(pack)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const { entries, sources, version } = pack as RulePack
  return entries.flatMap((entry, i) => [
    ...entry.source
      .filter((id) => !Object.hasOwn(sources, id))
      .map((id) => `${entry.id}: source ${id} is not declared`),
    ...(entry.verified === (entry.verifiedOn === null) ? [`${entry.id}: verified and verifiedOn disagree`] : []),
    ...(entry.verified && entry.source.every((id) => id === 'unchecked')
      ? [`${entry.id}: verified without a source read`]
      : []),
    ...(entry.status === statusOn(entry, version) ? [] : [`${entry.id}: its status is ${statusOn(entry, version)}`]),
    ...entries
      .slice(i + 1)
      .filter((other) => other.id === entry.id && overlap(entry, other))
      .map(() => `${entry.id}: two wordings stand on the same day`),
  ])
}

function overlap(a: RuleEntry, b: RuleEntry): boolean {
  return first(a) <= last(b) && first(b) <= last(a)
}

/** The days on which a wording stands; where its own are not said, the days on which it applies. */
function first({ textFrom, textUntil, appliesFrom }: RuleEntry): string {
  return textFrom ?? (textUntil === null ? appliesFrom : null) ?? '0000-00-00'
}

function last({ textFrom, textUntil, appliesUntil }: RuleEntry): string {
  return textUntil ?? (textFrom === null ? appliesUntil : null) ?? '9999-99-99'
}

function statusOn({ appliesFrom, appliesUntil, textUntil }: RuleEntry, day: string): RuleEntry['status'] {
  if ((appliesUntil !== null && appliesUntil < day) || (textUntil !== null && textUntil < day)) return 'repealed'
  return appliesFrom !== null && appliesFrom > day ? 'future' : 'in_force'
}
