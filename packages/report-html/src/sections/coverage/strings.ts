import type { Text } from '@exaequo/contract'

export const strings = {
  // {all} grounds of the law; the other numbers are parts of them.
  text: {
    en: 'Of {all} legal grounds, {tested} could be tested with these data, {proxy} by proxy, and {untested} could not be tested at all.',
    fr: 'Sur {all} critères légaux, {tested} ont pu être testés avec ces données, {proxy} par substitut, et {untested} n’ont pas pu l’être du tout.',
  },
  meaning: {
    en: 'This audit says nothing of a ground that could not be tested: nothing follows, neither that there is a gap nor that there is none.',
    fr: 'Cet audit ne dit rien d’un critère qui n’a pas pu être testé : il n’en découle rien, ni qu’un écart existe, ni qu’il n’en existe pas.',
  },
  caption: { en: 'Coverage of the legal grounds', fr: 'Couverture des critères légaux' },
  // Heads of columns.
  ground: { en: 'Ground', fr: 'Critère' },
  reference: { en: 'Legal reference', fr: 'Référence légale' },
  state: { en: 'Coverage', fr: 'Couverture' },
  how: { en: 'By what, or why not', fr: 'Par quoi, ou pourquoi non' },
  // A reference that was not read in its source.
  unverified: { en: '{reference} (to be confirmed)', fr: '{reference} (à confirmer)' },
  tested: { en: 'tested', fr: 'testé' },
  byProxy: { en: 'by proxy', fr: 'par substitut' },
  notTestable: { en: 'not testable with these data', fr: 'non testable avec ces données' },
  notApplicable: { en: 'not applicable', fr: 'sans objet' },
  // The attributes of the audit that test a ground or stand for it.
  by: { en: '{attributes}', fr: '{attributes}' },
  // They are in the file, but nothing could be tested.
  tooFew: { en: '{attributes}: too few people', fr: '{attributes} : trop peu de personnes' },
  nothing: { en: 'the file holds nothing on it', fr: 'le fichier ne contient rien à ce sujet' },
} as const satisfies Record<string, Text>
