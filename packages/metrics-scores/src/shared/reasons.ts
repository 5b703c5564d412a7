import { type Message, message } from '@exaequo/contract'
import type { Undefined } from '@exaequo/statistics'

/** Why a statistic does not exist, in the catalogue's terms. */
export function reasonOf(reason: Undefined | null): Message {
  switch (reason) {
    case 'noPositives':
      return message('NO_POSITIVE_LABELS')
    case 'noNegatives':
      return message('NO_NEGATIVE_LABELS')
    case 'noVariation':
      return message('NO_VARIATION')
    case 'tooFewPeople':
      return message('TOO_FEW_FOR_A_MEAN')
    case 'separated':
      return message('SCORES_SEPARATE_LABELS')
    case 'notConverged':
      return message('FIT_NOT_CONVERGED')
    default:
      return message('EMPTY_DENOMINATOR')
  }
}
