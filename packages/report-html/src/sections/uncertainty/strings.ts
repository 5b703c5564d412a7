import type { Text } from '@exaequo/contract'

export const strings = {
  intervals: {
    en: 'Intervals are at {level}. Groups of fewer than {floor} people are not tested.',
    fr: 'Les intervalles sont à {level}. Les groupes de moins de {floor} personnes ne sont pas testés.',
  },
  // Rows of the data that come in units, such as several decisions on one person; {column} names whose.
  unit: {
    en: 'Rows come in units ({column}): {units} units, the largest of {largest} rows. Intervals and tests count units, not rows: rows of one unit are not independent of one another.',
    fr: 'Les lignes vont par unités ({column}) : {units} unités, la plus grande de {largest} lignes. Intervalles et tests comptent les unités, non les lignes : celles d’une même unité ne sont pas indépendantes.',
  },
  // Where the label is known for some people only, who were not chosen at random.
  observed: {
    en: 'The label is known for some people only, who were not chosen at random. Rates that need it are given as limits: they hold whatever the unknown labels are, and no number between them is more likely than another. The intervals beside them allow for chance as well.',
    fr: 'L’étiquette n’est connue que pour une partie des personnes, qui n’a pas été tirée au sort. Les taux qui en dépendent sont donnés par leurs limites : elles valent quelles que soient les étiquettes inconnues, et aucun nombre entre elles n’est plus probable qu’un autre. Les intervalles à côté tiennent aussi compte du hasard.',
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
  suppression: {
    en: 'In the public version, numbers that stand on fewer than {k} people are withheld.',
    fr: 'Dans la version publique, les nombres qui reposent sur moins de {k} personnes sont masqués.',
  },
  seed: { en: 'Seed of the random generator: {seed}.', fr: 'Graine du générateur aléatoire : {seed}.' },
} as const satisfies Record<string, Text>
