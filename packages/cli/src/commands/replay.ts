import type { Locale } from '@exaequo/contract'
import { canonicalDocument } from '@exaequo/runner'
import { printErrors } from '../print-error.ts'
import { remakeResult, storedEvidence } from '../stored.ts'
import { writeWhole } from '../write.ts'

/** result.json again, byte for byte, from the evidence alone. */
export async function replayCommand(folder: string, options: { out?: string; locale: Locale }): Promise<number> {
  try {
    const result = await remakeResult(await storedEvidence(folder))
    const text = canonicalDocument(result as unknown as Record<string, unknown>)
    if (options.out === undefined) process.stdout.write(text)
    else await writeWhole(options.out, text)
    return 0
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
}
