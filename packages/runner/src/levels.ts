import { compareLevels, type Text } from '@exaequo/contract'
import type { AttributeSpec } from '@exaequo/spec'

/** The level that a raw cell stands for: recoded, or the name of its interval. */
export function levelNamer(attribute: AttributeSpec): (raw: string | null) => string | null {
  const { cut, recode } = attribute
  if (cut !== null || attribute.ageAt !== null) {
    const names = intervalNames(cut ?? [])
    return (raw) => (raw === null ? null : (names[Number(raw)] ?? null))
  }
  return (raw) => {
    if (raw === null) return null
    return Object.hasOwn(recode, raw) ? (recode[raw] ?? null) : raw
  }
}

/** `[25, 45]` → `<25`, `25-<45`, `>=45`: the names by which a spec may refer to them. */
export function intervalNames(edges: readonly number[]): string[] {
  if (edges.length === 0) return ['all']
  const inner = edges.slice(1).map((edge, i) => `${edges[i]}-<${edge}`)
  return [`<${edges[0]}`, ...inner, `>=${edges.at(-1)}`]
}

/** What a reader sees where the spec gives no label. */
export function levelLabel(attribute: AttributeSpec, level: string | null): Text {
  if (level === null) return { fr: 'Non renseigné', en: 'Not recorded' }
  const declared = attribute.levels[level]
  if (declared !== undefined) return declared
  const edges = attribute.cut ?? []
  const i = attribute.cut === null ? -1 : intervalNames(edges).indexOf(level)
  if (i === -1) return { fr: level, en: level }
  const format = (edge: number | undefined, locale: string) => Number(edge).toLocaleString(locale)
  if (i === 0) return { fr: `moins de ${format(edges[0], 'fr')}`, en: `under ${format(edges[0], 'en')}` }
  if (i === edges.length)
    return { fr: `${format(edges.at(-1), 'fr')} et plus`, en: `${format(edges.at(-1), 'en')} and over` }
  const [from, to] = [edges[i - 1], edges[i]]
  return {
    fr: `de ${format(from, 'fr')} à moins de ${format(to, 'fr')}`,
    en: `${format(from, 'en')} to under ${format(to, 'en')}`,
  }
}

/** Declared levels keep their order, intervals theirs, then the fixed order of levels; missing is last. */
export function levelOrder(attribute: AttributeSpec): (a: string | null, b: string | null) => number {
  const declared = attribute.cut !== null ? intervalNames(attribute.cut) : Object.keys(attribute.levels)
  const rank = (level: string | null) => {
    const i = level === null ? -1 : declared.indexOf(level)
    return i === -1 ? declared.length : i
  }
  return (a, b) => {
    if (a === null || b === null) return compareLevels(a, b)
    return rank(a) - rank(b) || compareLevels(a, b)
  }
}
