import type { Text } from '@exaequo/contract'

export const strings = {
  system: { en: 'System', fr: 'Système' },
  organisation: { en: 'Organisation', fr: 'Organisme' },
  purpose: { en: 'Purpose', fr: 'Finalité' },
  // Who decides: a person, or nobody.
  automation: { en: 'Human part', fr: 'Part humaine' },
  none: { en: 'people decide, without any system', fr: 'des personnes décident, sans aucun système' },
  assisted: { en: 'a person decides with the system’s help', fr: 'une personne décide avec l’aide du système' },
  full: { en: 'nobody decides: the system does', fr: 'personne ne décide : le système le fait' },
  decision: { en: 'Decision examined', fr: 'Décision examinée' },
  // {positive}: such as "at least 5"; {column}: a column's technical name.
  role: { en: '“{label}”: {positive} (column {column})', fr: '« {label} » : {positive} (colonne {column})' },
  direction: { en: 'For the person', fr: 'Pour la personne' },
  favourable: { en: 'favourable', fr: 'favorable' },
  unfavourable: { en: 'unfavourable', fr: 'défavorable' },
  // What happened in fact, as far as it was recorded.
  // {columns}: of the steps of the process that are errors.
  labelInSteps: {
    en: 'recorded as a step of the process (column {columns})',
    fr: 'renseigné comme étape du processus (colonne {columns})',
  },
  label: { en: 'Recorded outcome', fr: 'Résultat constaté' },
  score: { en: 'Score', fr: 'Score' },
} as const satisfies Record<string, Text>
