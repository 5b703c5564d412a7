import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Conditional demographic disparity',
    fr: 'Disparité démographique conditionnelle',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'A group’s share among those refused less its share among those accepted, within each stratum, on average over the people.',
    fr: 'Part d’un groupe parmi les personnes refusées moins sa part parmi les personnes acceptées, dans chaque strate, en moyenne sur les personnes.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Depends on the size of the group: a small group can only have a small value. Strata that go opposite ways cancel out.',
    fr: 'Dépend de la taille du groupe : un petit groupe ne peut avoir qu’une petite valeur. Des strates de sens contraires s’annulent.',
  },
}
