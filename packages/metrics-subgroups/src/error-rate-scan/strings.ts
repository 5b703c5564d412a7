import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Scan of subgroups for errors',
    fr: 'Recherche de sous-groupes par les erreurs',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Compares the rate of one kind of error in every subgroup that one to four characteristics describe with that of everyone else.',
    fr: 'Compare à celui de tous les autres le taux d’une sorte d’erreur de chaque sous-groupe décrit par une à quatre caractéristiques.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Signals to check, found by searching: no verdict. Errors are errors against the label, which may itself be unequal.',
    fr: 'Des signaux à vérifier, trouvés en cherchant : aucun verdict. Les erreurs le sont au regard de l’étiquette, qui peut elle-même être inégale.',
  },
}
