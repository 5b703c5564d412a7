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
  // {primary}, {exploratory}: numbers of series of comparisons.
  families: {
    en: 'A comparison is held against each benchmark that fits it, and the comparisons of one ground and rate with one benchmark make a series. {main, plural, one {# main comparison} other {# main comparisons}}{hidden, plural, =0 {, in} other { (# withheld here); those shown are in}} {primary, plural, one {# series} other {# series}}{largest, plural, =0 {} =1 { of one comparison, which needs no correction} other { of at most # comparisons}}; {exploratory, plural, =0 {no other series} one {# other series is exploratory} other {# other series are exploratory}}. Within a series, verdicts are corrected for its number of comparisons (Holm’s method): the more are made, the stronger the proof must be.',
    fr: 'Une comparaison est rapportée à chaque repère qui lui convient, et les comparaisons d’un critère et d’un taux avec un repère forment une série. {main, plural, one {# comparaison principale} other {# comparaisons principales}}{hidden, plural, =0 {, dans} one { (# est masquée ici) ; celles qui sont montrées sont dans} other { (# sont masquées ici) ; celles qui sont montrées sont dans}} {primary, plural, one {# série} other {# séries}}{largest, plural, =0 {} =1 { d’une comparaison, qui n’appelle aucune correction} other { de # comparaisons au plus}} ; {exploratory, plural, =0 {aucune autre série} one {# autre série est exploratoire} other {# autres séries sont exploratoires}}. Dans une série, les verdicts sont corrigés du nombre de ses comparaisons (méthode de Holm) : plus on en fait, plus la preuve doit être forte.',
  },
  byChance: {
    en: 'A series is not corrected for the others: were there no gap anywhere, chance alone would on average still make up to {expected} of the {exploratory} exploratory series exceed a benchmark. One ▲ among them is a lead, not proof.',
    fr: 'Une série n’est pas corrigée des autres : sans aucun écart, le hasard seul ferait encore dépasser un repère, en moyenne, jusqu’à {expected} des {exploratory} séries exploratoires. Un ▲ parmi elles est une piste, non une preuve.',
  },
  // Where the process has steps, whose rates no benchmark judges.
  steps: {
    en: 'Rates of the steps of the process have an interval each and no verdict: they are exploratory, and not corrected for their number.',
    fr: 'Les taux des étapes du processus ont chacun un intervalle et aucun verdict : ils sont exploratoires, et non corrigés de leur nombre.',
  },
  p: {
    en: '“p (corrected)”: how probable a gap at least this large would be if there were none in truth, corrected as above. The smaller it is, the less chance explains the gap.',
    fr: '« p (corrigée) » : probabilité d’observer un écart au moins aussi grand s’il n’en existait aucun, corrigée comme ci-dessus. Plus elle est petite, moins le hasard explique l’écart.',
  },
  // What the intervals are about.
  process: {
    en: 'The decisions in the data are read as one realisation of a rule that will meet similar people: an interval answers whether chance alone could give such a gap. It does not make the gap among these people any less real.',
    fr: 'Les décisions des données sont lues comme une réalisation d’une règle qui s’appliquera à des personnes semblables : un intervalle dit si le hasard seul peut donner un tel écart. Il ne rend pas moins réel l’écart entre ces personnes.',
  },
  // {size}: how many people the sample was drawn from.
  sample: {
    en: 'The people in the data are a sample of {size}: an interval is about those {size}, and allows for the part of them that was not drawn.',
    fr: 'Les personnes des données sont un échantillon de {size} personnes : un intervalle porte sur ces {size} personnes, et tient compte de celles qui n’ont pas été tirées.',
  },
  census: {
    en: 'The data hold everyone concerned: the gap among these people is a fact, and needs no interval. The intervals printed read the same decisions as one realisation of a process, and say what the same rule could have given by chance. “Not settled” is about the process, never about the fact.',
    fr: 'Les données contiennent toutes les personnes concernées : l’écart entre ces personnes est un fait, qui se passe d’intervalle. Les intervalles imprimés lisent les mêmes décisions comme une réalisation d’un processus, et disent ce que la même règle aurait pu donner par hasard. « Non tranché » porte sur le processus, jamais sur le fait.',
  },
  few: {
    en: '“Few events”, beside an interval: fewer than 5 people with the outcome, or without it, in one of the groups. Such an interval may miss the true value more often than it says.',
    fr: '« Peu de cas », à côté d’un intervalle : moins de 5 personnes avec le résultat, ou sans lui, dans l’un des groupes. Un tel intervalle peut manquer la vraie valeur plus souvent qu’il ne l’annonce.',
  },
  seed: { en: 'Seed of the random generator: {seed}.', fr: 'Graine du générateur aléatoire : {seed}.' },
} as const satisfies Record<string, Text>
