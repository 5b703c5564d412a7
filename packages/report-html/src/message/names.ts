import type { Group, Locale, Result, Text } from '@exaequo/contract'

// Everyone counted, as a group.
const EVERYONE: Text = { en: 'everyone', fr: 'ensemble' }
// Everyone but the group just named; follows "of", "to" and "than".
const REST: Text = { en: 'everyone else', fr: 'tous les autres' }
// A level that the data leave empty.
const MISSING: Text = { en: 'Not recorded', fr: 'Non renseigné' }
// The same beside the attribute's name: "not recorded" alone does not say what is not.
const OF: Text = { en: '{attribute}: {level}', fr: '{attribute}\u00a0: {level}' }

/** What a reader calls an attribute. */
export function attributeName({ audit }: Pick<Result, 'audit'>, id: string, locale: Locale): string {
  return audit.attributes.find((attribute) => attribute.id === id)?.label[locale] || id
}

export function levelName({ audit }: Pick<Result, 'audit'>, id: string, level: string | null, locale: Locale): string {
  const attribute = audit.attributes.find((candidate) => candidate.id === id)
  const known = attribute?.levels.find((candidate) => candidate.level === level)
  return known?.label[locale] || (level ?? MISSING[locale])
}

/** What a reader calls a group: its levels, in the order of the audit's attributes. */
export function groupName(result: Pick<Result, 'audit'>, group: Group | 'rest' | null, locale: Locale): string {
  if (group === 'rest') return REST[locale]
  const names = group === null ? [] : Object.keys(group)
  if (group === null || names.length === 0) return EVERYONE[locale]
  if (names.length > 1) {
    const rank = (id: string) => {
      const at = result.audit.attributes.findIndex((attribute) => attribute.id === id)
      return at === -1 ? result.audit.attributes.length : at
    }
    names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  }
  return names.map((id) => partName(result, id, group[id] ?? null, locale)).join(' × ')
}

function partName(result: Pick<Result, 'audit'>, id: string, level: string | null, locale: Locale): string {
  const name = levelName(result, id, level, locale)
  if (level !== null) return name
  return OF[locale]
    .replace('{attribute}', () => attributeName(result, id, locale))
    .replace('{level}', () => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1))
}
