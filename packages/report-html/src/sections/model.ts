import type { Result, Text } from '@exaequo/contract'
import { Html } from '../html.ts'
import { stateWords } from '../message/verdict-state.ts'
import { type Finding, findingsOf, type Judged } from '../model/findings.ts'
import { indexResult, type ResultIndex } from '../model/index-result.ts'
import type { ReportOptions } from '../options.ts'
import { makeWriter, type Writer } from '../writer.ts'

/** What every chapter is given. */
export interface Model {
  readonly result: Result
  readonly index: ResultIndex
  readonly writer: Writer
  readonly options: ReportOptions
  t(text: Text): string
}

export function makeModel(result: Result, options: ReportOptions): Model {
  const { locale, catalogue } = options
  const index = indexResult(result)
  const titleOf = (quantity: string) =>
    catalogue.metrics.find(({ id }) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) === quantity)
      ?.strings.title
  return { result, index, options, writer: makeWriter(result, locale, titleOf), t: (text) => text[locale] }
}

/** Symbol and words of a verdict, never one without the other. */
export function stateHtml({ writer }: Model, { state, verdict }: Judged): Html {
  const words = writer.message(stateWords(state, writer.groupText(verdict.versus)))
  return new Html(`<span class="state"><span class="symbol" aria-hidden="true">${state.symbol}</span> ${words}</span>`)
}

export function stateOf(model: Model, finding: Finding): Html | string {
  if (finding.lead !== null) return stateHtml(model, finding.lead)
  if (finding.state === 'withheld') {
    return new Html(
      `<span class="state"><span class="symbol" aria-hidden="true">▒</span> ${model.writer.sentence({ code: 'STATE_WITHHELD', values: { k: model.result.audit.publication.suppressBelow } })}</span>`,
    )
  }
  return '–'
}

/** The findings that may lead the summary: the primary rate of every attribute. */
export function primaryFindings({ index, result }: Model): Finding[] {
  return result.audit.attributes.flatMap(({ id }) =>
    findingsOf(index, [id], result.audit.primary[id] ?? 'selectionRate'),
  )
}
