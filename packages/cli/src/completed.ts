import { join } from 'node:path'
import { type Assessment, AuditError, type Locale, type Message, message, type Result } from '@exaequo/contract'
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
   * Writes the audit's folder inside `out`, whole or not at all; an earlier one is replaced, except what it made public
   * where the new numbers beside the earlier ones would tell of few people.
   */
  write(out: string, options?: WriteOptions): Promise<Written>
}

export interface WriteOptions {
  /** Further files, by their path in the folder. */
  readonly beside?: Readonly<Record<string, string>>
  /** The public version takes the place of an earlier one, whatever the two together tell. */
  readonly replacePublic?: boolean
}

export interface Written {
  readonly folder: string
  /** What is public in the folder now: the earlier one where that stayed. */
  readonly publicResult: Result | null
  /** What to know about an earlier public result that was in it. */
  readonly warnings: readonly Message[]
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
      ...(await audienceFiles('restricted', result, assessed?.restricted ?? null, audited.toolkit, watch)),
      ...(shown && (await audienceFiles('public', shown, assessed?.public ?? null, audited.toolkit, watch))),
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
      return reportPage(shownTo, assessed?.[audience] ?? null, locale, audited.toolkit, watch)
    },
    async write(out, { beside = {}, replacePublic = false } = {}) {
      const folder = join(out, id)
      const all = await files()
      const kept = shown === null || replacePublic ? null : await publishedBefore(folder, shown)
      await writeFolder(folder, { ...beside, ...(kept === null ? all : { ...withoutPublic(all), ...kept.files }) })
      if (kept === null) return { folder, publicResult: shown, warnings: [] }
      const warnings = [message('WARNING_PUBLISHED_BEFORE', { audit: id, n: kept.n })]
      return { folder, publicResult: kept.shown, warnings }
    },
  }
}

function withoutPublic(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('public/')))
}
