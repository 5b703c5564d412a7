import type { Text } from '@exaequo/contract'

export const strings = {
  // {rows}, {of}: numbers of rows.
  sampled: {
    en: 'Counts cannot answer what follows, so single rows were read: {rows} drawn by chance of {of}, always the same for one seed. No row is kept. The numbers are about the rows drawn, their intervals about everybody; no benchmark judges them.',
    fr: 'Des effectifs ne suffisent pas à répondre à ce qui suit : des lignes ont été lues une à une, {rows} tirées au hasard parmi {of}, toujours les mêmes pour une même graine. Aucune ligne n’est conservée. Les nombres portent sur les lignes tirées, leurs intervalles sur l’ensemble ; aucun repère n’en juge.',
  },
  sampledPublic: {
    en: 'Counts cannot answer what follows, so single rows were read, drawn by chance. No row is kept, and no benchmark judges the numbers.',
    fr: 'Des effectifs ne suffisent pas à répondre à ce qui suit : des lignes ont été lues une à une, tirées au hasard. Aucune ligne n’est conservée, et aucun repère ne juge de ces nombres.',
  },
  // {inputs}: list of columns.
  inputs: {
    en: 'Inputs of the system, as declared: {inputs}.',
    fr: 'Données d’entrée du système, telles que déclarées : {inputs}.',
  },
  // {model}: name and version.
  model: { en: 'Model that was asked again: {model}.', fr: 'Modèle interrogé de nouveau : {model}.' },
  // {metric}: title of a metric; {reason}: why it says nothing.
  nothing: { en: '{metric}: {reason}.', fr: '{metric} : {reason}.' },

  flips: {
    en: 'Decisions that change with {attribute} alone',
    fr: 'Décisions qui changent avec la seule donnée « {attribute} »',
  },
  flipsText: {
    en: 'Each person was put to the system again with everything as it was but {attribute}. A decision that changes is one that the person would not have had with another value of this one input: for them, this input decided. Where hardly any decision changes, the system may still use what stands for {attribute} among the other inputs.',
    fr: 'Chaque personne a été soumise de nouveau au système, tout restant égal sauf « {attribute} ». Une décision qui change est une décision que la personne n’aurait pas eue avec une autre valeur de cette seule donnée : pour elle, cette donnée a décidé. Là où presque aucune décision ne change, le système peut encore se servir de ce qui tient lieu de « {attribute} » parmi les autres données.',
  },
  // {rate}, {range}: percentages.
  flipsAll: {
    en: 'Of the people drawn, {rate} get another decision with at least one other value (interval {range}).',
    fr: 'Parmi les personnes tirées, {rate} reçoivent une autre décision pour au moins une autre valeur (intervalle {range}).',
  },
  setTo: { en: 'Set to', fr: 'Remplacé par' },
  changes: { en: 'Decisions that change [interval]', fr: 'Décisions qui changent [intervalle]' },
  better: { en: 'to the favourable one', fr: 'vers la favorable' },
  worse: { en: 'to the unfavourable one', fr: 'vers la défavorable' },
  moved: {
    en: 'Rate of the decision moves by (points) [bounds]',
    fr: 'Le taux de la décision bouge de (points) [limites]',
  },
  flipsNote: {
    en: 'p: of changes being as frequent in one direction as in the other (McNemar, exact), not corrected.',
    fr: 'p : pour des changements aussi fréquents dans un sens que dans l’autre (McNemar, exact), non corrigée.',
  },

  proxy: { en: 'What gives {attribute} away', fr: 'Ce qui trahit « {attribute} »' },
  proxyText: {
    en: 'A proxy is an input that stands for a protected characteristic without naming it: a system that never sees {attribute} can still treat people by it. The area is the chance that someone of the group is ranked above someone who is not, from the inputs alone: 0.5 says nothing, 1 gives it away. It says what the inputs could tell, not what the system makes of it.',
    fr: 'Une variable de substitution est une donnée qui tient lieu d’une caractéristique protégée sans la nommer : un système qui ne voit jamais « {attribute} » peut tout de même traiter les personnes selon elle. L’aire est la chance que quelqu’un du groupe soit classé au-dessus de quelqu’un qui n’en est pas, d’après les seules données d’entrée : 0,5 ne dit rien, 1 trahit tout. Elle dit ce que les données pourraient dire, non ce que le système en fait.',
  },
  logistic: { en: 'Area, logistic regression [bounds]', fr: 'Aire, régression logistique [limites]' },
  network: { en: 'Area, small network [bounds]', fr: 'Aire, petit réseau [limites]' },
  carriers: { en: 'Inputs that go with {attribute}', fr: 'Données qui vont avec « {attribute} »' },
  input: { en: 'Input', fr: 'Donnée d’entrée' },
  cramer: { en: 'Cramér’s V (0 to 1)', fr: 'V de Cramér (0 à 1)' },
  information: { en: 'Mutual information (nats)', fr: 'Information mutuelle (nats)' },
  carriersNote: {
    en: 'Strongest first. p: of an input and {attribute} having nothing to do with each other, by permutation, corrected over the inputs. Two inputs that say little alone may say much together.',
    fr: 'Des plus fortes aux plus faibles. p : pour une donnée sans rapport avec « {attribute} », par permutation, corrigée sur les données d’entrée. Deux données qui disent peu seules peuvent en dire beaucoup ensemble.',
  },

  near: { en: 'People most alike, by {attribute}', fr: 'Personnes les plus semblables, selon « {attribute} »' },
  nearText: {
    en: 'Each person is held beside those whom the inputs describe most alike, protected characteristics left out. A gap between near people of two groups is one that the declared inputs do not account for; whether they are the right ones to go by, no number says.',
    fr: 'Chaque personne est placée à côté de celles que les données d’entrée décrivent le plus de même, caractéristiques protégées mises à part. Un écart entre personnes proches de deux groupes est un écart dont les données déclarées ne rendent pas compte ; qu’elles soient les bonnes à considérer, aucun nombre ne le dit.',
  },
  gap: {
    en: 'Near people of the other group: rate of the decision less theirs (points) [bounds]',
    fr: 'Proches de l’autre groupe : taux de la décision moins le leur (points) [limites]',
  },
  harmed: {
    en: 'Of those decided against, near people of the other group fared clearly better [interval]',
    fr: 'Parmi les décisions défavorables, les proches de l’autre groupe s’en sont nettement mieux tirés [intervalle]',
  },
  alike: { en: 'Decided as their nearest [interval]', fr: 'Décidés comme leurs plus proches [intervalle]' },
  // {chance}: percentage.
  alikeNote: {
    en: 'Decided as their nearest: 100% where near people are always decided alike; decisions dealt by chance at the same rate would give {chance}. A person counted is not thereby shown to have been treated unlawfully.',
    fr: 'Décidés comme leurs plus proches : 100 % si les personnes proches sont toujours traitées de même ; des décisions tirées au sort au même taux donneraient {chance}. Une personne comptée n’est pas pour autant une personne traitée illégalement.',
  },
} as const satisfies Record<string, Text>
