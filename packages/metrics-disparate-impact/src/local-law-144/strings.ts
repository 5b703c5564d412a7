import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Impact ratio (New York, Local Law 144)',
    fr: 'Rapport d’impact (New York, Local Law 144)',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Favourable rate of a group divided by the highest; groups under 2 % are set apart, people of unknown group are counted.',
    fr: 'Taux favorable d’un groupe divisé par le taux le plus élevé ; les groupes de moins de 2 % sont mis à part, les personnes de groupe inconnu sont comptées.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The rule sets no threshold and ignores chance; the group compared with is chosen from the data.',
    fr: 'La règle ne fixe aucun seuil et ne tient pas compte du hasard ; le groupe de comparaison est choisi d’après les données.',
  },
}
