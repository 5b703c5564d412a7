import type { Text } from '@exaequo/contract'

export const strings = {
  // Before what a measure cannot see.
  sees: { en: 'Cannot see: {limits}', fr: 'Ne voit pas : {limits}' },
  // A measure of some or all attributes that could not be made; {reason} is a phrase.
  failed: { en: 'Not measured for {attributes}: {reason}.', fr: 'Non mesuré pour {attributes} : {reason}.' },
  failedAll: { en: 'Not measured: {reason}.', fr: 'Non mesuré : {reason}.' },
  // A measure that failed, without a reason given.
  noReason: { en: 'no reason given', fr: 'sans raison donnée' },
} as const satisfies Record<string, Text>
