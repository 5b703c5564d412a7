import type { Text } from '../text.ts'

/** What can be wrong with an audit specification. */
export const SPEC = {
  SPEC_NOT_FOUND: {
    en: 'No audit specification at `{path}`.',
    fr: 'Aucune spécification d’audit à `{path}`.',
  },
} as const satisfies Record<string, Text>
