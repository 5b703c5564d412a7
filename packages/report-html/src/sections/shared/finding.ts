import type { Html } from '../../html.ts'
import { verdictSentences } from '../../message/verdict-sentence.ts'
import { bySystem, favourableOf } from '../../model/decision.ts'
import type { Finding } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { numbersSentence } from '../../prose/numbers-sentence.ts'
import { ready } from '../../writer.ts'
import { findingState } from './state.ts'

/** What the partial `finding` prints. */
export interface FindingModel {
  readonly about: Html
  readonly state: Html | null
  readonly numbers: Html | null
  readonly sentences: readonly Html[]
  readonly origin: Html | null
}

// Under a finding: the benchmark and where it comes from.
const BENCHMARK = { en: 'Benchmark: {title} ({origin}).', fr: 'Repère : {title} ({origin}).' }
// Which attribute and which rate a finding is about.
const ABOUT = { en: '{attribute} · {rate}', fr: '{attribute} · {rate}' }

// The same where no number can be told, so that a reader knows whom it is about.
const ABOUT_GROUP = {
  en: '{attribute} · {rate} · {group} / {reference}',
  fr: '{attribute} · {rate} · {group} / {reference}',
}
// Whether chance explains what was observed.
const CHANCE = {
  en: 'Chance alone could explain the gap observed.',
  fr: 'Le hasard seul pourrait expliquer l’écart observé.',
}
const CHANCE_HARDLY = {
  en: 'Chance alone hardly explains this gap.',
  fr: 'Le hasard seul n’explique guère cet écart.',
}

/** One finding in words: what it is about, its state, the rates, what the state means, where the benchmark comes from. */
export function findingModel(input: ReportInput, finding: Finding): FindingModel {
  const { result, writer, catalogue, locale } = input
  const favourable = favourableOf(result.audit)
  const { lead, group, versus, quantity } = finding
  const parties = {
    group: ready(writer.group(group)),
    reference: ready(writer.group(versus)),
    decision: writer.decision,
    quantity: writer.rateTerm(quantity),
    system: bySystem(result.audit),
  }
  const sentences =
    lead === null
      ? [{ code: 'SENTENCE_WITHHELD' as const, values: {} }]
      : verdictSentences(lead.verdict, lead.state, parties, favourable, locale)
  const standard = catalogue.standards.find(({ id }) => id === lead?.verdict.standard)
  const numbers = numbersSentence(finding, writer, favourable)
  const about = writer.say(numbers === null ? ABOUT_GROUP : ABOUT, {
    attribute: ready(writer.attribute(finding.attributes[0] ?? '')),
    rate: ready(writer.rateTitle(quantity)),
    group: parties.group,
    reference: parties.reference,
  })
  return {
    about,
    state: findingState(input, finding),
    numbers,
    sentences: [
      ...(numbers === null || lead === null || lead.verdict.verdict === 'notTestable'
        ? []
        : [writer.say(lead.verdict.gap === 'established' ? CHANCE_HARDLY : CHANCE)]),
      ...sentences.map((sentence) => writer.sentence(sentence)),
    ],
    origin:
      standard === undefined
        ? null
        : writer.say(BENCHMARK, { title: standard.title[locale], origin: standard.origin[locale] }),
  }
}
