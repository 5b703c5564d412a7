import type { Text } from '@exaequo/contract'

export const strings = {
  intervals: {
    en: 'Intervals are at {level}. Groups of fewer than {floor} people are not tested.',
    fr: 'Les intervalles sont à {level}. Les groupes de moins de {floor} personnes ne sont pas testés.',
  },
  // {primary}, {exploratory}: numbers of families of comparisons.
  families: {
    en: 'Every verdict comes from a test corrected for the number of comparisons (Holm) in its family: {primary} families lead the summary, {exploratory} are exploratory. If there were no disparity anywhere, at most {expected} exploratory families would be expected to exceed a benchmark by chance.',
    fr: 'Chaque verdict vient d’un test corrigé du nombre de comparaisons (Holm) de sa famille : {primary} familles figurent en tête de la synthèse, {exploratory} sont exploratoires. S’il n’existait aucun écart, on attendrait au plus {expected} familles exploratoires dépassant un repère par hasard.',
  },
  // What the data are taken for.
  process: {
    en: 'The people in the data are taken as a sample of what the process decides: chance is that of its decisions.',
    fr: 'Les personnes des données sont prises comme un échantillon de ce que décide le processus : le hasard est celui de ses décisions.',
  },
  sample: {
    en: 'The people in the data are a sample of a larger population.',
    fr: 'Les personnes des données sont un échantillon d’une population plus large.',
  },
  census: {
    en: 'The data hold everyone concerned: intervals say what the process could have given by chance, not what is missing.',
    fr: 'Les données contiennent toutes les personnes concernées : les intervalles disent ce que le processus aurait pu donner par hasard, non ce qui manque.',
  },
  seed: { en: 'Seed of the random generator: {seed}.', fr: 'Graine du générateur aléatoire : {seed}.' },
} as const satisfies Record<string, Text>
