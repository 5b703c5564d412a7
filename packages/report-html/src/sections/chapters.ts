import type { Group } from '@exaequo/contract'
import { escapeHtml, Html, isolate, link } from '../html.ts'
import { verdictSentences } from '../message/verdict-sentence.ts'
import { SYMBOLS } from '../message/verdict-state.ts'
import { decisionOf } from '../model/decision.ts'
import { type Finding, findingsOf, worstFirst } from '../model/findings.ts'
import { groupKey } from '../model/index-result.ts'
import { table } from '../page/page.ts'
import { numbersSentence } from '../prose/numbers-sentence.ts'
import { ready } from '../writer.ts'
import { type Model, primaryFindings, stateHtml } from './model.ts'
import { ratesOf, rateText, valuesOf } from './rates.ts'
import { S } from './strings.ts'

const heading = (title: string, id: string) => `<h2 id="${id}">${escapeHtml(title)}</h2>`

export function cover({ result, writer, options, t }: Model): string {
  const { audit } = result
  const { system } = audit
  const none = `<span class="note">${escapeHtml(t(S.unfilled))}</span>`
  const given = (text: string | null | undefined) => (text ? isolate(text) : none)
  const facts: [string, string][] = [
    [t(S.system), given(system.name)],
    [t(S.organisation), given(system.organisation)],
    [t(S.purpose), given(system.purpose?.[options.locale])],
    [
      t(S.automation),
      system.automation === null ? none : escapeHtml(t(system.automation === 'full' ? S.full : S.assisted)),
    ],
    [t(S.date), escapeHtml(writer.numbers.date(audit.date))],
    [t(S.jurisdiction), escapeHtml(audit.jurisdiction)],
    [
      t(S.data),
      writer
        .say(S.people, { n: writer.numbers.integer(audit.data.people), used: writer.numbers.integer(audit.data.used) })
        .toHTML(),
    ],
  ]
  const links = [
    options.links.otherLocale === null
      ? ''
      : `<a href="${escapeHtml(options.links.otherLocale)}" lang="${options.locale === 'fr' ? 'en' : 'fr'}">${escapeHtml(t(S.other))}</a>`,
    options.links.index === null
      ? ''
      : `<a href="${escapeHtml(options.links.index)}">${escapeHtml(t(S.portfolio))}</a>`,
  ].filter((one) => one !== '')
  return `<a class="skip" href="#summary">${escapeHtml(t(S.skip))}</a>
<header><nav class="meta">${links.join(' · ')}</nav><p class="meta">${escapeHtml(t(S.auditOf))} · ${escapeHtml(audit.id)}</p>
<h1>${isolate(audit.title[options.locale])}</h1>
${result.audience === 'restricted' ? `<p class="restricted">${escapeHtml(t(S.restricted))}</p>` : ''}
<dl>${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`).join('')}</dl></header>`
}

export function summary(model: Model): string {
  const { result, writer, t } = model
  const decision = decisionOf(result.audit)
  const findings = worstFirst(primaryFindings(model)).filter(({ state }) => state !== null)
  const shown = findings.slice(0, 5)
  const rest = findings.length - shown.length
  return `<section>${heading(t(S.summary), 'summary')}
<p>${writer.say(S.decided, { decision: writer.decision, positive: ready(writer.message(decision.positive)), good: decision.favourable })}</p>
${shown.length === 0 ? `<p>${writer.say(S.noFinding)}</p>` : shown.map((finding) => findingHtml(model, finding)).join('\n')}
${rest > 0 ? `<p class="note">${writer.say(S.more, { n: rest })}</p>` : ''}
<p>${writer.sentence({ code: 'FIXED_NO_LEGAL_FINDING', values: {} })}</p>
<p class="note">${writer.say(S.interval)}</p>
<h3>${escapeHtml(t(S.key))}</h3>${key(model)}<p><strong>${writer.say(S.keyNotSettled)}</strong></p></section>`
}

function findingHtml(model: Model, finding: Finding): string {
  const { result, writer, options } = model
  const { favourable } = decisionOf(result.audit)
  const { lead } = finding
  const numbers = numbersSentence(finding, writer, favourable)
  const title = `<p class="meta">${writer.attribute(finding.attributes[0] ?? '')} · ${writer.rateTitle(finding.quantity)}</p>`
  if (lead === null)
    return `<div class="finding">${title}<p><span class="state">▒</span> ${writer.sentence({ code: 'SENTENCE_WITHHELD', values: {} })}</p></div>`
  const parties = {
    group: ready(writer.group(finding.group)),
    reference: ready(writer.group(finding.versus)),
    decision: writer.decision,
    quantity: writer.rateTerm(finding.quantity),
  }
  const sentences = verdictSentences(lead.verdict, lead.state, parties, favourable, options.locale)
  const standard = options.catalogue.standards.find(({ id }) => id === lead.verdict.standard)
  const origin =
    standard === undefined
      ? ''
      : `<p class="note">${writer.say(S.benchmark, { title: standard.title[options.locale], origin: standard.origin[options.locale] })}</p>`
  return `<div class="finding">${title}<p>${stateHtml(model, lead)}</p>
