import { LOCALES, type Result } from '@exaequo/contract'
import { renderPortfolio, renderReport, toCsv } from '@exaequo/report-html'
import { canonicalDocument } from '@exaequo/runner'
import { standards } from '@exaequo/standards'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { tableFor } from './attacker.ts'
import { type Both, bothOf, type Cell, metrics, type Shape } from './audit.ts'
import { absences, factsOf, kindsOf } from './facts.ts'
import { audit } from './generate.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const catalogue = { metrics, standards }

/** Everything that is written of a public result. */
function filesOf(shown: Result): string[] {
  const csv = toCsv(shown)
  const pages = LOCALES.flatMap((locale) => [
    renderReport(shown, {
      locale,
      catalogue,
      document: document as unknown as Document,
      csvHash: null,
      links: { otherLocale: null, csv: null, json: null, index: null },
      sha256Base64: () => '',
    }),
    renderPortfolio([shown], { locale, catalogue, reportOf: (id) => id, otherLocale: null, sha256Base64: () => '' }),
  ])
  return [canonicalDocument(shown as unknown as Record<string, unknown>), csv, ...pages]
}

/**
 * Without the words of verdicts that were corrected together with withheld ones. They may depend on these: by the order of
 * p-values a word tells that a withheld one is smaller or larger than its own, and no count.
 */
function withoutCorrected(shown: Result): Result {
  const verdicts = shown.verdicts.filter(({ family, test: own }) => family.size !== null && own?.adjusted !== null)
  return { ...shown, verdicts, families: { primary: 0, exploratory: 0, expectedFalseMisses: 0 } }
}

/** What is listed, and which of it is withheld. */
const withheldIn = ({ estimates, audit: { data, attributes } }: Result): string =>
  JSON.stringify([
    estimates.map(({ id, exactness }) => [id, exactness === 'withheld']),
    data.leftOut.map(({ reason, n }) => [reason.params.column ?? null, n === null]),
    [data.people, data.rows, data.used, data.labelMissing].map((n) => n === null),
    attributes.map(({ levels, missingPeople }) => [levels.map(({ n }) => n === null), missingPeople === null]),
  ])

function again(cells: readonly Cell[], shape: Shape): Both | null {
  try {
    return bothOf(cells, shape)
  } catch {
    // The other table may be no audit: nobody is left in a group, or in all but one.
    return null
  }
}

test('of two data sets that agree on all that is shown, and hide the same, every public byte is the same', {
  timeout: 600_000,
}, async () => {
  const seen = { other: 0, compared: 0, withheld: 0 }
  await fc.assert(
    fc.asyncProperty(
      audit,
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 600, maxLength: 600 }),
      async ({ shape, cells }, random) => {
        const { whole, shown } = bothOf(cells, shape)
        const strata = [...new Set(whole.estimates.flatMap(({ stratum }) => (stratum?.t == null ? [] : [stratum.t])))]
        const kinds = kindsOf(whole, strata)
        const facts = [...factsOf(shown, kinds, metrics), ...absences(shown, kinds)]
        // A few people are moved: far from the first table, what is small would be another.
        const weights = kinds.map((_, i) => random[i % random.length] as number)
        const table = await tableFor(weights, facts)
        if (table === null) return
        const moved = table.map((n, i) => ({ ...(kinds[i] as Cell), t: kinds[i]?.t || 't0', n }))
        const other = again(
          moved.filter(({ n }) => n > 0),
          shape,
        )
        if (other === null) return
        seen.other++
        if (withheldIn(other.shown) !== withheldIn(shown)) return
        seen.compared++
        if (withheldIn(shown).includes('true')) seen.withheld++
        expect(filesOf(withoutCorrected(other.shown))).toEqual(filesOf(withoutCorrected(shown)))
      },
    ),
    {
      numRuns: Number(process.env.RECOVER_RUNS ?? 60),
      seed: Number(process.env.RECOVER_SEED ?? 4),
      endOnFailure: true,
    },
  )
  expect(seen.withheld).toBeGreaterThan(2)
  if (process.env.RECOVER_RUNS) console.log(seen)
})
