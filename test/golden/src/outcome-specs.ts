/** Specifications of cases that are no yes or no; `outcomes.test.ts` compares them. */
export const CLASSES_SPEC = 'multiclass_law_tertile.classes.audit.yaml'
export const AMOUNTS_SPEC = 'regression_communities.audit.yaml'
export const RENTS_SPEC = 'loyers.audit.yaml'
export const OUTCOME_SPECS = [CLASSES_SPEC, AMOUNTS_SPEC, RENTS_SPEC] as const
