import type { FeatureColumn, FeatureRecord, FeatureType, Part, RowAttribute, RowInput } from '@exaequo/contract'

/** One person: the attribute, the decision and the inputs by name; what is not named is missing. */
export type Person = Readonly<Record<string, string | number>>

export interface ExpectedOfRows {
  readonly quantity: string
  readonly comparator: string
  /** Level of the attribute; `null`: everyone, or all groups at once. */
  readonly group: string | null
  readonly at?: Part
  /** A number, or the code of the reason why there is none. */
  readonly is: number | string
  readonly lower?: number
  readonly upper?: number
  readonly p?: number
  /** Digits after the point that must agree; 10 unless told. */
  readonly digits?: number
}

/** Rows in, numbers out, and where they come from. */
export interface RowCase {
  readonly name: string
  readonly source: string
  /** The rows, or a file of the metric's folder that holds them. */
  readonly people?: readonly Person[]
  readonly from?: string
  /** Inputs and how they are read. */
  readonly features: Readonly<Record<string, FeatureType>>
  /** Key of the attribute. */
  readonly attribute: string
  /** `null`: everyone else. */
  readonly reference?: string | null
  readonly favourable?: boolean
  readonly options?: Readonly<Record<string, string | number | boolean>>
  /** What scores the rows, in words of the test that runs the case; from 10 on is positive. Absent: no model. */
  readonly model?: string
  readonly expect?: readonly ExpectedOfRows[]
  /** The code of the reason why the metric says nothing of these rows. */
  readonly notApplicable?: string
}

/** The input that the runner would hand over. */
export function rowInputOf(one: RowCase, people: readonly Person[]): RowInput {
  const features = Object.entries(one.features).map(([name, type]) => featureOf(name, type, people))
  const levels = [...new Set(people.map((person) => String(person[one.attribute])))].sort()
  const at = Int32Array.from(people, (person) => levels.indexOf(String(person[one.attribute])))
  const { reference = levels[0] ?? null } = one
  const own: RowAttribute = {
    id: one.attribute,
    column: one.attribute,
    levels,
    at,
    reference: reference === null ? null : levels.indexOf(reference),
    asInput: one.attribute in one.features ? levels : null,
  }
  return {
    rows: people.length,
    of: people.length,
    features,
    attributes: [own],
    decision: Int8Array.from(people, ({ decision }) => Number(decision)),
    favourable: one.favourable ?? true,
    decides: { column: 'score', of: (score) => score >= 10 },
    record: (row): FeatureRecord =>
      Object.fromEntries(Object.keys(one.features).map((name) => [name, people[row]?.[name] ?? null])),
    level: 0.95,
    floor: 10,
    seed: 1,
  }
}

function featureOf(name: string, type: FeatureType, people: readonly Person[]): FeatureColumn {
  if (type === 'number')
    return { name, type, values: Float64Array.from(people, (person) => Number(person[name] ?? Number.NaN)) }
  const texts = people.map((person) => (person[name] === undefined ? null : String(person[name])))
  const levels = [...new Set(texts)].filter((text): text is string => text !== null).sort()
  return { name, type, levels, at: Int32Array.from(texts, (text) => (text === null ? -1 : levels.indexOf(text))) }
}
