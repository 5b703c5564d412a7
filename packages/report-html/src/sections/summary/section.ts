import { defineSection } from '@exaequo/contract'
import { decisionOf, favourableOf } from '../../model/decision.ts'
import { primaryFindings, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { type FindingModel, findingModel } from '../shared/finding.ts'
import { contextFacts } from './context.ts'
import { isEstablished, leadingFindings } from './leading.ts'
import { strataNotes } from './strata.ts'
import { strings } from './strings.ts'
import { tallies } from './tallies.ts'

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
    const findings = primaryFindings(input).filter(({ state }) => state !== null)
    return {
      decided: writer.say(strings.decided, {
        decision: writer.decision,
        positive: ready(writer.message(decision.positive)),
        good: favourableOf(result.audit) ?? 'none',
        used: writer.numbers.integer(data.used),
      }),
      findings: sayingOnce(leadingFindings(findings).map((finding) => findingModel(input, finding))),
      order:
        findings.length === 0
          ? null
          : t(
              findings.some(isEstablished)
                ? strings.order
                : findings.some(({ state }) => state === 'withheld')
                  ? strings.nothingShown
                  : strings.nothingEstablished,
            ),
      strata: strataNotes(input),
      none: t(strings.none),
      census: inference.population === 'census' ? writer.say(strings.census) : null,
      context: { facts: contextFacts(input) },
      fixed: writer.sentence({ code: 'FIXED_NO_LEGAL_FINDING', values: {} }),
      notSettled: writer.say(strings.keyNotSettled),
      interval: writer.say(strings.interval, {
        level: writer.numbers.wholePercent(inference.level),
        times: writer.numbers.plain(inference.level * 100),
      }),
      keyTitle: t(strings.key),
      key: tallies(input, findings),
    }
  },
  template: template('summary'),
})

/** The benchmark and its origin stand under the first of the cards in a row that share it. */
function sayingOnce(cards: readonly FindingModel[]): FindingModel[] {
  return cards.map((card, i) =>
    String(card.origin) === String(cards[i - 1]?.origin) ? { ...card, origin: null } : card,
  )
}
