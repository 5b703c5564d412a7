/** Sections that the report has already. It loads with what draws it, so their names stand here; a test compares. */
export const SECTION_IDS: readonly string[] =
  'actions administrative-decisions benchmarks comparisons consequences cover coverage data data-protection decisions disclosure duties errors estimates evidence fundamental-rights funnel gap-justification ground-use high-risk human-step intersection-verdicts intersections justification legal-basis legal-sources limits local-law-144 metrics plan population previous-practice prohibited-banner prohibited-practices qualification readings reply rights risk-register scores settling single-rows strata strata-unjustified subgroups summary surveillance system thresholds transparency uncertainty versions'.split(
    ' ',
  )