${numbers === null ? '' : `<p>${numbers}</p>`}<p>${sentences.map((sentence) => writer.sentence(sentence)).join(' ')}</p>${origin}</div>`
}

function key({ writer }: Model): string {
  const rows = [
    [SYMBOLS.misses, 'STATE_MISSES'],
    [SYMBOLS.meetsGap, 'STATE_MEETS_GAP'],
    [SYMBOLS.meets, 'STATE_MEETS'],
    [SYMBOLS.inconclusive, 'STATE_INCONCLUSIVE'],
    [SYMBOLS.notTestable, 'STATE_NOT_TESTABLE'],
  ] as const
  return `<ul>${rows.map(([symbol, code]) => `<li><span class="symbol">${symbol}</span> ${writer.sentence({ code, values: {} })}</li>`).join('')}</ul>`
}

export function method(model: Model): string {
  const { result, writer, options, t } = model
  const { audit, families, evidence } = result
  const { locale, catalogue } = options
  const attributes = table(
    t(S.references),
    [
      { title: t(S.attribute) },
      { title: t(S.reference), text: true },
      { title: t(S.ground), text: true },
      { title: t(S.missing) },
    ],
    audit.attributes.map(({ id, reference, criterion, missingPeople }) => [
      writer.attribute(id),
      reference.level === null ? reference.rule : writer.group({ [id]: reference.level }),
      criterion ?? t(S.unfilled),
      missingPeople < audit.publication.suppressBelow && missingPeople > 0 && result.audience === 'public'
        ? '▒'
        : writer.numbers.integer(missingPeople),
    ]),
  )
  const standards = audit.standards.map(({ id }) => {
    const standard = catalogue.standards.find((candidate) => candidate.id === id)
    if (standard === undefined) return `<li>${escapeHtml(id)}</li>`
    const [source] = standard.cite
    return `<li><strong>${escapeHtml(standard.title[locale])}</strong>: ${escapeHtml(standard.description[locale])} ${escapeHtml(standard.origin[locale])}. ${link(source.title, source.url)}</li>`
  })
  const metrics = catalogue.metrics
    .filter(({ id }) => audit.metrics.includes(id))
    .map(
      ({ strings, formula }) =>
        `<li><strong>${escapeHtml(strings.title[locale])}</strong> (${escapeHtml(formula)}): ${escapeHtml(strings.description[locale])} <span class="note">${escapeHtml(t(S.sees))}: ${escapeHtml(strings.limits[locale])}</span></li>`,
    )
  const leftOut = audit.data.leftOut.map(
    ({ reason, n }) => `<li>${writer.message(reason)}: ${writer.numbers.integer(n)}</li>`,
  )
  const versions = [
    ...Object.entries(evidence.versions).map(([name, version]) => `${name} ${version}`),
    `cells ${evidence.cells}`,
    `spec ${evidence.spec}`,
    ...evidence.sources.map(({ name, hash }) => `${name} ${hash}`),
  ]
  return `<section class="chapter">${heading(t(S.method), 'method')}${attributes}
