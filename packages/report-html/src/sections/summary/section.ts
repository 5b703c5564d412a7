import { defineSection } from '@exaequo/contract'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { decisionOf } from '../../model/decision.ts'
import { worstFirst } from '../../model/findings.ts'
import { primaryFindings, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { findingModel } from '../shared/finding.ts'
import { contextFacts } from './context.ts'
import { strings } from './strings.ts'

/** Findings that lead, and how many more may where their gap is established: all of it fits a page. */
const LEADING = 3
const MOST_FINDINGS = 5

const KEY = [
  ['misses', 'STATE_MISSES'],
  ['inconclusiveGap', 'STATE_INCONCLUSIVE_GAP'],
  ['inconclusive', 'STATE_INCONCLUSIVE'],
  ['notTestable', 'STATE_NOT_TESTABLE'],
  ['meetsGap', 'STATE_MEETS_GAP'],
  ['meets', 'STATE_MEETS'],
] as const

/** One page in plain language: what is decided, the leading findings, how to read them. */
export const summary = defineSection({
  id: 'summary',
  title: { en: 'Summary', fr: 'Synthèse' },
  place: { chapter: 'summary', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { data, inference } = result.audit
    const decision = decisionOf(result.audit)
    const findings = worstFirst(primaryFindings(input)).filter(({ state }) => state !== null)
    const shown = findings
      .slice(0, MOST_FINDINGS)
      .filter(({ state }, i) => i < LEADING || state === 'misses' || state === 'inconclusiveGap')
    const rest = findings.length - shown.length
    return {
      decided: writer.say(strings.decided, {
        decision: writer.decision,
        positive: ready(writer.message(decision.positive)),
        good: decision.favourable,
        used: writer.numbers.integer(data.used),
      }),
      findings: shown.map((finding) => findingModel(input, finding)),
      none: t(strings.none),
      more: rest === 0 ? null : writer.say(strings.more, { n: rest }),
      census: inference.population === 'census' ? writer.say(strings.census) : null,
      context: { facts: contextFacts(input) },
      fixed: writer.sentence({ code: 'FIXED_NO_LEGAL_FINDING', values: {} }),
      notSettled: writer.say(strings.keyNotSettled),
      interval: writer.say(strings.interval, {
        level: writer.numbers.wholePercent(inference.level),
        times: writer.numbers.plain(inference.level * 100),
      }),
      keyTitle: t(strings.key),
      key: KEY.map(([state, code]) => ({
        symbol: SYMBOLS[state],
        name: writer.sentence({ code, values: {} }),
        meaning: writer.say(strings[state]),
      })),
    }
  },
  template: template('summary'),
})
