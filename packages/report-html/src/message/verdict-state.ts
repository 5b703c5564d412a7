import { type Message, message, type Verdict } from '@exaequo/contract'
import { polarityOf } from './polarity.ts'

export type StateId =
  | 'misses'
  | 'meetsGap'
  | 'meets'
  | 'inconclusiveGap'
  | 'inconclusive'
  | 'notTestable'
  | 'point'
  | 'withheld'

/** A symbol and words for each state; the symbol never stands alone. */
export const SYMBOLS: Readonly<Record<StateId, string>> = {
  misses: '▲',
  meetsGap: '◆',
  meets: '●',
  inconclusiveGap: '△',
  inconclusive: '?',
  notTestable: '—',
  point: '○',
  withheld: '▒',
}

/** Worst first. What is not settled or not tested never sinks below what meets its benchmark. */
export const SEVERITY: readonly StateId[] = [
  'misses',
  'inconclusiveGap',
  'inconclusive',
  'notTestable',
  'withheld',
  'meetsGap',
  'meets',
  'point',
]

export interface VerdictState {
  readonly id: StateId
  readonly symbol: string
  /** Whom the gap is against; `null` where there is none, or where neither direction is good or bad in itself. */
  readonly against: 'group' | 'reference' | null
  /** Whether the group's rate is the higher one; `null` if not known. */
  readonly higher: boolean | null
}

/**
 * What a reader is told of a verdict.
 * @param value the estimate it is about: a ratio or a difference, group against reference
 */
export function verdictState(verdict: Verdict, favourable: boolean | null, value: number | null): VerdictState {
  const id = stateId(verdict)
  const higher = direction(verdict, value)
  const polarity = polarityOf(verdict.quantity, favourable)
  const gap = id === 'misses' || id === 'meetsGap' || id === 'inconclusiveGap'
  const against = !gap || higher === null || polarity === 'neither' ? null : harmed(higher, polarity)
  return { id, symbol: SYMBOLS[id], against, higher }
}

function stateId({ verdict, gap }: Verdict): StateId {
  switch (verdict) {
    case 'misses':
      return 'misses'
    case 'meets':
      return gap === 'established' ? 'meetsGap' : 'meets'
    case 'inconclusive':
      return gap === 'established' ? 'inconclusiveGap' : 'inconclusive'
    case 'notTestable':
      return 'notTestable'
  }
}

function direction({ side, comparator }: Verdict, value: number | null): boolean | null {
  if (side !== null) return side === 'above'
  const parity = comparator === 'difference' ? 0 : 1
  return value === null || value === parity ? null : value > parity
}

function harmed(higher: boolean, polarity: 'benefit' | 'harm'): 'group' | 'reference' {
  return higher === (polarity === 'harm') ? 'group' : 'reference'
}

/** The words of a state, such as "Gap larger than the benchmark". */
export function stateWords(state: VerdictState, reference: string): Message {
  switch (state.id) {
    case 'misses':
      return state.against === 'reference' ? message('STATE_MISSES_AGAINST', { reference }) : message('STATE_MISSES')
    case 'meetsGap':
      return state.against === 'reference'
        ? message('STATE_MEETS_GAP_AGAINST', { reference })
        : message('STATE_MEETS_GAP')
    case 'meets':
      return message('STATE_MEETS')
    case 'inconclusiveGap':
      return state.against === 'reference'
        ? message('STATE_INCONCLUSIVE_GAP_AGAINST', { reference })
        : message('STATE_INCONCLUSIVE_GAP')
    case 'inconclusive':
      return message('STATE_INCONCLUSIVE')
    default:
      return message('STATE_NOT_TESTABLE')
  }
}
