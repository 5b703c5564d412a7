import type { Locale, Text } from '@exaequo/contract'
import type { AuditSpec, BinaryRoleSpec, FilterSpec, PositiveSpec, ReferenceSpec, StandardSpec } from './audit-spec.ts'
import type { Located } from './document.ts'

type Raw = Record<string, unknown>

/** From a document that the schema accepts to the specification with its defaults filled in. */
export function normalise(located: Located): AuditSpec {
  const raw = located.value as Raw
  const locale = (raw.locale ?? 'en') as Locale
  const system = (raw.system ?? {}) as Raw
  const data = raw.data as Raw
  const roles = raw.roles as Raw
  const inference = (raw.inference ?? {}) as Raw
  const publication = (raw.publication ?? {}) as Raw
  const seed = inference.seed ?? Number(String(raw.date).replaceAll('-', ''))
  const attributes = (raw.attributes as Raw[]).map((own, i) => attribute(own, `attributes[${i}]`))
  return {
    id: String(raw.id),
    date: String(raw.date),
    locale,
    title: text(raw.title, String(raw.id)),
    system: {
      name: (system.name as string | undefined) ?? null,
      organisation: (system.organisation as string | undefined) ?? null,
      purpose: system.purpose === undefined ? null : text(system.purpose, ''),
      automation: (system.automation as 'assisted' | 'full' | undefined) ?? null,
    },
    data: {
      source: String(data.source),
      csv: (data.csv ?? {}) as AuditSpec['data']['csv'],
      filter: ((data.filter ?? []) as Raw[]).map((own, i) => filter(own, `data.filter[${i}]`)),
      rounded: rounded(data.rounded as Raw | undefined),
    },
    decision: {
      ...binary(roles.decision as Raw, 'roles.decision'),
      favourable: (roles.decision as Raw).favourable as boolean,
      label: text((roles.decision as Raw).label, String((roles.decision as Raw).column)),
    },
    label:
      roles.label === undefined
        ? null
        : {
            ...binary(roles.label as Raw, 'roles.label'),
            label: text((roles.label as Raw).label, String((roles.label as Raw).column)),
          },
    score:
      roles.score === undefined
        ? null
        : {
            column: String((roles.score as Raw).column),
            higherMeans: ((roles.score as Raw).higherMeans ?? 'positive') as 'positive' | 'negative',
          },
    weight: roles.weight === undefined ? null : String((roles.weight as Raw).column),
    count: roles.count === undefined ? null : String((roles.count as Raw).column),
    attributes,
    intersections: intersections(
      raw.intersections,
      attributes.map(({ id }) => id),
    ),
    strata: ((raw.strata ?? []) as Raw[]).map((own) => ({
      columns: own.columns === undefined ? [String(own.column)] : (own.columns as string[]),
      legitimate: (own.legitimate as AuditSpec['strata'][number]['legitimate']) ?? null,
    })),
    metrics: (raw.metrics ?? []) as string[],
    standards: ((raw.standards ?? ['four-fifths', 'parity']) as (string | Raw)[]).map(standard),
    primary: (raw.primary ?? {}) as Record<string, string>,
    inference: {
      level: (inference.level as number | undefined) ?? 0.95,
      population: (inference.population as AuditSpec['inference']['population'] | undefined) ?? 'process',
      correction: 'holm',
      floor: (inference.floor as number | undefined) ?? 10,
      seed: Number(seed),
    },
    publication: {
      public: (publication.public as boolean | undefined) ?? false,
      suppressBelow: (publication.suppressBelow as number | undefined) ?? 11,
      reason: (publication.reason as string | undefined) ?? null,
      openData: (publication.openData as boolean | undefined) ?? false,
    },
    jurisdiction: (raw.jurisdiction as string | undefined) ?? (locale === 'fr' ? 'FR' : 'EU'),
    risk: (raw.risk as string | undefined) ?? null,
    estimatesCap: ((raw.estimates as Raw | undefined)?.cap as number | undefined) ?? 20_000,
  }

  /** A value as data hold it: what was typed, numbers in canonical decimal form unless they carry leading zeros. */
  function typed(path: string, value: unknown): string {
    const source = located.source(path)
    if (typeof value === 'number') {
      const shown = source ?? String(value)
      return /^[-+]?0\d/.test(shown) ? shown : String(value)
    }
    return String(value).trim()
  }

  function list(path: string, values: unknown): string[] {
    return ((values ?? []) as unknown[]).map((value, i) => typed(`${path}[${i}]`, value))
  }

  function binary(own: Raw, path: string): BinaryRoleSpec {
    const negative = own.negative as Raw | undefined
    return {
      column: String(own.column),
      positive: positive(own.positive as Raw, `${path}.positive`),
      negative:
        negative === undefined
          ? null
          : negative.in !== undefined
            ? list(`${path}.negative.in`, negative.in)
            : [typed(`${path}.negative.equals`, negative.equals)],
      exclude: list(`${path}.exclude`, own.exclude),
    }
  }

  function positive(own: Raw, path: string): PositiveSpec {
    if (own.equals !== undefined) return { kind: 'values', values: [typed(`${path}.equals`, own.equals)] }
    if (own.in !== undefined) return { kind: 'values', values: list(`${path}.in`, own.in) }
    if (own.topShare !== undefined) return { kind: 'topShare', share: own.topShare as number }
    if (own.above === 'median') return { kind: 'aboveMedian' }
    const [test] = Object.keys(own) as ['atLeast' | 'above' | 'atMost' | 'below']
    return { kind: 'threshold', test, value: own[test] as number }
  }

  function filter(own: Raw, path: string): FilterSpec {
    return {
      column: String(own.column),
      in:
        own.equals !== undefined
          ? [typed(`${path}.equals`, own.equals)]
          : own.in !== undefined
            ? list(`${path}.in`, own.in)
            : null,
      notIn: own.notIn === undefined ? null : list(`${path}.notIn`, own.notIn),
    }
  }

  function rounded(own: Raw | undefined): AuditSpec['data']['rounded'] {
    if (own === undefined) return null
    return {
      to: own.to as number,
      rule: 'nearest',
      terms: (own.terms as string | undefined) ?? null,
      margins: ((own.margins ?? []) as Raw[]).map((margin, i) => ({
        where: Object.fromEntries(
          Object.entries(margin.where as Raw).map(([column, value]) => [
            column,
            typed(`data.rounded.margins[${i}].where.${column}`, value),
          ]),
        ),
        n: margin.n as number,
      })),
    }
  }

  function attribute(own: Raw, path: string): AuditSpec['attributes'][number] {
    const id = String(own.id)
    return {
      id,
      column: String(own.column),
      criterion: (own.criterion as string | undefined) ?? null,
      label: text(own.label, id),
      reference: reference(own.reference, `${path}.reference`),
      levels: Object.fromEntries(
        Object.entries((own.levels ?? {}) as Raw).map(([level, label]) => [level, text(label, level)]),
      ),
      recode: Object.fromEntries(
        Object.entries((own.recode ?? {}) as Raw).map(([level, to]) => [
          level,
          to === null ? null : typed(`${path}.recode.${level}`, to),
        ]),
      ),
      cut: (own.cut as number[] | undefined) ?? null,
      ageAt: (own.ageAt as string | undefined) ?? null,
      missing: (own.missing as 'group' | 'exclude' | undefined) ?? 'group',
      legalBasis: (own.legalBasis as string | undefined) ?? null,
    }
  }

  function reference(own: unknown, path: string): ReferenceSpec {
    if (own === undefined) return { rule: 'largest' }
    if (own === 'largest' || own === 'highest-rate' || own === 'rest') return { rule: own }
    return { rule: 'named', level: typed(path, own) }
  }
}

