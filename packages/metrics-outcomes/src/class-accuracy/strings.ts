import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Accuracy over several classes',
    fr: 'Exactitude sur plusieurs classes',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The share of people to whom the system gave the class that turned out to be true.',
    fr: 'Part des personnes auxquelles le système a attribué la classe constatée.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Large classes outweigh rare ones, and an error by one class counts as much as an error by several.',
    fr: 'Les grandes classes pèsent plus que les rares, et une erreur d’une classe compte autant qu’une erreur de plusieurs.',
  },
}
