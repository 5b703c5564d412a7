/** How tables write yes and no: two words that belong together, the yes first. */
const PAIRS = [
  ['oui', 'non'],
  ['o', 'n'],
  ['yes', 'no'],
  ['y', 'n'],
  ['vrai', 'faux'],
  ['v', 'f'],
  ['true', 'false'],
  ['t', 'f'],
  ['1', '0'],
] as const

const plain = (word: string) => word.trim().toLowerCase()

/**
 * The yes and the no of two values that are a pair of these words (`Oui` and `Non`, `VRAI` and `FAUX`, `1` and `0`), as they
 * are written; `null` for any others. It takes both: `F` alone may be a woman. Nothing is read otherwise for it: it serves
 * to propose, and to say what may have been meant.
 */
export function yesAndNo(values: readonly string[]): { readonly yes: string; readonly no: string } | null {
  if (values.length !== 2) return null
  for (const [yes, no] of PAIRS) {
    const [own, other] = [values.find((value) => plain(value) === yes), values.find((value) => plain(value) === no)]
    if (own !== undefined && other !== undefined) return { yes: own, no: other }
  }
  return null
}

/** What a word says in any of these ways of writing; `null`: neither, or it depends on the other word. */
export function meaningOf(word: string): 'yes' | 'no' | null {
  if (PAIRS.some(([yes]) => yes === plain(word))) return 'yes'
  return PAIRS.some(([, no]) => no === plain(word)) ? 'no' : null
}
