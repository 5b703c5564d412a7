import { AuditError, type Option, type Options } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import type { Located } from './document.ts'
import { nearest, suggest } from './suggest.ts'

/** Options that a metric does not have, or values that it does not take. */
export function optionErrors(
  spec: AuditSpec,
  located: Pick<Located, 'place'>,
  known: Readonly<Record<string, Options>>,
): AuditError[] {
  return spec.metrics.flatMap((metric, i) => {
    const options = known[metric] ?? {}
    return Object.entries(spec.options[metric] ?? {}).flatMap(([name, value]) => {
      const where = `metrics[${i}].${metric}.${name}`
      const place = located.place(where)
      const option = Object.hasOwn(options, name) ? options[name] : undefined
      if (option === undefined) {
        const names = Object.keys(options)
        const hint = suggest(name, names)
        const params = { key: name, where: `metrics[${i}].${metric}`, expected: nearest(name, names) }
        return [new AuditError('SPEC_UNKNOWN_KEY', params, hint ? { place, hint } : { place })]
      }
      const detail = mismatch(option, value)
      return detail === null ? [] : [new AuditError('SPEC_VALUE', { where, detail }, { place })]
    })
  })
}

function mismatch(option: Option, value: string | number | boolean): string | null {
  if (option.type === 'boolean') return typeof value === 'boolean' ? null : 'true / false'
  if (option.type === 'enum') return option.values.includes(String(value)) ? null : option.values.join(' / ')
  const fits =
    typeof value === 'number' &&
    value >= option.minimum &&
    value <= option.maximum &&
    (option.type === 'number' || Number.isInteger(value))
  return fits ? null : `${option.minimum} … ${option.maximum}`
}
