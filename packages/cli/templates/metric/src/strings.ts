import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: { en: 'Template title', fr: 'Template title (à traduire)' },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of the people whom the system selected.',
    fr: 'Part des personnes que le système a retenues.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It does not look at who deserved to be selected.',
    fr: 'Elle ne regarde pas qui méritait d’être retenu.',
  },
}
