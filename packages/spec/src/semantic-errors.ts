import { AuditError, type Options } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import { chapterErrors } from './chapter-errors.ts'
import { isDay } from './day.ts'
import { disclosureErrors } from './disclosure-errors.ts'
import type { Located } from './document.ts'
import { modelErrors } from './model-errors.ts'
import { optionErrors } from './option-errors.ts'
import { roleErrors } from './role-errors.ts'
import { sourceErrors } from './source-errors.ts'
import { nearest, suggest } from './suggest.ts'

/** What exists beside the spec: so that a misspelt metric is refused with the word that was meant. */
export interface Known {
  readonly metrics: readonly string[]
  readonly standards: readonly string[]
  readonly quantities: readonly string[]
  /** Those of them that have a unit of their own, and no upper limit. */
  readonly amounts: readonly string[]
  /** Those of them that look at single rows. */
  readonly rowMetrics?: readonly string[]
  /** Metric id or bundle name → the options that may be set there. */
  readonly options: Readonly<Record<string, Options>>
  /** Servers whose tables may be counted; absent: PostgreSQL. */
  readonly databases?: readonly string[]
}

/** Sensitive data, or a nomenclature that is prohibited in France: auditing them needs a legal basis. */
const NEEDS_LEGAL_BASIS = new Set([
  'ethnie',
  'pretendue_race',
  'religion',
  'opinions_politiques',
  'activites_syndicales',
  'etat_sante',
  'handicap',
  'perte_autonomie',
  'grossesse',
  'caract_genetiques',
  'moeurs',
  'orientation_sexuelle',
  'identite_genre',
])

const IDENTIFYING =
  /^(nom|nom_(de_)?famille|pr[ée]noms?|patronyme|(first|last|full|family|sur)_?name|name|adresse|(street_)?address|nir|num[ée]ro_(de_)?s[ée]cu(rit[ée]_sociale)?|ssn|social_security_number)$/i

/** What the schema cannot see: references between parts, order, dates, and what law or decency forbids. */
export function semanticErrors(spec: AuditSpec, located: Located, known: Known | null): AuditError[] {
  const errors: AuditError[] = []
  const ids = spec.attributes.map(({ id }) => id)
  const add = (
    path: string,
    ...[code, params, hint]: [
      ConstructorParameters<typeof AuditError>[0],
      Record<string, string | number | string[]>,
      ReturnType<typeof suggest>?,
    ]
  ) =>
    errors.push(
      new AuditError(code, params, hint ? { place: located.place(path), hint } : { place: located.place(path) }),
    )
  const oneOf = (path: string, value: string, expected: readonly string[]) => {
    if (!expected.includes(value)) {
      add(path, 'SPEC_ENUM', { value, where: path, expected: nearest(value, expected) }, suggest(value, expected))
    }
  }
  const date = (path: string, value: string) => {
    if (!isDay(value)) add(path, 'SPEC_DATE', { value })
  }

  date('date', spec.date)
  spec.attributes.forEach((attribute, i) => {
    const path = `attributes[${i}]`
    if (ids.indexOf(attribute.id) < i) add(`${path}.id`, 'SPEC_DUPLICATE_ID', { id: attribute.id })
    if (attribute.ageAt !== null) date(`${path}.ageAt`, attribute.ageAt)
    if (attribute.cut?.some((edge, k, edges) => k > 0 && edge <= (edges[k - 1] as number))) {
      add(`${path}.cut`, 'SPEC_CUT_ORDER', { where: `${path}.cut` })
    }
    if (attribute.ageAt !== null && attribute.cut === null) {
      add(path, 'SPEC_MISSING_KEY', { key: 'cut', where: path })
    }
    if (IDENTIFYING.test(attribute.column.trim().replaceAll(/[\s-]+/g, '_'))) {
      add(`${path}.column`, 'ATTRIBUTE_IS_IDENTIFYING', { column: attribute.column })
    }
    const { criterion } = attribute
    if (
      spec.jurisdiction === 'FR' &&
      criterion !== null &&
      NEEDS_LEGAL_BASIS.has(criterion) &&
      attribute.legalBasis === null
    ) {
      add(path, 'ATTRIBUTE_NEEDS_LEGAL_BASIS', { criterion, id: attribute.id })
    }
  })
  spec.intersections.forEach(({ of }, i) => {
    of.forEach((id) => {
      if (!ids.includes(id)) {
        add(
          `intersections[${i}]`,
          'SPEC_UNKNOWN_ATTRIBUTE',
          { id, where: `intersections[${i}]`, expected: ids },
          suggest(id, ids),
        )
      }
    })
  })
  for (const [id, quantity] of Object.entries(spec.primary)) {
    if (!ids.includes(id))
      add(`primary.${id}`, 'SPEC_UNKNOWN_ATTRIBUTE', { id, where: 'primary', expected: ids }, suggest(id, ids))
    if (known) oneOf(`primary.${id}`, quantity, known.quantities)
  }
  errors.push(...sourceErrors(spec, (path) => located.place(path)), ...modelErrors(spec, located))
  errors.push(...roleErrors(spec, located), ...chapterErrors(spec, located), ...disclosureErrors(spec, located))
  if (spec.publication.suppressBelow < 11 && spec.publication.reason === null) {
    add('publication.suppressBelow', 'SPEC_REASON_REQUIRED', {})
  }
  const { source } = spec.data
  if (typeof source !== 'string') oneOf('data.source.engine', source.engine, known?.databases ?? ['postgres'])
  spec.standards.forEach((standard, i) => {
    const path = `standards[${i}]`
    if (known) oneOf(path, standard.id, known.standards)
    if (known && standard.quantity !== null)
      oneOf(`${path}.${standard.id}.quantity`, standard.quantity, known.quantities)
    const both = standard.ratio !== null && standard.difference !== null
    const incomplete = standard.quantity === null || (standard.ratio === null) === (standard.difference === null)
    const fits = { spread: standard.difference, minMaxRatio: standard.ratio }
    if (standard.comparator !== null && fits[standard.comparator] === null) add(path, 'SPEC_TOLERANCE_COMPARATOR', {})
    const limited = known && (standard.quantity === null || !known.amounts.includes(standard.quantity))
    if (limited && standard.difference !== null && standard.difference >= 1) {
      const where = `${path}.${standard.id}.difference`
      add(where, 'SPEC_BOUND', { value: standard.difference, where, comparison: '<', limit: 1 })
    }
    if (both || (standard.id === 'tolerance' && incomplete)) add(path, 'SPEC_TOLERANCE', {})
  })
  if (known)
    spec.metrics.forEach((metric, i) => {
      oneOf(`metrics[${i}]`, metric, known.metrics)
      if (!spec.rowAccess && known.rowMetrics?.includes(metric)) add(`metrics[${i}]`, 'ROW_ACCESS_REQUIRED', { metric })
    })
  if (known) errors.push(...optionErrors(spec, located, known.options))
  return errors
}
