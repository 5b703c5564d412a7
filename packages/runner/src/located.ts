import { AuditError, message, type OpenedData } from '@exaequo/contract'

/** How many places are told, and how many different texts are looked for. */
const PLACES = 5
const TEXTS = 1000

/** The same errors; those about values that cannot be read say where the first of them stand, if the source can tell. */
export function located(
  errors: readonly AuditError[],
  { engine, relation, locate }: OpenedData,
): Promise<AuditError[]> {
  return Promise.all(
    errors.map(async (error) => {
      const { code, params, place } = error
      const as = ({ NUMBER_INVALID: 'number', DATE_INVALID: 'date' } as const)[code as string]
      if (as === undefined || locate === undefined || engine.unreadable === undefined) return error
      const column = String(params.column)
      const texts = await engine.unreadable(relation, column, as, TEXTS)
      const places = await locate(column, new Set(texts), PLACES)
      if (places.length === 0) return error
      const hint = message('DATA_INVALID_AT', { places })
      return new AuditError(code, params, place === undefined ? { hint } : { place, hint })
    }),
  )
}
