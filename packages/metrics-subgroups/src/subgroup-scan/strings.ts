import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Scan of subgroups',
    fr: 'Recherche de sous-groupes',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Compares every subgroup that one to four characteristics describe with everyone else, and shows where the selection rate stands out beyond what parts of the description explain.',
    fr: 'Compare à tous les autres chaque sous-groupe décrit par une à quatre caractéristiques, et montre où le taux de sélection ressort au-delà de ce qu’expliquent les parties de la description.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Signals to check, found by searching: no verdict. Subgroups that are too small, or that no declared attribute describes, are not seen.',
    fr: 'Des signaux à vérifier, trouvés en cherchant : aucun verdict. Les sous-groupes trop petits, ou qu’aucun attribut déclaré ne décrit, ne sont pas vus.',
  },
}
