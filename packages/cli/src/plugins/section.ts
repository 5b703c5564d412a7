import { AuditError, type Section } from '@exaequo/contract'
import type { AttributeInput, ReportInput, ReportSection } from '@exaequo/report-html'
import type { SentReport } from './requests.ts'
import type { Owner, Thread } from './thread.ts'

/** What a piece of a report may not hold: the page's policy would stop it, and a reader would be told nothing. */
const FORBIDDEN =
  /<\/?(script|iframe|object|embed|style|link|meta|base|form|html|body|head|main)\b|\s(style|on\w+)\s*=|\b(javascript|data):/i

/** Which report the thread holds, so that it is sent once for all sections. */
const held = new WeakMap<Thread, { given: unknown; locale: string; generation: number }>()

/** A section of a plug-in: printed in the plug-in's thread, from the same result, and checked here. */
export function pluginSection(described: Section<never>, thread: Thread, owner: Owner): ReportSection {
  const { id } = described
  return {
    ...described,
    print(given: ReportInput | AttributeInput) {
      const { result, locale, csvHash, links, assessment } = given
      const { generation } = thread
      const last = held.get(thread)
      const same = last?.given === result && last.locale === locale && last.generation === generation
      const report: SentReport = { result, locale, csvHash, links, assessment, catalogue: asData(given.catalogue) }
      const attribute = 'attribute' in given ? given.attribute : null
      if (!same) thread.ask({ kind: 'ready', drawing: true })
      const html = thread.ask({ kind: 'print', id, attribute, ...(same ? {} : { report }) })
      held.set(thread, { given: result, locale, generation })
      if (html !== null && typeof html !== 'string') throw nonsense(owner, `${id}: a section prints a text or null`)
      const found = html === null ? null : FORBIDDEN.exec(html)
      if (found) throw nonsense(owner, `${id}: a section may not hold \`${found[0].trim()}\``)
      return html
    },
  } as ReportSection
}

function nonsense(owner: Owner, detail: string): AuditError {
  return new AuditError('PLUGIN_NONSENSE', { ...owner, detail })
}

/** Metrics without their code. */
function asData({ metrics, standards }: ReportInput['catalogue']): ReportInput['catalogue'] {
  return {
    metrics: metrics.map(({ id, bundle, family, strings, formula, cite }) => ({
      ...{ id, bundle, family, strings, formula, cite },
    })),
    standards,
  }
}
