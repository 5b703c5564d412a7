import type { Text } from '@exaequo/contract'
import type { Text as TextDocument } from './generated/audit-document.ts'

/** A text in both languages; a missing one is taken from the other. */
export function text(own: TextDocument | undefined, fallback: string): Text {
  return textOrNull(own) ?? { fr: fallback, en: fallback }
}

/** The same, `null` where nothing was written. */
export function textOrNull(own: TextDocument | undefined): Text | null {
  if (own === undefined) return null
  if (typeof own === 'string') return { fr: own, en: own }
  const [first] = [own.fr, own.en].filter((one) => one !== undefined)
  return first === undefined ? null : { fr: own.fr ?? first, en: own.en ?? first }
}
