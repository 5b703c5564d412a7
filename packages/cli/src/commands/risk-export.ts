import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AuditError, AuditErrors, type Locale, type Result } from '@exaequo/contract'
import { assessRisk, type ExportId, exportAs } from '@exaequo/risk'
import { canonicalDocument } from '@exaequo/runner'
import { parseSpec } from '@exaequo/spec'
import { measuredIn } from '../assess.ts'
import { evidencePart, readEvidence } from '../outputs.ts'
import { toolkitUsed } from '../plugins/toolkit-for.ts'
import { errorLines } from '../print-error.ts'
import { readRiskFile } from '../risk-file.ts'
import { storedEvidence } from '../stored.ts'
import { writeWhole } from '../write.ts'

const WORDS = {
  fr: { filled: 'tous les champs connus sont remplis.', empty: 'champs que personne n’a remplis :' },
  en: { filled: 'every known field is filled.', empty: 'fields that nobody has filled:' },
} as const

interface Options {
  readonly as: ExportId
  readonly risk: string | undefined
  readonly out: string | undefined
  readonly locale: Locale
}

/**
 * An audit's folder of results and its answers, in another publisher's format. Numbers come from the public result where
 * there is one. What nobody has filled is listed; a document that does not fit its schema is refused.
 */
export async function riskExport(folder: string, options: Options): Promise<number> {
  const { as, locale } = options
  try {
    const result = await readResult(folder, 'restricted')
    const published = await readResult(folder, 'public').catch(() => null)
    const estimates = new Set(result.estimates.map(({ id }) => id))
    const { answers } = await readRiskFile(options.risk ?? join(folder, 'restricted', 'risk.yaml'), estimates)
    if (answers.audit !== result.audit.id) {
      throw new AuditError('RISK_OTHER_AUDIT', { given: answers.audit, audit: result.audit.id })
    }
    const files = await storedEvidence(folder)
    const { evidence } = readEvidence(files)
    const { known } = toolkitUsed(evidencePart(files).plugins ?? [], folder)
    const { spec, errors: wrong } = parseSpec(files['audit.yaml'], 'audit.yaml', known)
    if (spec === null) throw new AuditErrors(wrong)
    const assessment = assessRisk({ answers, result, published, ...measuredIn({ spec, evidence }) })
    const nothing = { audit: result.audit, estimates: [], evidence: result.evidence }
    const { document, missing, notes, errors } = exportAs(as, {
      answers,
      assessment,
      published: published ?? nothing,
      locale,
    })
    if (errors.length > 0) {
      throw new AuditError('RISK_EXPORT_INVALID', {
        export: as,
        detail: errors.join('; '),
        missing: missing.join(', '),
      })
    }
    const text = canonicalDocument(document as Record<string, unknown>)
    if (options.out === undefined) process.stdout.write(text)
    else await writeWhole(options.out, text)
    const { filled, empty } = WORDS[locale]
    console.error(missing.length === 0 ? `${as}: ${filled}` : `${as}: ${missing.length} ${empty} ${missing.join(', ')}`)
    for (const note of notes) console.error(`  ${note[locale]}`)
    return 0
  } catch (error) {
    for (const line of errorLines(error, locale)) console.error(line)
    return 2
  }
}

async function readResult(folder: string, audience: 'public' | 'restricted'): Promise<Result> {
  const text = await readFile(join(folder, audience, 'result.json'), 'utf8').catch(() => {
    throw new AuditError('RISK_RESULT_NOT_FOUND', { path: folder })
  })
  return JSON.parse(text) as Result
}
