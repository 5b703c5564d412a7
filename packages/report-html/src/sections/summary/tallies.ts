import type { Html } from '../../html.ts'
import { type StateId, SYMBOLS } from '../../message/verdict-state.ts'
import type { Finding } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { strings } from './strings.ts'

interface Tally {
  readonly symbol: string
  readonly name: Html
  readonly count: Html
  readonly meaning: Html
}

const KEY = [
  ['misses', 'STATE_MISSES'],
  ['inconclusiveGap', 'STATE_INCONCLUSIVE_GAP'],
  ['inconclusive', 'STATE_INCONCLUSIVE'],
  ['notTestable', 'STATE_NOT_TESTABLE'],
  ['withheld', 'STATE_WITHHELD'],
  ['meetsGap', 'STATE_MEETS_GAP'],
  ['meets', 'STATE_MEETS'],
] as const satisfies readonly (readonly [StateId, string])[]

/** Each symbol, what it means, and how many of the comparisons that lead the report have it. */
export function tallies({ result, writer }: ReportInput, findings: readonly Finding[]): Tally[] {
  const { suppressBelow: k } = result.audit.publication
  return KEY.map(([state, code]) => ({
    symbol: SYMBOLS[state],
    name: writer.sentence({ code, values: code === 'STATE_WITHHELD' ? { k } : {} }),
    count: writer.say(strings.tally, { n: findings.filter((finding) => finding.state === state).length }),
    meaning: writer.say(strings[state]),
  }))
}