${leftOut.length === 0 ? '' : `<h3>${escapeHtml(t(S.leftOut))}</h3><ul>${leftOut.join('')}</ul>`}
<h3>${escapeHtml(t(S.standards))}</h3><ul>${standards.join('')}</ul>
<h3>${escapeHtml(t(S.inference))}</h3><p>${writer.say(S.inferenceText, { level: writer.numbers.percent(audit.inference.level), primary: families.primary, exploratory: families.exploratory, expected: writer.numbers.decimal(families.expectedFalseMisses, 1), floor: audit.inference.floor })}</p>
${audit.data.rounded === null ? '' : `<p>${writer.say(S.rounded, { to: audit.data.rounded.to })}</p>`}
<p>${writer.say(S.suppression, { k: audit.publication.suppressBelow })}</p>
<h3>${escapeHtml(t(S.metrics))}</h3><ul>${metrics.join('')}</ul>
<h3>${escapeHtml(t(S.evidence))}</h3><ul class="note">${versions.map((text) => `<li><code>${isolate(text)}</code></li>`).join('')}</ul></section>`
}

const ERROR_RATES = [
  'truePositiveRate',
  'falsePositiveRate',
  'falseNegativeRate',
  'positivePredictiveValue',
  'negativePredictiveValue',
  'accuracy',
]

export function attributeChapters(model: Model): string {
  const { result, writer, t } = model
  const { favourable } = decisionOf(result.audit)
  return result.audit.attributes
    .map(({ id }, i) => {
      const primary = result.audit.primary[id] ?? 'selectionRate'
      const quantities = [...new Set([primary, 'selectionRate'])]
      const worst = worstFirst(findingsOf(model.index, [id], primary)).find(({ state }) => state !== null)
      const sentence = worst === undefined ? null : numbersSentence(worst, writer, favourable)
      const errors =
        result.audit.label === null
          ? ''
          : `<h3>${escapeHtml(t(S.errors))}</h3><p class="note">${writer.say(S.errorsNote, { label: writer.label })}</p>${errorTable(model, id)}`
      return `<section class="chapter"><h2 id="attribute-${i}">${writer.attribute(id)}</h2>
${sentence === null ? '' : `<p>${sentence}</p>`}${quantities.map((quantity) => ratesOf(model, [id], quantity)).join('\n')}${errors}</section>`
    })
    .join('\n')
}

function errorTable(model: Model, id: string): string {
  const { writer, t } = model
  const rates = ERROR_RATES.filter((quantity) => valuesOf(model, [id], quantity, null).length > 0)
  const groups = valuesOf(model, [id], rates[0] ?? '', null).map(({ group }) => group)
  const rows = groups.map((group) => [
    writer.group(group),
    ...rates.map((quantity) => {
      const estimate = valuesOf(model, [id], quantity, null).find((one) => groupKey(one.group) === groupKey(group))
      if (estimate === undefined) return '–'
      const text = rateText(model, estimate)
      const interval = estimate.interval
      if (interval === null || typeof text !== 'string') return text
      return new Html(
        `${escapeHtml(text)}<br><span class="note">${escapeHtml(writer.numbers.percentRange(interval.lower, interval.upper))}</span>`,
      )
    }),
  ])
  return table(
    t(S.errors),
    [{ title: t(S.group) }, ...rates.map((quantity) => ({ title: writer.rateTitleText(quantity) }))],
    rows,
  )
}

export function strata(model: Model): string {
  const { result, writer, options, t } = model
  return result.audit.strata
    .map(({ columns, legitimate }, k) => {
      const tables = result.audit.attributes.map(({ id }) => {
        const levels = new Map<string, Group>()
        for (const { stratum, quantity } of model.index.ofSet([id])) {
          if (stratum !== null && quantity === 'selectionRate' && Object.keys(stratum).join() === columns.join())
            levels.set(groupKey(stratum), stratum)
        }
        const groups = valuesOf(model, [id], 'selectionRate', null).map(({ group }) => group)
        const row = (name: string, stratum: Group | null) => {
          const values = valuesOf(model, [id], 'selectionRate', stratum)
          const ratio = findingsOf(model.index, [id], 'selectionRate', stratum).find(
            ({ versus }) => versus !== 'rest',
          )?.ratio
          return [
            new Html(isolate(name)),
            ...groups.map((group) => {
              const own = values.find((estimate) => groupKey(estimate.group) === groupKey(group))
              return own === undefined ? '–' : `${rateText(model, own)} (${writer.numbers.integer(own.n)})`
            }),
            ratio?.value == null
              ? '–'
              : `${writer.numbers.factor(ratio.value)} [${writer.numbers.factor(ratio.interval?.lower ?? null)} ; ${writer.numbers.factor(ratio.interval?.upper ?? null)}]`,
          ]
        }
        const rows = [
          row(t(S.all), null),
          ...[...levels.values()].map((stratum) =>
            row(columns.map((column) => stratum[column] ?? t(S.missing)).join(' × '), stratum),
          ),
        ]
        return table(
          writer.attributeText(id),
          [
            { title: columns.join(' × ') },
            ...groups.map((group) => ({ title: writer.groupText(group) })),
            { title: t(S.ratio) },
          ],
          rows,
        )
      })
      const why =
        legitimate === null
          ? escapeHtml(t(S.unjustified))
          : writer.say(S.justified, { reason: legitimate[options.locale], source: legitimate.source }).toHTML()
      return `<section class="chapter">${heading(t(S.strata), `strata-${k}`)}<p>${writer.say(S.strataText, { columns: columns.join(', ') })}</p><p class="note">${why}</p>${tables.join('')}</section>`
    })
    .join('\n')
}

export function intersections(model: Model): string {
  const { result, writer, t } = model
  if (result.audit.intersections.length === 0) return ''
  const parts = result.audit.intersections.map(
    (set) => `<h3>${escapeHtml(writer.attributesText(set))}</h3>${ratesOf(model, set, 'selectionRate')}`,
  )
  return `<section class="chapter">${heading(t(S.intersections), 'intersections')}${parts.join('\n')}</section>`
}

export function localLaw144(model: Model): string {
  const { result, writer, t } = model
  const own = result.estimates.filter(({ metric, attributes }) => metric === 'local-law-144' && attributes.length === 1)
  if (own.length === 0 || result.audit.jurisdiction !== 'US') return ''
  const rows = own.map((estimate) => [
    writer.group(estimate.group),
    estimate.exactness === 'withheld' ? '▒' : writer.numbers.integer(estimate.n),
    estimate.value === null
      ? estimate.reason === null
        ? '–'
        : writer.message(estimate.reason)
      : writer.numbers.factor(estimate.value),
    estimate.interval === null
      ? '–'
      : `${writer.numbers.factor(estimate.interval.lower)} ; ${writer.numbers.factor(estimate.interval.upper)}`,
  ])
  return `<section>${heading(t(S.law144), 'law-144')}<p class="note">${writer.sentence({ code: 'SENTENCE_POINT', values: {} })}</p>${table(t(S.law144), [{ title: t(S.group) }, { title: t(S.n) }, { title: t(S.ratio) }, { title: t(S.intervalColumn) }], rows)}</section>`
}

export function limits({ result, writer, t }: Model): string {
  const warnings = result.warnings.map((warning) => `<li>${writer.message(warning)}</li>`)
  return `<section class="chapter">${heading(t(S.limits), 'limits')}<p>${writer.say(S.limitsText)}</p><p>${writer.sentence({ code: 'FIXED_NO_LEGAL_FINDING', values: {} })}</p>
