import type { Text } from '@exaequo/contract'

export const strings = {
  // {threshold} follows; such as "Threshold: 0.8".
  threshold: { en: 'Threshold: {threshold}.', fr: 'Seuil : {threshold}.' },
  // A difference of rates; {points} is 5 where {threshold} is 0.05.
  thresholdPoints: {
    en: 'Threshold: a difference of {points} points ({perThousand} people per 1,000).',
    fr: 'Seuil : une différence de {points} points ({perThousand} personnes sur 1 000).',
  },
  // Where a benchmark comes from; {origin} is a phrase.
  origin: { en: 'Origin: {origin}.', fr: 'Origine : {origin}.' },
  // A benchmark that this report has no description of; {id} is its technical name.
  unknown: {
    en: 'No description of “{id}” was given to this report.',
    fr: 'Aucune description de « {id} » n’a été fournie à ce rapport.',
  },
  // A convention read from an estimate alone.
  reading: {
    en: 'A plain reading, not a verdict: chance is ignored.',
    fr: 'Lecture brute et non verdict : le hasard est ignoré.',
  },
} as const satisfies Record<string, Text>
