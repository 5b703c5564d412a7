import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Consistency among the nearest',
    fr: 'Cohérence entre les plus proches',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How far people whom the system’s inputs describe alike get the same decision: 1 where near people are always decided alike. Beside it, what decisions dealt by chance at the same rate would give.',
    fr: 'À quel point des personnes que les données d’entrée décrivent de même reçoivent la même décision : 1 si les plus proches sont toujours traitées de même. À côté, ce que donneraient des décisions tirées au sort au même taux.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Nearness is by the declared inputs without the protected attributes, each input counting alike: whether that is the nearness that matters, no number says. Inputs that stand for a protected attribute make its groups far apart, and then consistency is high however they are treated. On a sample.',
    fr: 'La proximité se mesure sur les données d’entrée déclarées, sans les caractéristiques protégées, chacune comptant autant : aucun nombre ne dit si c’est la proximité qui importe. Des données qui tiennent lieu d’une caractéristique protégée éloignent ses groupes, et la cohérence est alors élevée, quelle que soit la façon dont ils sont traités. Sur un échantillon.',
  },
}
