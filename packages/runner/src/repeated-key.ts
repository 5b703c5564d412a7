import type { Profile, Relation } from '@exaequo/contract'
import { type AuditSpec, roleColumns } from '@exaequo/spec'

const KEY =
  /(^|[\s_.-])(id|ident|identifiant|num|numero|numéro|person|personne|individu|dossier|allocataire|usager|household|foyer|candidat|candidate|applicant|user|client|customer)([\s_.-]|$)/i

/** Columns named like a person's key that the specification does not use, where it declares no unit. */
export function suspectedKeys(spec: AuditSpec, relation: Relation): string[] {
  if (spec.unit !== null || spec.count !== null) return []
  const used = new Set(
    [...roleColumns(spec), ...spec.attributes.map(({ column }) => ['', column])].map(([, name]) => name),
  )
  return relation.columns.map(({ name }) => name).filter((name) => KEY.test(name) && !used.has(name))
}

/** The first of them whose values repeat without being the few levels of a category. */
export function repeatedKey(keys: readonly string[], sampled: Profile): string | null {
  const repeats = (column: string) => {
    const { distinct = 0, missing = 0 } = sampled.columns[column] ?? {}
    const known = sampled.rows - missing
    return distinct > 50 && distinct >= known / 50 && distinct < known * 0.98
  }
  return keys.find(repeats) ?? null
}
