import { type Locale, message } from '@exaequo/contract'
import { formatMessage } from '@exaequo/report-html/message'
import { openData, readSpec } from '../audit-file.ts'
import { findSpecs } from '../find-specs.ts'
import { errorLines } from '../print-error.ts'

/** Everything wrong with specifications and the columns they name; labels that are missing are listed. */
export async function check(
  given: readonly string[],
  options: { locale: Locale; allowOutside: boolean },
): Promise<number> {
  const { locale } = options
  let failed = 0
  const paths = await findSpecs(given).catch((error) => {
    for (const line of errorLines(error, locale)) console.error(line)
    return null
  })
  if (paths === null) return 2
  for (const path of paths) {
    try {
      const read = await readSpec(path)
      const data = await openData(read, options)
      await data.close()
      for (const { code, params } of read.warnings)
        console.log(`${path} ${formatMessage(message(code, params), locale)} [${code}]`)
      console.log(`${path}: ${data.relation.columns.length} columns, ${read.spec.attributes.length} attributes`)
    } catch (error) {
      failed++
      for (const line of errorLines(error, locale)) console.error(line)
    }
  }
  return failed > 0 ? 2 : 0
}
