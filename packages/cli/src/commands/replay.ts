import { AuditError, type Locale } from '@exaequo/contract'
import { canonicalDocument } from '@exaequo/runner'
import type { EvidenceFiles } from '../outputs.ts'
import { printErrors } from '../print-error.ts'
import { remakeResult, remakeRisk, storedEvidence } from '../stored.ts'
import { writeWhole } from '../write.ts'

interface Options {
  readonly what: 'result' | 'risk'
  readonly out?: string
  readonly locale: Locale
}

/** result.json, or risk.json, again, byte for byte, from the evidence alone. */
export async function replayCommand(folder: string, options: Options): Promise<number> {
  try {
    const files = await storedEvidence(folder)
    const text = options.what === 'risk' ? await remakeRisk(files, folder) : await resultText(files, folder)
    if (text === null) throw new AuditError('REPLAY_NO_RISK', { folder })
    if (options.out === undefined) process.stdout.write(text)
    else await writeWhole(options.out, text)
    return 0
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
}

async function resultText(files: EvidenceFiles, folder: string): Promise<string> {
  return canonicalDocument((await remakeResult(files, folder)) as unknown as Record<string, unknown>)
}
