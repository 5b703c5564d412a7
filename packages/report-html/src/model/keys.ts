import type { Group } from '@exaequo/contract'

/** Two groups are the same where their keys are, whatever the order of their attributes. Lengths keep texts apart. */
export function groupKey(group: Group): string {
  const names = Object.keys(group)
  if (names.length > 1) sorted(names)
  let key = ''
  for (const name of names) {
    const level = group[name] ?? null
    key += level === null ? `${name.length}:${name}-` : `${name.length}:${name}+${level.length}:${level}`
  }
  return key
}

export function setOf(attributes: readonly string[]): string {
  const names = attributes.length > 1 ? sorted([...attributes]) : attributes
  let key = ''
  for (const name of names) key += `${name.length}:${name}`
  return key
}

/** In place. Two names, of which there are thousands, without calling for a sort. */
function sorted(names: string[]): string[] {
  const [a, b] = names
  if (names.length !== 2 || a === undefined || b === undefined) return names.sort()
  if (a > b) {
    names[0] = b
    names[1] = a
  }
  return names
}

/** What a map holds under a key, made where it is not there yet. */
export function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}
