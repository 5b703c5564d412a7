import type { Result } from '@exaequo/contract'
import { escapeHtml, Html, isolate } from '../html.ts'
import { distance, severity, worstFirst } from '../model/findings.ts'
import type { PortfolioOptions } from '../options.ts'
import { page, table } from '../page/page.ts'
import { makeModel, primaryFindings, stateOf } from '../sections/model.ts'
import { rateText } from '../sections/rates.ts'
import { S } from '../sections/strings.ts'

/** All audits of a batch, the worst finding first; what is not settled or not tested never sinks below what meets. */
export function renderPortfolio(results: readonly Result[], options: PortfolioOptions): string {
  const { locale } = options
  const t = (text: { fr: string; en: string }) => text[locale]
  const rows = results
    .flatMap((result) => {
      const model = makeModel(result, {
        ...options,
        document: null as never,
        csvHash: null,
        links: { otherLocale: null, csv: null, json: null, index: null },
      })
      const [worst] = worstFirst(primaryFindings(model)).filter(({ state }) => state !== null)
      return [{ result, model, worst }]
    })
    .sort(
      (a, b) =>
        severity(a.worst?.state ?? null) - severity(b.worst?.state ?? null) ||
        distance(b.worst?.lead ?? null) - distance(a.worst?.lead ?? null) ||
        b.result.audit.data.people - a.result.audit.data.people,
    )
    .map(({ result, model, worst }) => {
      const { writer } = model
      const { numbers } = writer
      const address = escapeHtml(options.reportOf(result.audit.id))
      const ratio = worst?.ratio
      return [
        new Html(`<a href="${address}">${isolate(result.audit.title[locale])}</a>`),
        numbers.integer(result.audit.data.people),
        worst === undefined
          ? '–'
          : new Html(
              `${writer.attribute(worst.attributes[0] ?? '')}: ${writer.group(worst.group)} / ${writer.group(worst.versus)}`,
            ),
        worst?.own === undefined ? '–' : rateText(model, worst.own),
        ratio?.value == null
          ? '–'
          : `${numbers.factor(ratio.value)} [${numbers.factor(ratio.interval?.lower ?? null)} ; ${numbers.factor(ratio.interval?.upper ?? null)}]`,
        worst === undefined ? '–' : stateOf(model, worst),
      ]
    })
  const columns = [S.audit, S.n, S.worst, S.rate, S.ratio, S.verdict].map((text, i) => ({
    title: t(text),
    text: i === 2 || i === 5,
  }))
  const other =
    options.otherLocale === null
      ? ''
      : `<nav class="meta"><a href="${escapeHtml(options.otherLocale)}" lang="${locale === 'fr' ? 'en' : 'fr'}">${escapeHtml(t(S.other))}</a></nav>`
  const body = `<header>${other}<h1>${escapeHtml(t(S.portfolio))}</h1></header><main>${table(t(S.portfolio), columns, rows)}<p><strong>${escapeHtml(t(S.keyNotSettled))}</strong></p></main>`
  return page(t(S.portfolio), body, locale, options.sha256Base64)
}

/** The first page of a folder of reports: a choice of language, without script. */
export function indexRedirect({ sha256Base64 }: { readonly sha256Base64: (text: string) => string }): string {
  const body =
    '<main><h1>exaequo</h1><ul><li><a href="index.fr.html" lang="fr">Rapports en français</a></li><li><a href="index.en.html" lang="en">Reports in English</a></li></ul></main>'
  return page('exaequo', body, 'en', sha256Base64)
}
