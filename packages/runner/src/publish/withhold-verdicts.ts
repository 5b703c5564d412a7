import type { Estimate, FamilySummary, Verdict } from '@exaequo/contract'

/**
 * Verdicts on what is shown. Suppression is a way of showing, never a verdict: what stands on withheld counts is not said
 * at all. Where a family has withheld members, its words stay, and so do the tests of a comparison by itself; the
 * corrected p-values, the size of the family and all that is computed from it go: each may be the p-value of a withheld
 * member, or say whether that one had enough people to be tested.
 */
export function shownVerdicts(verdicts: readonly Verdict[], hides: (verdict: Verdict) => boolean): Verdict[] {
  const touched = new Set(verdicts.filter(hides).map(({ family }) => family.id))
  // Primary families of one standard are corrected together.
  const pooled = new Set(
    verdicts.filter(({ family }) => family.primary && touched.has(family.id)).map(({ standard }) => standard),
  )
  return verdicts.flatMap((verdict) => {
    const { family, standard } = verdict
    const alone = !touched.has(family.id)
    if (hides(verdict)) return []
    const corrected = alone && !(family.primary && pooled.has(standard))
    const { test, equality } = verdict
    return {
      ...verdict,
      test: test === null || corrected ? test : { ...test, adjusted: null },
      equality:
        equality === null || corrected
          ? equality
          : { ...equality, adjusted: null, familyAdjusted: alone ? equality.familyAdjusted : null },
      ...(alone
        ? {}
        : {
            family: { ...family, size: null, rank: null },
            simultaneous: null,
            toSettle: null,
            smallestMargin: null,
          }),
    }
  })
}

/** How many families there are among the verdicts that are shown: of the others, even that is not said. */
export function shownFamilies(verdicts: readonly Verdict[], level: number): FamilySummary {
  const ids = (primary: boolean) =>
    new Set(
      verdicts.filter(({ family, test }) => family.primary === primary && test !== null).map(({ family }) => family.id),
    )
  const exploratory = ids(false).size
  return { primary: ids(true).size, exploratory, expectedFalseMisses: exploratory * (1 - level) }
}

/** The same for the p-values of estimates, corrected in the family that their comparison belongs to. */
export function withoutCorrection(estimates: readonly Estimate[], hidden: ReadonlySet<string>): Estimate[] {
  const family = ({ metric, quantity, attributes, stratum, at }: Estimate) =>
    JSON.stringify([metric, quantity, attributes, stratum, at ?? null])
  const touched = new Set(estimates.filter(({ id, versus }) => versus !== null && hidden.has(id)).map(family))
  return estimates.map((estimate) => {
    const { pValue } = estimate
    if (pValue === null || pValue.adjusted === null || !touched.has(family(estimate))) return estimate
    return { ...estimate, pValue: { ...pValue, adjusted: null } }
  })
}
