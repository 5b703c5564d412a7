import type { Result } from '@exaequo/contract'
import { Html } from '../html.ts'
import { DASH } from '../message/numbers.ts'
import { SYMBOLS } from '../message/verdict-state.ts'
import { type ReportInput, reportInput } from '../model/report-input.ts'
import type { PortfolioOptions } from '../options.ts'
import { page } from '../page/page.ts'
import { SHARED } from '../sections/shared/strings.ts'
import { template } from '../template.ts'
import { byConcern, type Cell, cellHtml, columnsOf, type System, systemOf } from './matrix.ts'
import { strings } from './strings.ts'

const write = template('portfolio')
const choose = template('languages')
const link = template('audit-link')

/** All audits of a batch, one row each, and one column for every ground examined; the worst finding first. No score sums them up. */
export function renderPortfolio(results: readonly Result[], options: PortfolioOptions): string {
  const { locale, otherLocale, notRun = [] } = options
  const t = (text: { fr: string; en: string }) => text[locale]
  const systems = results
    .map((result) => systemOf(result, inputOf(result, options)))
    .sort(
      (a, b) => byConcern(a.worst, b.worst) || (b.result.audit.data.people ?? 0) - (a.result.audit.data.people ?? 0),
    )
  const columns = columnsOf(systems)
  // A script sorts each column by the rank of its findings among all.
  const ranked = systems.flatMap(({ cells }) => [...cells.values()]).sort((a, b) => byConcern(a.finding, b.finding))
  const ranks = new Map<Cell, number>(ranked.map((cell, i) => [cell, i]))
  const body = write({
    other:
      otherLocale === null
        ? null
        : { address: otherLocale, text: t(strings.other), lang: locale === 'fr' ? 'en' : 'fr' },
    navigation: t(strings.navigation),
    title: t(strings.title),
    restricted: results.some(({ audience }) => audience === 'restricted') ? t(strings.restricted) : null,
    banners: systems.flatMap(({ result, input }) => {
      const banner = options.bannerOf?.(result.audit.id) ?? null
      return banner === null ? [] : [{ title: input.writer.given(result.audit.title[locale]), text: t(banner) }]
    }),
    notSettled: t(strings.notSettled),
    name: t(strings.caption),
    columns: [t(strings.audit), t(SHARED.people), ...columns.map(({ title }) => title)],
    rows: systems.map((system) => ({
      ...headOf(system, options),
      cells: columns.map(({ key }) => {
        const cell = system.cells.get(key)
        return cell === undefined
          ? { examined: false, key: null, text: DASH }
          : { examined: true, key: ranks.get(cell), text: cellHtml(system.input, cell) }
      }),
    })),
    note: t(strings.note),
    notRunTitle: t(strings.notRun),
    notRun,
  })
  return page(t(strings.title), new Html(body), locale, options.sha256Base64)
}

/** The audit with its link, whose it is and how many people it is about. */
function headOf({ result, input }: System, { reportOf, locale }: PortfolioOptions) {
  const { id, title, system, date, data } = result.audit
  const { writer } = input
  return {
    link: new Html(link({ address: reportOf(id), title: writer.given(title[locale]) })),
    about: writer.say(strings.about, { organisation: system.organisation, date: writer.numbers.date(date) }),
    people: data.people === null ? SYMBOLS.withheld : writer.numbers.integer(data.people),
  }
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
