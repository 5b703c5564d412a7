import type { Locale } from '@exaequo/contract'
import { findSpecs } from '../find-specs.ts'
import { openData } from '../open-data.ts'
import { printErrors } from '../print-error.ts'
import { readSpec } from '../read-spec.ts'
import { wordsIn } from '../words.ts'

/** Everything wrong with specifications and the columns they name; labels that are missing are listed. */
export async function check(
  given: readonly string[],
  options: { locale: Locale; allowOutside: boolean },
): Promise<number> {
  const { locale } = options
  const words = wordsIn(locale)
  let failed = 0
  const paths = await findSpecs(given).catch((error) => {
    printErrors(error, locale)
    return null
  })
  if (paths === null) return 2
  for (const path of paths) {
    try {
      const read = await readSpec(path)
      const data = await openData(read, options)
      await data.close()
      if (read.spec.data.model !== null) await (await import('../scored.ts')).checkModel(read, options)
      const endpoint = read.spec.data.model?.endpoint ?? null
      if (endpoint !== null) {
        const columns = read.spec.data.model?.features.map(({ column }) => column) ?? []
        console.log(words('ENDPOINT_SENDS', { path, host: new URL(endpoint.url).host, columns }))
      }
      for (const { code, params } of read.warnings) console.log(`${path} ${words(code, params)} [${code}]`)
      const counts = { columns: data.relation.columns.length, attributes: read.spec.attributes.length }
      console.log(words('CHECK_DONE', { path, ...counts }))
    } catch (error) {
      failed++
      printErrors(error, locale)
    }
  }
  return failed > 0 ? 2 : 0
}
