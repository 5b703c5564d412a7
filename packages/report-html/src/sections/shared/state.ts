import { Html } from '../../html.ts'
import { settlingInShort } from '../../message/verdict-sentence.ts'
import { SYMBOLS, stateWords } from '../../message/verdict-state.ts'
import type { Finding, Judged } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { partial } from '../../template.ts'
import { ready } from '../../writer.ts'

export const stateHtml = partial('state')

// After the words of a state, where the benchmark is equality itself: any gap that is established exceeds it.
const EQUALITY = { en: '{state} (equality)', fr: '{state} (égalité)' }

/** Symbol and words of a verdict, never one without the other. */
export function judgedState({ writer }: Pick<ReportInput, 'writer'>, { state, verdict }: Judged): Html {
  const words = writer.message(stateWords(state, writer.groupText(verdict.versus)))
  const equality = verdict.region === null && verdict.verdict !== 'notTestable'
  return stateHtml({
    symbol: state.symbol,
    words: equality ? writer.say(EQUALITY, { state: ready(words) }) : words,
  })
}

/** The state of a finding: its leading verdict, or that it is withheld; `null`: nothing judges it. */
export function findingState(input: Pick<ReportInput, 'writer' | 'result'>, finding: Finding): Html | null {
  if (finding.lead !== null) return judgedState(input, finding.lead)
  if (finding.state !== 'withheld') return null
  const k = input.result.audit.publication.suppressBelow
  return stateHtml({
    symbol: SYMBOLS.withheld,
    words: input.writer.sentence({ code: 'STATE_WITHHELD', values: { k } }),
  })
}

/** The same in a table: where it is not settled, with what would settle it. */
export function settlingState(input: Pick<ReportInput, 'writer' | 'result' | 'locale'>, finding: Finding): Html | null {
  const state = findingState(input, finding)
  const settling = finding.lead === null ? null : settlingInShort(finding.lead.verdict, input.locale)
  return state === null || settling === null
    ? state
    : new Html(`${state}<small>${input.writer.sentence(settling)}</small>`)
}

/** A convention read from an estimate alone: its words say that it is no verdict. */
export function readingState(
  { writer }: Pick<ReportInput, 'writer'>,
  { reading, threshold }: { readonly reading: 'below' | 'above'; readonly threshold: number },
): Html {
  const code = reading === 'below' ? 'STATE_POINT_BELOW' : 'STATE_POINT_ABOVE'
  return stateHtml({ symbol: SYMBOLS.point, words: writer.sentence({ code, values: { threshold } }) })
}
