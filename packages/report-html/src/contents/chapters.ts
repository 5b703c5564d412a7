import type { Chapter, Text } from '@exaequo/contract'

/** Titles of the chapters, and what a reader would find in one that nothing fills. */
export const CHAPTER_TEXTS: Readonly<Record<Exclude<Chapter, 'cover'>, { title: Text; expects: Text; toFill?: Text }>> =
  {
    summary: {
      title: { en: 'Summary', fr: 'Synthèse' },
      expects: { en: 'the main findings in plain language', fr: 'les principaux constats en langage clair' },
    },
    system: {
      title: { en: 'The system and the decision', fr: 'Le système et la décision' },
      expects: { en: 'what the system does and who decides', fr: 'ce que fait le système et qui décide' },
    },
    qualification: {
      title: { en: 'Legal qualification', fr: 'Qualification juridique' },
      expects: {
        en: 'whether the system is prohibited or high-risk under the AI Act, whether an impact assessment is due, and the duties of administrative transparency',
        fr: 'pratique interdite ou système à haut risque au sens du règlement sur l’IA, analyse d’impact à mener ou non, obligations de transparence administrative',
      },
      toFill: {
        en: 'To fill it, run “exaequo risk init” and name the answers under “risk:” in the specification.',
        fr: 'Pour le remplir, lancez « exaequo risk init » puis nommez les réponses sous « risk: » dans la spécification.',
      },
    },
    data: {
      title: { en: 'Data', fr: 'Données' },
      expects: { en: 'where the data come from and who is not in them', fr: 'l’origine des données et les absents' },
    },
    method: {
      title: { en: 'Method', fr: 'Méthode' },
      expects: { en: 'comparisons, measures and benchmarks', fr: 'comparaisons, mesures et repères' },
    },
    results: {
      title: { en: 'Results', fr: 'Résultats' },
      expects: { en: 'the rates of each group', fr: 'les taux de chaque groupe' },
    },
    appraisal: {
      title: { en: 'Appraisal', fr: 'Appréciation' },
      expects: {
        en: 'the risks, the justification of each established gap (aim, suitability, necessity, less discriminatory alternative), the human part in decisions, and the practice before the system',
        fr: 'les risques, la justification de chaque écart établi (but, adéquation, nécessité, solution moins discriminatoire), la part humaine dans les décisions et la pratique antérieure au système',
      },
    },
    measures: {
      title: { en: 'Measures and action plan', fr: 'Mesures et plan d’action' },
      expects: {
        en: 'what must stop or change, who acts, by when, and the risk that remains',
        fr: 'ce qui doit cesser ou changer, qui agit, à quelle échéance, et le risque qui demeure',
      },
    },
    rights: {
      title: { en: 'Rights of the people concerned', fr: 'Droits des personnes' },
      expects: {
        en: 'how people are told of the system, how a decision is explained to them, and where they can contest it',
        fr: 'l’information des personnes, l’explication d’une décision qui les concerne et les voies de recours',
      },
    },
    limits: {
      title: { en: 'What this audit does not allow to conclude', fr: 'Ce que cet audit ne permet pas de conclure' },
      expects: { en: 'what the audit cannot see', fr: 'ce que l’audit ne voit pas' },
    },
    annex: {
      title: { en: 'Annexes', fr: 'Annexes' },
      expects: { en: 'all estimates, and how to reproduce them', fr: 'les estimations et de quoi les reproduire' },
    },
  }

export const CONTENTS_STRINGS = {
  // Heading of the table of contents.
  contents: { en: 'Contents', fr: 'Sommaire' },
  // After the title of such a chapter, in the table of contents.
  unfilledWord: { en: 'not filled', fr: 'non renseigné' },
  // Above a chapter of which nothing is known; {expects} is what should stand there.
  unfilled: { en: 'Not filled. This chapter should hold: {expects}.', fr: 'Non renseigné. Attendu ici : {expects}.' },
  // Title of a chapter on law where that law does not apply; {words} says so.
  illustrated: { en: '{title} ({words})', fr: '{title} ({words})' },
  // In the place of one section of which nothing is known.
  sectionUnfilled: { en: 'Not filled.', fr: 'Non renseigné.' },
  // In the place of a section whose code failed; {id} is its technical name.
  failed: {
    en: 'This part of the report could not be made (section “{id}”). Its absence says nothing about the system.',
    fr: 'Cette partie du rapport n’a pas pu être établie (section « {id} »). Son absence ne dit rien du système.',
  },
} as const satisfies Record<string, Text>
