import type { Text } from '@exaequo/contract'

export const strings = {
  // Where no benchmark judges the leading rate of an attribute.
  unjudged: { en: 'No benchmark judges these rates.', fr: 'Aucun repère ne juge ces taux.' },
  // Where the data hold everyone concerned: the gap itself, without interval. {a} of {n} people, {b} of {m}.
  census: {
    en: 'The data hold everyone concerned. Among these people the gap is a fact: {rate} of {group} ({a} of {n}) and {other} of {reference} ({b} of {m}). Intervals and verdicts are about the process: what the same rule could have given by chance.',
    fr: 'Les données contiennent toutes les personnes concernées. Entre ces personnes, l’écart est un fait : {rate} pour {group} ({a} sur {n}) et {other} pour {reference} ({b} sur {m}). Intervalles et verdicts portent sur le processus : ce que la même règle aurait pu donner par hasard.',
  },
} as const satisfies Record<string, Text>
