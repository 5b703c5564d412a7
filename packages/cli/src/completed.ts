import { join } from 'node:path'
import { type Assessment, AuditError, type Locale, type Message, type Result } from '@exaequo/contract'
import { type Audited, concludedOf, type EvidenceFiles } from './outputs.ts'
import { publishedBefore } from './published-before.ts'
import { audienceFiles, reportPage } from './reports/audience-files.ts'
import type { Watch } from './watch.ts'
import { writeFolder } from './write.ts'

/** Whole, or what of it may be shown to anyone. */
export type Audience = Result['audience']

export interface ReportOptions {
  /** Default: the `locale` of the specification. */
  readonly locale?: Locale
  /** Default: `public` where the specification publishes, else `restricted`. */
  readonly audience?: Audience
}

/** An audit that ran. Nothing of it was written anywhere. */
export interface CompletedAudit {
  readonly id: string
  /** The whole result: the bytes of `restricted/result.json` are made of it. It may tell of few people. */
  readonly result: Result
  /** What of it may be published; `null` where the specification says that nothing is. */
  readonly publicResult: Result | null
  /** What follows from the answers on risk and law; `null` without answers. */
  readonly assessment: Assessment | null
  /** The counts and all else that the result is made of, as texts by file name. */
  readonly evidence: EvidenceFiles
  /** One of the two. @throws AuditError: nothing of the audit is public. */
  resultFor(audience: Audience): Result
  /** One page of the report, as HTML that needs nothing else. @throws AuditError: nothing of the audit is public. */
  report(options?: ReportOptions): Promise<string>
  /** Every file of the audit's folder, as `exaequo run` writes it: texts by path. */
  files(): Promise<Readonly<Record<string, string>>>
  /**
   * Writes the audit's folder inside `out`, whole or not at all; an earlier one is replaced. `beside`: further files, by
   * their path in the folder.
   * @returns the folder, and what to know about an earlier public result that was in it.
   */
  write(
    out: string,
    beside?: Readonly<Record<string, string>>,
  ): Promise<{ readonly folder: string; readonly warnings: readonly Message[] }>
}

/** What follows from evidence, of an audit that ran now or long ago. Drawn once, when first asked for. */
export async function completed(audited: Audited, evidence: EvidenceFiles, watch: Watch = {}): Promise<CompletedAudit> {
  const { id, locale: own } = audited.spec
  watch.onProgress?.({ audit: id, step: 'measure' })
  watch.signal?.throwIfAborted()
  const { result, shown, assessed } = await concludedOf(audited, evidence)
  const resultFor = (audience: Audience) => {
    const own = audience === 'restricted' ? result : shown
    if (own === null) throw new AuditError('REPORT_NOT_PUBLIC', { audit: id })
    return own
  }
  let drawn: Promise<Record<string, string>> | undefined

  const draw = async (): Promise<Record<string, string>> => {
    watch.onProgress?.({ audit: id, step: 'render' })
    watch.signal?.throwIfAborted()
    return {
      ...Object.fromEntries(Object.entries(evidence).map(([name, text]) => [`restricted/${name}`, text])),
      ...assessed?.outputs,
      ...(await audienceFiles('restricted', result, assessed?.restricted ?? null, watch)),
      ...(shown && (await audienceFiles('public', shown, assessed?.public ?? null, watch))),
    }
  }
  const files = () => {
    drawn ??= draw()
    return drawn
  }
  return {
    id,
    result,
    publicResult: shown,
    assessment: assessed?.restricted ?? null,
    evidence,
    resultFor,
    files,
    async report({ locale = own, audience = shown === null ? 'restricted' : 'public' } = {}) {
      const shownTo = resultFor(audience)
      if (drawn !== undefined) return (await drawn)[`${audience}/report.${locale}.html`] ?? ''
      return reportPage(shownTo, assessed?.[audience] ?? null, locale, watch)
    },
    async write(out, beside = {}) {
      const folder = join(out, id)
      const all = { ...beside, ...(await files()) }
      const warnings = shown === null ? [] : await publishedBefore(folder, shown)
      await writeFolder(folder, all)
      return { folder, warnings }
    },
  }
}
