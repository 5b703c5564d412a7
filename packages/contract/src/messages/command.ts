import type { Text } from '../text.ts'

/** What the command line says beside errors and findings. */
export const COMMAND = {
  PROGRESS: {
    en: '{at} of {total} · {audit}: {step} ({seconds} s)',
    fr: '{at} sur {total} · {audit} : {step} ({seconds} s)',
  },
  STEP_READ: { en: 'reading the specification and the data', fr: 'lecture de la spécification et des données' },
  STEP_COUNT: { en: 'counting', fr: 'comptage' },
  STEP_MEASURE: { en: 'measuring and judging', fr: 'mesure et jugement' },
  STEP_RENDER: { en: 'writing the reports', fr: 'rédaction des rapports' },
} as const satisfies Record<string, Text>
