import { type Message, type MessageCode, message } from '@exaequo/contract'
import type { Undefined } from '@exaequo/statistics'

const CODES: Partial<Record<Undefined, MessageCode>> = {
  noPeople: 'EMPTY_DENOMINATOR',
  oneGroup: 'STRATA_NOT_COMPARABLE',
  noVariation: 'STRATA_NO_VARIATION',
  unbounded: 'UNDEFINED_BY_ZERO',
}

/** Why a number over strata does not exist. */
export function strataReason(reason: Undefined | null): Message {
  return message((reason === null ? undefined : CODES[reason]) ?? 'STRATA_NO_VARIATION')
}
