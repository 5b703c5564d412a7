import type { Text } from '@exaequo/contract'

/** Sentences with numbers: rates first, then the factor, then the interval. */
export const strings = {
  // A decision bad for the person, or an error; the higher rate first. {among} starts with a space or is empty, {range} is one of the two below.
  unfavourable: {
    en: 'Out of {base} people{among}, “{decision}” is the decision for {a} of {group} and {b} of {reference}: {more} more. That is {factor} times the rate {referenceOf}. Allowing for chance, the data are compatible with {range}.',
    fr: 'Sur {base} personnes{among}, « {decision} » est la décision prise pour {a} parmi {group} et {b} parmi {reference} : {more} de plus. C’est {factor} fois le taux {referenceOf}. Compte tenu du hasard, les données sont compatibles avec {range}.',
  },
  // Any other rate: {event} is a verb phrase such as "have “re-arrest” as their recorded outcome".
  event: {
    en: 'Out of {base} people{among}, {a} of {group} and {b} of {reference} {event}: {more} more. That is {factor} times the rate {referenceOf}. Allowing for chance, the data are compatible with {range}.',
    fr: 'Sur {base} personnes{among}, {a} parmi {group} et {b} parmi {reference} {event} : {more} de plus. C’est {factor} fois le taux {referenceOf}. Compte tenu du hasard, les données sont compatibles avec {range}.',
  },
  // A decision good for the person; the lower rate first. {groupAs} and {referenceAs} are `subject` or `everyoneElse`.
  favourable: {
    en: 'Out of {base} applications, {a} are accepted among {group} and {b} among {reference}: {fewer} fewer. For every 100 acceptances of {referenceAs}, {groupAs} gets {hundred} from as many applications (between {lower} and {upper} allowing for chance).',
    fr: 'Sur {base} demandes, {a} sont acceptées parmi {group} et {b} parmi {reference} : {fewer} de moins. Quand {referenceAs} obtient 100 accords, {groupAs} en obtient {hundred} à nombre égal de demandes (entre {lower} et {upper} compte tenu du hasard).',
  },
  // The same, where both rates are printed alike.
  favourableSame: {
    en: 'Out of {base} applications, {a} are accepted among {group} and as many among {reference}. Allowing for chance: for every 100 acceptances of {referenceAs}, {groupAs} would get between {lower} and {upper} from as many applications.',
    fr: 'Sur {base} demandes, {a} sont acceptées parmi {group} et autant parmi {reference}. Compte tenu du hasard : quand {referenceAs} obtient 100 accords, {groupAs} en obtiendrait entre {lower} et {upper} à nombre égal de demandes.',
  },
  // The same after "the rate".
  of: { en: 'of {group}', fr: 'du groupe {group}' },
  ofEveryoneElse: { en: 'of everyone else', fr: 'de tous les autres' },
  // A group as the subject of a verb.
  subject: { en: 'the group {group}', fr: 'le groupe {group}' },
  everyoneElse: { en: 'everyone else', fr: 'l’ensemble des autres' },
  // What the data are compatible with: a factor, and people more or fewer.
  range: {
    en: 'a factor from {lower} to {upper}, that is {people}',
    fr: 'un facteur de {lower} à {upper}, soit {people}',
  },
  // No upper limit can be given.
  rangeOpen: {
    en: 'a factor of at least {lower}, that is {people}',
    fr: 'un facteur d’au moins {lower}, soit {people}',
  },
  peopleMore: {
    en: '{lower} to {upper} more people per {base}',
    fr: 'de {lower} à {upper} personnes de plus sur {base}',
  },
  peopleAcross: {
    en: 'from {lower} fewer to {upper} more per {base}',
    fr: 'de {lower} de moins à {upper} de plus sur {base}',
  },
  // The rate of the group compared with is zero.
  zeroReference: {
    en: '{a} per {base} against none among {n}: no factor can be computed; it is at least {lower}.',
    fr: '{a} sur {base} contre aucune parmi {n} : aucun facteur ne peut être calculé ; il est d’au moins {lower}.',
  },
  zeroReferenceUnbounded: {
    en: '{a} per {base} against none among {n}: no factor can be computed.',
    fr: '{a} sur {base} contre aucune parmi {n} : aucun facteur ne peut être calculé.',
  },
  bothZero: {
    en: 'None among {n} people of {group}, and none among {m} of {reference}: no factor can be computed.',
    fr: 'Aucune parmi {n} personnes pour {group}, et aucune parmi {m} pour {reference} : aucun facteur ne peut être calculé.',
  },
} as const satisfies Record<string, Text>
