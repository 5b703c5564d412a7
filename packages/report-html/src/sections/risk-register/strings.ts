import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'The five fears and their risks on the CNIL’s four levels of severity and likelihood. The level is the higher of the two; a risk that was not rated, or whose rating rests on nothing, is treated as maximum. Risks of bias and discrimination, whose feared event is a discriminatory outcome, are an addition of this toolkit to the CNIL’s method. A finding of the audit raises the likelihood before measures, whatever was answered. “After measures” is what the organisation expects once planned measures are in place: until then, a target.',
    fr: 'Les cinq craintes et leurs risques sur les quatre niveaux de gravité et de vraisemblance de la CNIL. Le niveau est le plus haut des deux ; un risque non coté, ou dont la cote ne repose sur rien, est traité comme maximal. Les risques de biais et de discrimination, dont l’événement redouté est un résultat discriminatoire, sont un ajout de cet outil à la méthode de la CNIL. Un constat de l’audit relève la vraisemblance avant mesures, quoi qu’il ait été répondu. « Après mesures » est ce que l’organisme attend une fois les mesures prévues en place : d’ici là, une cible.',
  },
  // Name of the drawing, for those who do not see it.
  mapName: {
    en: 'Map of risks by severity and likelihood; the table below says the same',
    fr: 'Carte des risques selon la gravité et la vraisemblance ; le tableau qui suit dit la même chose',
  },
  mapCaption: {
    en: 'Numbers are those of the register. ○ before measures, ● after them; a line joins the two where measures move the risk. On a narrow screen the map scrolls sideways.',
    fr: 'Les numéros sont ceux du registre. ○ avant les mesures, ● après ; un trait relie les deux là où les mesures déplacent le risque. Sur un écran étroit, la carte défile de côté.',
  },
  unrated: {
    en: 'Not rated, so not on the map and treated as maximum: {numbers}.',
    fr: 'Non cotés, donc absents de la carte et traités comme maximaux : {numbers}.',
  },
  // Caption of the table.
  caption: { en: 'Risk register', fr: 'Registre des risques' },
  risk: { en: 'Risk', fr: 'Risque' },
  initial: { en: 'Before measures', fr: 'Avant mesures' },
  residual: { en: 'After measures', fr: 'Après mesures' },
  rests: { en: 'What it rests on', fr: 'Sur quoi il repose' },
  measures: { en: 'Measures, who, by when', fr: 'Mesures, qui, pour quand' },
  number: { en: '{n}. {title}', fr: '{n}. {title}' },
  rating: {
    en: 'severity {severity}, likelihood {likelihood}',
    fr: 'gravité {severity}, vraisemblance {likelihood}',
  },
  // What a finding shows, and the likelihood that it makes the least.
  evidence: {
    en: '{evidence}: {ids} (likelihood at least {floor})',
    fr: '{evidence} : {ids} (vraisemblance au moins {floor})',
  },
  evidenceAlone: { en: '{evidence} (likelihood at least {floor})', fr: '{evidence} (vraisemblance au moins {floor})' },
  cited: { en: 'Named by the organisation: {findings}', fr: 'Nommé par l’organisme : {findings}' },
  answered: { en: '{question} {given}', fr: '{question} {given}' },
  nothing: { en: 'No finding and no answer', fr: 'Ni constat ni réponse' },
  measuresAlone: { en: 'The measures named, and no finding', fr: 'Les mesures nommées, sans constat' },
  restricted: {
    en: 'Answers, if any: in the restricted version only',
    fr: 'Réponses éventuelles : dans la seule version restreinte',
  },
  measuredSmall: {
    en: 'Measured: no group under the threshold (see disclosure)',
    fr: 'Mesuré : aucun groupe sous le seuil (voir la divulgation)',
  },
  // A measure, its state, who does it and by when.
  measure: { en: '{label} ({details})', fr: '{label} ({details})' },
  due: { en: 'by {date}', fr: 'pour le {date}' },
} as const satisfies Record<string, Text>
