import type { Feature } from '@exaequo/contract'
import type {
  AuditSpec,
  BinaryRoleSpec,
  ConditionSpec,
  DisclosureSpec,
  FeatureSpec,
  FilterSpec,
  LabelSpec,
  PositiveSpec,
  ReferenceSpec,
  StandardSpec,
} from './audit-spec.ts'
import type { Located } from './document.ts'
import type { AuditDocument, Condition } from './generated/audit-document.ts'
import { DEFAULTS } from './generated/defaults.ts'
import { chapters } from './normalise-accountability.ts'
import { endpoint } from './normalise-endpoint.ts'
import { text, textOrNull } from './text.ts'

type Item<List> = List extends readonly (infer One)[] ? One : never
type Roles = AuditDocument['roles']
type Data = AuditDocument['data']
type Attribute = Item<AuditDocument['attributes']>
type Value = string | number | boolean

/** From a document that the schema accepts to the specification with its defaults filled in. */
export function normalise(raw: AuditDocument, located: Pick<Located, 'source'>): AuditSpec {
  const { data, roles, system = {}, inference = {}, publication = {} } = raw
  const locale = raw.locale ?? DEFAULTS.locale
  return {
    id: raw.id,
    date: raw.date,
    locale,
    title: text(raw.title, raw.id),
    system: {
      name: system.name ?? null,
      organisation: system.organisation ?? null,
      purpose: system.purpose === undefined ? null : text(system.purpose, ''),
      automation: system.automation ?? null,
    },
    data: {
      source: source(data.source),
      csv: data.csv ?? {},
      spreadsheet: data.spreadsheet ?? {},
      member: data.member ?? null,
      model: data.model === undefined ? null : model(data.model),
      filter: (data.filter ?? []).map((own, i) => filter(own, `data.filter[${i}]`)),
      rounded: rounded(data.rounded),
    },
    decision:
      roles.decision === undefined
        ? null
        : {
            ...binary(roles.decision, 'roles.decision'),
            favourable: roles.decision.favourable,
            label: text(roles.decision.label, roles.decision.column),
          },
    label:
      roles.label === undefined
        ? null
        : {
            ...binary(roles.label, 'roles.label'),
            label: text(roles.label.label, roles.label.column),
            observedWhen: observed(roles.label.observedWhen),
            selection: roles.label.selection ?? DEFAULTS['roles.label.selection'],
          },
    score:
      roles.score === undefined
        ? null
        : {
            column: roles.score.column,
            higherMeans: roles.score.higherMeans ?? DEFAULTS['roles.score.higherMeans'],
          },
    target:
      roles.target === undefined
        ? null
        : { column: roles.target.column, label: text(roles.target.label, roles.target.column) },
    prediction:
      roles.prediction === undefined
        ? null
        : {
            column: roles.prediction.column,
            label: text(roles.prediction.label, roles.prediction.column),
            favourable: roles.prediction.favourable ?? null,
          },
    classes: classes(roles.classes),
    weight: roles.weight?.column ?? null,
    count: roles.count?.column ?? null,
    unit: roles.unit?.column ?? null,
    features: features(roles.features ?? [], data.model === undefined ? [] : model(data.model).features),
    rowAccess: raw.rowAccess ?? DEFAULTS.rowAccess,
    rows: { most: raw.rows?.most ?? DEFAULTS['rows.most'] },
    attributes: raw.attributes.map((own, i) => attribute(own, `attributes[${i}]`)),
    intersections: intersections(
      raw.intersections,
      raw.attributes.map(({ id }) => id),
    ),
    strata: (raw.strata ?? []).map(({ column, columns, legitimate }) => ({
      columns: columns ?? (column === undefined ? [] : [column]),
      legitimate: legitimate ?? null,
    })),
    metrics: (raw.metrics ?? []).map((one) => (typeof one === 'string' ? one : (Object.keys(one)[0] as string))),
    options: Object.assign({}, ...(raw.metrics ?? []).filter((one) => typeof one !== 'string')),
    standards: (raw.standards ?? DEFAULTS.standards).map(standard),
    primary: raw.primary ?? {},
    inference: {
      level: inference.level ?? DEFAULTS['inference.level'],
      population: inference.population ?? DEFAULTS['inference.population'],
      correction: inference.correction ?? DEFAULTS['inference.correction'],
      floor: inference.floor ?? DEFAULTS['inference.floor'],
      replicates: inference.replicates ?? DEFAULTS['inference.replicates'],
      populationSize: inference.populationSize ?? null,
      seed: inference.seed ?? Number(raw.date.replaceAll('-', '')),
    },
    publication: {
      public: publication.public ?? DEFAULTS['publication.public'],
      suppressBelow: publication.suppressBelow ?? DEFAULTS['publication.suppressBelow'],
      reason: publication.reason ?? null,
      openData: publication.openData ?? DEFAULTS['publication.openData'],
    },
    jurisdiction: raw.jurisdiction ?? (locale === 'fr' ? 'FR' : 'EU'),
    risk: raw.risk ?? null,
    plugins: raw.plugins ?? [],
    disclosure: disclosure(raw.disclosure),
    ...chapters(raw, condition),
    estimatesCap: raw.estimates?.cap ?? DEFAULTS['estimates.cap'],
  }

  /** A value as data hold it: as typed with leading zeros or more digits than a double has, else a canonical number. */
  function typed(path: string, value: Value): string {
    const source = located.source(path)
    if (typeof value === 'number') {
      const shown = source ?? String(value)
      return /^[-+]?0\d/.test(shown) || /^[-+]?\d{16,}$/.test(shown) ? shown : String(value)
    }
    return String(value).trim()
  }

  /** An attribute by its id; by its column where no attribute has that id. */
  function disclosure(own: AuditDocument['disclosure']): DisclosureSpec | null {
    if (own === undefined) return null
    const ids = new Set(raw.attributes.map(({ id }) => id))
    const resolved = (name: string) =>
      ids.has(name) ? name : (raw.attributes.find(({ column }) => column === name)?.id ?? name)
    const { sensitive = roles.decision === undefined ? null : 'decision' } = own
    const isRole = sensitive === 'decision' || sensitive === 'label'
    return {
      quasiIdentifiers: own.quasiIdentifiers.map(resolved),
      sensitive: sensitive === null || isRole ? sensitive : resolved(sensitive),
    }
  }

  function list(path: string, values: readonly Value[] = []): string[] {
    return values.map((value, i) => typed(`${path}[${i}]`, value))
  }

  /** `equals` is a list of one; `null` where neither is given. */
  function values(own: { equals?: Value; in?: Value[] } | undefined, path: string): string[] | null {
    if (own?.equals !== undefined) return [typed(`${path}.equals`, own.equals)]
    return own?.in === undefined ? null : list(`${path}.in`, own.in)
  }

  function binary(own: NonNullable<Roles['decision' | 'label']>, path: string): BinaryRoleSpec {
    return {
      column: own.column,
      positive: positive(own.positive, `${path}.positive`),
      negative: values(own.negative, `${path}.negative`),
      exclude: list(`${path}.exclude`, own.exclude),
    }
  }

  function observed(own: NonNullable<Roles['label']>['observedWhen']): LabelSpec['observedWhen'] {
    if (own === undefined) return null
    return { column: own.column, values: values(own, 'roles.label.observedWhen') ?? [] }
  }

  function classes(own: Roles['classes']): AuditSpec['classes'] {
    if (own === undefined) return null
    return {
      column: own.column,
      truth: own.truth ?? null,
      levels: own.levels === undefined ? null : list('roles.classes.levels', own.levels),
      ordered: own.ordered ?? DEFAULTS['roles.classes.ordered'],
      label: text(own.label, own.column),
    }
  }

  function positive(own: NonNullable<Roles['decision']>['positive'], path: string): PositiveSpec {
    if (own.topShare !== undefined) return { kind: 'topShare', share: own.topShare }
    if (own.above === 'median') return { kind: 'aboveMedian' }
    for (const test of ['atLeast', 'above', 'atMost', 'below'] as const) {
      const value = own[test]
      if (typeof value === 'number') return { kind: 'threshold', test, value }
    }
    return { kind: 'values', values: values(own, path) ?? [] }
  }

  function condition(own: Condition, path: string): ConditionSpec {
    const { column, ...test } = own
    return { column, positive: positive(test, path) as ConditionSpec['positive'] }
  }

  function filter(own: Item<NonNullable<Data['filter']>>, path: string): FilterSpec {
    return {
      column: own.column,
      in: values(own, path),
      notIn: own.notIn === undefined ? null : list(`${path}.notIn`, own.notIn),
    }
  }

  /** What is declared, then whatever the model takes beside it, as it takes it. */
  function features(declared: NonNullable<Roles['features']>, taken: readonly Feature[]): readonly FeatureSpec[] {
    const listed = declared.map(
      (one): FeatureSpec =>
        typeof one === 'string' ? { column: one, type: null } : { column: one.column, type: one.type ?? null },
    )
    const known = new Set(listed.map(({ column }) => column))
    const more = taken.filter(({ column }) => !known.has(column))
    return [
      ...listed,
      ...more.map(
        ({ column, encoding }): FeatureSpec => ({ column, type: encoding.kind === 'number' ? 'number' : 'category' }),
      ),
    ]
  }

  function model(own: NonNullable<Data['model']>): NonNullable<AuditSpec['data']['model']> {
    const output =
      typeof own.output === 'object'
        ? own.output
        : typeof own.output === 'number'
          ? { tensor: null, class: own.output }
          : { tensor: own.output ?? null, class: null }
    return {
      path: own.path ?? '',
      endpoint: own.endpoint === undefined ? null : endpoint(own.endpoint, output),
      features: own.features.map((one, i) => feature(one, `data.model.features[${i}]`)),
      output,
      activation: own.activation ?? DEFAULTS['data.model.activation'],
      column: own.column ?? DEFAULTS['data.model.column'],
      batch: own.batch ?? DEFAULTS['data.model.batch'],
      backend: own.backend ?? null,
    }
  }

  function feature(own: Item<NonNullable<Data['model']>['features']>, path: string): Feature {
    const missing = own.missing ?? DEFAULTS['data.model.features[].missing']
    const levels = own.oneHot ?? own.ordinal
    const key = own.oneHot === undefined ? 'ordinal' : 'oneHot'
    const { mean, deviation, minimum, maximum } = own.scale ?? {}
    const encoding: Feature['encoding'] =
      levels !== undefined
        ? { kind: key, levels: list(`${path}.${key}`, levels) }
        : mean !== undefined && deviation !== undefined
          ? { kind: 'number', less: mean, by: deviation }
          : minimum !== undefined && maximum !== undefined
            ? { kind: 'number', less: minimum, by: maximum - minimum }
            : { kind: 'number', less: 0, by: 1 }
    return {
      column: own.column,
      encoding,
      missing:
        missing === 'refuse' || missing === 'unscored'
          ? missing
          : {
              value: levels === undefined && typeof missing === 'number' ? missing : typed(`${path}.missing`, missing),
            },
      undeclared: own.undeclared ?? DEFAULTS['data.model.features[].undeclared'],
    }
  }

  function rounded(own: Data['rounded']): AuditSpec['data']['rounded'] {
    if (own === undefined) return null
    return {
      to: own.to,
      rule: own.rule ?? DEFAULTS['data.rounded.rule'],
      terms: own.terms ?? null,
      margins: (own.margins ?? []).map(({ where, n }, i) => ({
        where: mapped(where, (value, column) => typed(`data.rounded.margins[${i}].where.${column}`, value)),
        n,
      })),
    }
  }

  function attribute(own: Attribute, path: string): AuditSpec['attributes'][number] {
    return {
      id: own.id,
      column: own.column,
      criterion: own.criterion ?? null,
      proxyFor: own.proxyFor ?? [],
      label: text(own.label, own.id),
      reference: reference(own.reference ?? DEFAULTS['attributes[].reference'], `${path}.reference`),
      levels: mapped(own.levels, (label, level) => text(label, level)),
      recode: mapped(own.recode, (to, level) => (to === null ? null : typed(`${path}.recode.${level}`, to))),
      cut: own.cut ?? null,
      ageAt: own.ageAt ?? null,
      missing: own.missing ?? DEFAULTS['attributes[].missing'],
      legalBasis: textOrNull(own.legalBasis),
      retention: textOrNull(own.retention),
      access: textOrNull(own.access),
    }
  }

  function reference(own: Value, path: string): ReferenceSpec {
    if (own === 'largest' || own === 'highest-rate' || own === 'rest') return { rule: own }
    return { rule: 'named', level: typed(path, own) }
  }

  function intersections(own: AuditDocument['intersections'], ids: readonly string[]): AuditSpec['intersections'] {
    if (own === undefined) return []
    if (Array.isArray(own)) {
      return own.map((one, i) => {
        if (Array.isArray(one)) return { of: one, reference: null }
        const { of, reference } = one
        const level = (value: Value, id: string) => typed(`intersections[${i}].reference.${id}`, value)
        return { of, reference: reference === undefined ? null : mapped(reference, level) }
      })
    }
    const sets: string[][] = []
    const grow = (set: string[], from: number) => {
      if (set.length > 1) sets.push(set)
      if (set.length === own.depth) return
      for (const [i, id] of ids.entries()) if (i >= from) grow([...set, id], i + 1)
    }
    grow([], 0)
    return sets.sort((a, b) => a.length - b.length).map((of) => ({ of, reference: null }))
  }
}

function source(own: Data['source']): AuditSpec['data']['source'] {
  if (typeof own === 'string') return own
  const { engine, service = null, catalog = null, schema = DEFAULTS['data.source.schema'], table } = own
  return { engine, service, catalog, schema, table }
}

function mapped<From, To>(own: Record<string, From> | undefined, to: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(own ?? {}).map(([key, value]) => [key, to(value, key)]))
}

function standard(own: Item<NonNullable<AuditDocument['standards']>>): StandardSpec {
  const [id, settings] = typeof own === 'string' ? [own, {}] : (Object.entries(own)[0] ?? ['', {}])
  const { quantity = null, ratio = null, difference = null, comparator = null } = settings
  return { id, quantity, ratio, difference, comparator }
}
