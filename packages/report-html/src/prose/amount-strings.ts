import type { Text } from '@exaequo/contract'

/** Sentences about means of an amount. {decision}: what is decided, such as "estimated rent"; numbers are in its unit. */
export const amountStrings = {
  less: {
    en: 'On average, “{decision}” is {a} for {group} and {b} for {reference}: {gap} less. Allowing for chance, the data are compatible with {lower} to {upper} less.',
    fr: 'En moyenne, « {decision} » vaut {a} pour {group} et {b} pour {reference} : {gap} de moins. Compte tenu du hasard, les données sont compatibles avec {lower} à {upper} de moins.',
  },
  more: {
    en: 'On average, “{decision}” is {a} for {group} and {b} for {reference}: {gap} more. Allowing for chance, the data are compatible with {lower} to {upper} more.',
    fr: 'En moyenne, « {decision} » vaut {a} pour {group} et {b} pour {reference} : {gap} de plus. Compte tenu du hasard, les données sont compatibles avec {lower} à {upper} de plus.',
  },
  // The interval holds equality: {lower} less to {upper} more.
  lessAcross: {
    en: 'On average, “{decision}” is {a} for {group} and {b} for {reference}: {gap} less. Allowing for chance, the data are compatible with {lower} less to {upper} more.',
    fr: 'En moyenne, « {decision} » vaut {a} pour {group} et {b} pour {reference} : {gap} de moins. Compte tenu du hasard, les données sont compatibles avec {lower} de moins à {upper} de plus.',
  },
  moreAcross: {
    en: 'On average, “{decision}” is {a} for {group} and {b} for {reference}: {gap} more. Allowing for chance, the data are compatible with {lower} less to {upper} more.',
    fr: 'En moyenne, « {decision} » vaut {a} pour {group} et {b} pour {reference} : {gap} de plus. Compte tenu du hasard, les données sont compatibles avec {lower} de moins à {upper} de plus.',
  },
  // Any other amount, such as a mean error; {title} names it; {gap}, {lower} and {upper} carry their sign.
  other: {
    en: '{title}: {a} for {group}, {b} for {reference}, a difference of {gap}. Allowing for chance, the data are compatible with a difference from {lower} to {upper}.',
    fr: '{title} : {a} pour {group}, {b} pour {reference}, soit une différence de {gap}. Compte tenu du hasard, les données sont compatibles avec une différence de {lower} à {upper}.',
  },
} as const satisfies Record<string, Text>