${warnings.length === 0 ? '' : `<h3>${escapeHtml(t(S.warnings))}</h3><ul>${warnings.join('')}</ul>`}</section>`
}

export function annex({ result, writer, options, t }: Model): string {
  const judged = new Set(result.verdicts.map(({ estimate }) => estimate))
  const { numbers } = writer
  const shares = new Set(['value', 'difference', 'spread'])
  const kept = result.estimates.filter(
    ({ attributes, id, stratum, versus, comparator }) =>
      judged.has(id) || (attributes.length < 2 && stratum === null && versus !== 'rest' && comparator !== 'oddsRatio'),
  )
  const rows = kept.map((estimate) => {
    const number = (value: number | null) =>
      value === null
        ? '–'
        : estimate.metric === 'confusion-matrix'
          ? numbers.integer(value)
          : shares.has(estimate.comparator)
            ? numbers.decimal(value, 4)
            : numbers.decimal(value, 3)
    return [
      new Html(
        `${writer.group(estimate.group)}${estimate.stratum === null ? '' : ` · ${isolate(Object.values(estimate.stratum).join(' × '))}`}`,
      ),
      estimate.quantity,
      estimate.comparator,
      estimate.exactness === 'withheld' ? '▒' : number(estimate.value),
      estimate.interval === null ? '–' : `${number(estimate.interval.lower)} ; ${number(estimate.interval.upper)}`,
    ]
  })
  return `<section class="chapter">${heading(t(S.annex), 'annex')}<p>${writer.say(S.annexText, { hash: options.csvHash ?? '–' })}</p>${table(t(S.annex), [{ title: t(S.group) }, { title: t(S.quantity), text: true }, { title: t(S.comparator), text: true }, { title: t(S.value) }, { title: t(S.intervalColumn) }], rows)}</section>`
}
