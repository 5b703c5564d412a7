import { type Locale, MESSAGES, type MessageCode, type Result, type Verdict } from '@exaequo/contract'
import { bySystem, decisionOf, favourableOf } from '../model/decision.ts'
import { isAmount, partText } from './amounts.ts'
import { formatMessage } from './format-message.ts'
import { pieces, type Value, type Values } from './icu.ts'
import { groupName } from './names.ts'
import { numbersOf } from './numbers.ts'
import { polarityOf } from './polarity.ts'
import { QUANTITIES } from './quantities.ts'
import { stateWords, type VerdictState, verdictState } from './verdict-state.ts'

/** A sentence of the catalogue and what fills it, before any medium has made it safe. */
export interface Sentence {
  readonly code: MessageCode
  readonly values: Values
}

/** How the parties of a verdict are named, plain or in markup. */
export interface Parties {
  readonly group: Value
  readonly reference: Value
  readonly decision: Value
  readonly quantity: Value
  /** Whether a system is known to take part in the decision. */
  readonly system: boolean
}

/** What a state means for these groups, in the words fixed for it; more than one sentence where more is known. */
export function verdictSentences(
  verdict: Verdict,
  state: VerdictState,
  parties: Parties,
  favourable: boolean | null,
  locale: Locale,
): Sentence[] {
  const { group, reference, decision, quantity, system } = parties
  const harmed = state.against === 'reference' ? { group: reference, reference: group } : { group, reference }
  switch (state.id) {
    case 'misses': {
      const polarity = polarityOf(verdict.quantity, favourable)
      if (isAmount(verdict.quantity)) {
        return [
          { code: 'SENTENCE_MISSES_AMOUNT', values: { group, reference, quantity, higher: state.higher === true } },
        ]
      }
      if (verdict.quantity !== 'selectionRate' || polarity === 'neither') {
        return [{ code: 'SENTENCE_MISSES_RATE', values: { group, reference, quantity, higher: state.higher === true } }]
      }
      const code = polarity === 'benefit' ? 'SENTENCE_MISSES_FAVOURABLE' : 'SENTENCE_MISSES_UNFAVOURABLE'
      return [{ code, values: { ...harmed, decision, system } }]
    }
    case 'meetsGap':
      return state.against === null
        ? [{ code: 'SENTENCE_MEETS_GAP_PLAIN', values: {} }]
        : [{ code: 'SENTENCE_MEETS_GAP', values: { group: harmed.group } }]
    case 'meets':
      return [{ code: 'SENTENCE_MEETS', values: {} }]
    case 'inconclusiveGap':
      return [
        state.against === null
          ? { code: 'SENTENCE_INCONCLUSIVE_GAP_PLAIN', values: {} }
          : { code: 'SENTENCE_INCONCLUSIVE_GAP', values: { group: harmed.group } },
        ...settling(verdict, locale),
      ]
    case 'inconclusive':
      return [{ code: 'SENTENCE_INCONCLUSIVE', values: {} }, ...settling(verdict, locale)]
    default:
      return [{ code: 'SENTENCE_NOT_TESTABLE', values: { reason: formatMessage(verdict.because, locale) } }]
  }
}

/** What would settle it. Equality cannot be proven, so that nothing is said of parity. */
function settling(verdict: Verdict, locale: Locale): Sentence[] {
  return sizeToSettle(verdict, locale, [
    'SENTENCE_TO_SETTLE',
    'SENTENCE_TO_SETTLE_NEVER',
    'SENTENCE_TO_SETTLE_WITHHELD',
  ])
}

/** The same in a few words, for a table; `null` where nothing is open, or equality is the benchmark. */
export function settlingInShort(verdict: Verdict, locale: Locale): Sentence | null {
  return (
    sizeToSettle(verdict, locale, ['TO_SETTLE_SHORT', 'TO_SETTLE_NEVER_SHORT', 'TO_SETTLE_WITHHELD_SHORT'])[0] ?? null
  )
}

function sizeToSettle(
  { verdict, toSettle, region }: Verdict,
  locale: Locale,
  [some, never, withheld]: readonly [MessageCode, MessageCode, MessageCode],
): Sentence[] {
  if (verdict !== 'inconclusive' || region === null) return []
  if (toSettle === null) return [{ code: withheld, values: {} }]
  if (toSettle.times === null) return [{ code: never, values: {} }]
  const times = Math.max(toSettle.times, 1.1)
  return [{ code: some, values: { times: numbersOf(locale).decimal(times, times < 10 ? 1 : 0) } }]
}

/** A verdict in plain text, for a terminal. */
export function describeVerdict(
  result: Result,
  verdict: Verdict,
  locale: Locale,
): { state: VerdictState; symbol: string; words: string; sentence: string; group: string; reference: string } {
  const { label } = decisionOf(result.audit)
  const favourable = favourableOf(result.audit)
  const value = result.estimates.find(({ id }) => id === verdict.estimate)?.value ?? null
  const state = verdictState(verdict, favourable, value)
  const part = partText(verdict.at, locale)
  const group = groupName(result, verdict.group, locale)
  const reference = groupName(result, verdict.versus, locale)
  const term = QUANTITIES[verdict.quantity]?.term[locale] ?? verdict.quantity
  const quantity = part === null ? term : `${term}, ${part}`
  const sentences = verdictSentences(
    verdict,
    state,
    { group, reference, decision: label[locale], quantity, system: bySystem(result.audit) },
    favourable,
    locale,
  )
  return {
    state,
    symbol: state.symbol,
    words: formatMessage(stateWords(state, reference), locale),
    sentence: sentences.map(({ code, values }) => plain(code, values, locale)).join(' '),
    group,
    reference,
  }
}

function plain(code: MessageCode, values: Values, locale: Locale): string {
  return pieces(MESSAGES[code][locale], values, locale)
    .map(({ text }) => text)
    .join('')
}