function text(own: unknown, fallback: string): Text {
  if (typeof own === 'string') return { fr: own, en: own }
  const given = (own ?? {}) as Partial<Text>
  return { fr: given.fr ?? given.en ?? fallback, en: given.en ?? given.fr ?? fallback }
}

function standard(own: string | Raw): StandardSpec {
  if (typeof own === 'string') return { id: own, quantity: null, ratio: null, difference: null }
  const [id] = Object.keys(own) as [string]
  const settings = own[id] as Raw
  return {
    id,
    quantity: (settings.quantity as string | undefined) ?? null,
    ratio: (settings.ratio as number | undefined) ?? null,
    difference: (settings.difference as number | undefined) ?? null,
  }
}

function intersections(own: unknown, ids: readonly string[]): AuditSpec['intersections'] {
  if (own === undefined) return []
  if (Array.isArray(own)) {
    return own.map((one) =>
      Array.isArray(one)
        ? { of: one as string[], reference: null }
        : {
            of: (one as Raw).of as string[],
            reference:
              (one as Raw).reference === undefined
                ? null
                : Object.fromEntries(
                    Object.entries((one as Raw).reference as Raw).map(([key, level]) => [key, String(level)]),
                  ),
          },
    )
  }
  const depth = (own as { depth: number }).depth
  const sets: string[][] = []
  const grow = (set: string[], from: number) => {
    if (set.length > 1) sets.push(set)
    if (set.length === depth) return
    for (let i = from; i < ids.length; i++) grow([...set, ids[i] as string], i + 1)
  }
  grow([], 0)
  return sets.sort((a, b) => a.length - b.length).map((of) => ({ of, reference: null }))
}
