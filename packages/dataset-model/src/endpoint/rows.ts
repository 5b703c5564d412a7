import { AuditError, type EndpointSettings, type FeatureBatch } from '@exaequo/contract'
import type { Row } from './protocol.ts'

/** The rows of a batch, each with its key: equal where what is sent of them is equal. */
export function rowsOf(
  { rows, width, values, names, records }: FeatureBatch,
  { rows: form }: EndpointSettings,
  keyOf: (text: string) => string,
): { readonly key: string; readonly row: Row }[] {
  return Array.from({ length: rows }, (_, i) => {
    const row: Row = { values: Array.from(values.subarray(i * width, (i + 1) * width)), record: records[i] ?? {} }
    const sent = form === 'values' ? row.values : Object.entries(row.record)
    const unsaid =
      form === 'values'
        ? names[row.values.findIndex((value) => !Number.isFinite(value))]
        : Object.entries(row.record).find(([, value]) => typeof value === 'number' && !Number.isFinite(value))?.[0]
    // As JSON it would be `null`, which a model may take for something else.
    if (unsaid !== undefined) throw new AuditError('ENDPOINT_ROW_NOT_FINITE', { feature: unsaid })
    return { key: keyOf(JSON.stringify(sent)), row }
  })
}
