import { AuditError, type Locale } from '@exaequo/contract'
import { printErrors } from '../print-error.ts'
import { remake, storedEvidence } from '../stored.ts'
import { writeWhole } from '../write.ts'

interface Options {
  readonly what: 'result' | 'risk'
  readonly out?: string
  readonly locale: Locale
}

/** result.json, or risk.json, again, byte for byte, from the evidence alone. */
export async function replayCommand(folder: string, options: Options): Promise<number> {
  try {
    const { outputs } = await remake(await storedEvidence(folder))
    const text = outputs[`restricted/${options.what}.json`]
    if (text === undefined) throw new AuditError('REPLAY_NO_RISK', { folder })
    if (options.out === undefined) process.stdout.write(text)
    else await writeWhole(options.out, text)
    return 0
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
}
