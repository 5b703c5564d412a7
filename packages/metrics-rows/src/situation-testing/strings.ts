import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Situation testing among near people',
    fr: 'Test de situation entre personnes proches',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Each person of a group beside the people of the other group whom the inputs describe most alike: by how much the decisions differ, and for what share of those decided against the near people of the other group fared clearly better.',
    fr: 'Chaque personne d’un groupe à côté des personnes de l’autre groupe que les données d’entrée décrivent le plus de même : de combien les décisions diffèrent, et pour quelle part de celles qui ont essuyé la décision défavorable les plus proches de l’autre groupe s’en sont nettement mieux tirés.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The nearest of the other group may be far, and the declared inputs may leave out what matters, or stand for the protected attribute themselves: then a gap is called a difference of situation. A person counted in the share is not shown to have been treated unlawfully. On a sample.',
    fr: 'Les plus proches de l’autre groupe peuvent être loin, et les données d’entrée déclarées peuvent omettre ce qui compte, ou tenir elles-mêmes lieu de la caractéristique protégée : un écart passe alors pour une différence de situation. Une personne comptée dans la part n’est pas pour autant une personne traitée illégalement. Sur un échantillon.',
  },
}
