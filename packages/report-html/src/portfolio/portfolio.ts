import type { Result } from '@exaequo/contract'
import { Html } from '../html.ts'
import { DASH } from '../message/numbers.ts'
import { distance, severity, worstFirst } from '../model/findings.ts'
import { primaryFindings, type ReportInput, reportInput } from '../model/report-input.ts'
import type { PortfolioOptions } from '../options.ts'
import { page } from '../page/page.ts'
import { rateCell, ratioCell } from '../sections/shared/cells.ts'
import { findingState } from '../sections/shared/state.ts'
import { SHARED } from '../sections/shared/strings.ts'
import { tableOf } from '../sections/shared/table.ts'
import { template } from '../template.ts'
import { ready } from '../writer.ts'
import { strings } from './strings.ts'

const write = template('portfolio')
const choose = template('languages')
const link = template('audit-link')

/** All audits of a batch, the worst finding first; what is not settled or not tested never sinks below what meets. */
export function renderPortfolio(results: readonly Result[], options: PortfolioOptions): string {
  const { locale, otherLocale, notRun = [] } = options
  const t = (text: { fr: string; en: string }) => text[locale]
  const rows = results
    .map((result) => {
      const input = inputOf(result, options)
      const [worst] = worstFirst(primaryFindings(input)).filter(({ state }) => state !== null)
      return { result, input, worst }
    })
    .sort(
      (a, b) =>
        severity(a.worst?.state ?? null) - severity(b.worst?.state ?? null) ||
        distance(b.worst?.lead ?? null) - distance(a.worst?.lead ?? null) ||
        (b.result.audit.data.people ?? 0) - (a.result.audit.data.people ?? 0),
    )
    .map(({ result, input, worst }) => {
      const { writer } = input
      const { id, title, data } = result.audit
      const people = writer.numbers.integer(data.people)
      const head = new Html(link({ address: options.reportOf(id), title: writer.given(title[locale]) }))
      if (worst === undefined) return { head, cells: [people, DASH, DASH, DASH, DASH] }
      const comparison = writer.say(strings.comparison, {
        attribute: ready(writer.attribute(worst.attributes[0] ?? '')),
        group: ready(writer.group(worst.group)),
        reference: ready(writer.group(worst.versus)),
      })
      const state = findingState(input, worst) ?? DASH
      return { head, cells: [people, comparison, rateCell(input, worst.own), ratioCell(input, worst.ratio), state] }
    })
  const heads = [strings.audit, SHARED.people, strings.leading, SHARED.rate, SHARED.ratio, SHARED.verdict]
  const body = write({
    other:
      otherLocale === null
        ? null
        : { address: otherLocale, text: t(strings.other), lang: locale === 'fr' ? 'en' : 'fr' },
    navigation: t(strings.navigation),
    title: t(strings.title),
    restricted: results.some(({ audience }) => audience === 'restricted') ? t(strings.restricted) : null,
    banners: results.flatMap((result) => {
      const banner = options.bannerOf?.(result.audit.id) ?? null
      const { writer } = inputOf(result, options)
      return banner === null ? [] : [{ title: writer.given(result.audit.title[locale]), text: t(banner) }]
    }),
    table: tableOf({ caption: t(strings.caption), columns: heads.map(t), words: [3, 6], rows }),
    notSettled: t(strings.notSettled),
    notRunTitle: t(strings.notRun),
    notRun,
  })
  return page(t(strings.title), new Html(body), locale, options.sha256Base64)
}

function inputOf(result: Result, { locale, catalogue }: PortfolioOptions): ReportInput {
  const links = { otherLocale: null, csv: null, json: null, index: null }
  // No chart is drawn here.
  return reportInput(result, { locale, catalogue, document: null as never, csvHash: null, links })
}

/** The first page of a folder of reports: a choice of language, without script. */
export function indexRedirect({ sha256Base64 }: { readonly sha256Base64: (text: string) => string }): string {
  return page('exaequo', new Html(choose({})), 'en', sha256Base64)
}
