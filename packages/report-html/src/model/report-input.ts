import type { Assessment, AttributeDescription, Locale, Result, Section, Text } from '@exaequo/contract'
import type { Catalogue, ReportLinks } from '../options.ts'
import { makeWriter, type Writer } from '../writer.ts'
import { type Finding, findingsOf } from './findings.ts'
import { indexResult, type ResultIndex } from './index-result.ts'

/** What every section is given. */
export interface ReportInput {
  readonly result: Result
  readonly index: ResultIndex
  readonly writer: Writer
  readonly locale: Locale
  readonly catalogue: Catalogue
  /** An empty document to draw charts in. */
  readonly document: Document
  readonly csvHash: string | null
  readonly links: ReportLinks
  /** What follows from the answers on risk and law; `null`: there are none. */
  readonly assessment: Assessment | null
  /** A text in the report's language. */
  t(text: Text): string
}

/** What a section on the page of an attribute is given. */
export interface AttributeInput extends ReportInput {
  readonly attribute: AttributeDescription
}

/** A piece of this report, of the toolkit or of anyone. */
export type ReportSection = Section<ReportInput, 'audit'> | Section<AttributeInput, 'attribute'>

type Options = Pick<ReportInput, 'locale' | 'catalogue' | 'document' | 'csvHash' | 'links'> &
  Partial<Pick<ReportInput, 'assessment'>>

export function reportInput(result: Result, options: Options): ReportInput {
  const { locale, catalogue, document, csvHash, links, assessment = null } = options
  const titles = new Map(
    catalogue.metrics.map(({ id, strings }) => [
      id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      strings.title,
    ]),
  )
  return {
    ...{ result, locale, catalogue, document, csvHash, links, assessment },
    index: indexResult(result),
    writer: makeWriter(result, locale, (quantity) => titles.get(quantity)),
    t: (text) => text[locale],
  }
}

/** The rate that leads for an attribute. */
export function primaryRate({ audit }: Result, attribute: string): string {
  return audit.primary[attribute] ?? 'selectionRate'
}

/** The findings that may lead the summary: the primary rate of every attribute, where something judges it or would. */
export function primaryFindings({ index, result }: Pick<ReportInput, 'index' | 'result'>): Finding[] {
  return result.audit.attributes
    .flatMap(({ id }) => findingsOf(index, [id], primaryRate(result, id)))
    .filter(({ lead, versus }) => lead !== null || versus !== 'rest')
}
