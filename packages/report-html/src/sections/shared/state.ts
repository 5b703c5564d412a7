import { Html } from '../../html.ts'
import { settlingInShort } from '../../message/verdict-sentence.ts'
import { SYMBOLS, stateWords } from '../../message/verdict-state.ts'
import type { Finding, Judged } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { partial } from '../../template.ts'
import { ready } from '../../writer.ts'

export const stateHtml = partial('state')

// After the words of a state, where the benchmark is equality itself.
const EQUALITY = { en: '{state} (equality)', fr: '{state} (égalité)' }

// The same where a gap is established: any gap exceeds equality, so that "larger than the benchmark" would say too much.
const ESTABLISHED = { en: 'Gap established (no benchmark)', fr: 'Écart établi (sans repère)' }
// {reference}: the group that is compared with, where it is the one worse off.
const ESTABLISHED_AGAINST = {
  en: 'Gap established, against {reference} (no benchmark)',
  fr: 'Écart établi, au détriment du groupe {reference} (sans repère)',
}
const ESTABLISHED_SYMBOL = '◇'

// Under a verdict in a table: what would settle it.
const TO_SETTLE = { en: 'to settle it: {size}', fr: 'pour trancher : {size}' }

/** Symbol and words of a verdict, never one without the other. */
export function judgedState({ writer }: Pick<ReportInput, 'writer'>, { state, verdict }: Judged): Html {
  const reference = writer.groupText(verdict.versus)
  if (verdict.region === null && state.id === 'misses') {
    const words =
      state.against === 'reference' ? writer.say(ESTABLISHED_AGAINST, { reference }) : writer.say(ESTABLISHED)
    return stateHtml({ symbol: ESTABLISHED_SYMBOL, words })
  }
  const words = writer.message(stateWords(state, reference))
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
    : new Html(
        `${state}<small>${input.writer.say(TO_SETTLE, { size: ready(input.writer.sentence(settling)) })}</small>`,
      )
}

/** A convention read from an estimate alone: its words say that it is no verdict. */
export function readingState(
  { writer }: Pick<ReportInput, 'writer'>,
  { reading, threshold }: { readonly reading: 'below' | 'above'; readonly threshold: number },
): Html {
  const code = reading === 'below' ? 'STATE_POINT_BELOW' : 'STATE_POINT_ABOVE'
  return stateHtml({ symbol: SYMBOLS.point, words: writer.sentence({ code, values: { threshold } }) })
}
