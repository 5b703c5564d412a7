import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@exaequo/contract'
import { sha256 } from '../hash.ts'
import { evidencePart } from '../outputs.ts'
import { printErrors, warnOfSection } from '../print-error.ts'
import { remake, storedEvidence } from '../stored.ts'
import { wordsIn } from '../words.ts'

/** Tells a changed result or report from a true one: makes every file again from the evidence and compares. */
export async function verify(folders: readonly string[], { locale }: { locale: Locale }): Promise<number> {
  const words = wordsIn(locale)
  let wrong = 0
  for (const folder of folders) {
    try {
      const files = await storedEvidence(folder)
      const { parts } = evidencePart(files)
      const changed = Object.entries(parts)
        .filter(([name, hash]) => sha256(files[name as keyof typeof files] ?? '') !== hash)
        .map(([name]) => `restricted/${name}`)
      if (changed.length === 0) {
        const outputs = await remake(files, { onSectionFailure: warnOfSection })
        for (const [name, text] of Object.entries(outputs)) {
          const found = await readFile(join(folder, name), 'utf8').catch(() => null)
          if (found !== text) changed.push(found === null ? words('VERIFY_ABSENT', { file: name }) : name)
        }
      }
      if (changed.length > 0) wrong++
      console.log(
        changed.length === 0
          ? words('VERIFY_MATCHES', { folder })
          : words('VERIFY_CHANGED', { folder, files: changed }),
      )
    } catch (error) {
      wrong++
      printErrors(error, locale)
    }
  }
  return wrong > 0 ? 2 : 0
}
