import type { Locale } from '@exaequo/contract'
import { printErrors } from '../print-error.ts'
import { remake, storedEvidence } from '../stored.ts'
import { writeWhole } from '../write.ts'

/** result.json again, byte for byte, from the evidence alone. */
export async function replayCommand(folder: string, options: { out?: string; locale: Locale }): Promise<number> {
  try {
    const { outputs } = await remake(await storedEvidence(folder))
    const text = outputs['restricted/result.json'] as string
    if (options.out === undefined) process.stdout.write(text)
    else await writeWhole(options.out, text)
    return 0
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
}
