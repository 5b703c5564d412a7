// Writes src/generated: the packs (packs/*.yaml, one flat entry a period) and the code that validates one.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileSchema } from '../spec/compile-schema.mjs'
import { keep } from '../testkit/gen/keep.mjs'

const at = (path) => new URL(path, import.meta.url)
const schema = JSON.parse(readFileSync(at('./schema/rule-pack.schema.json'), 'utf8'))

/** An entry with `calendar` becomes one entry for each period of that calendar; what is not said takes its default. */
function flatten(pack) {
  const { calendars = {}, entries, instrument, ...head } = pack
  return {
    ...head,
    instrument: { ...instrument, reference: both(instrument.reference) },
    entries: entries.flatMap(({ calendar, ...own }) => {
      const periods = calendar === undefined ? [{}] : calendars[calendar]
      if (periods === undefined) throw new Error(`${pack.id}: no calendar ${calendar}`)
      return periods.map((period) => entry(pack, own, period))
    }),
  }
}

function entry(pack, own, period) {
  const {
    source = [],
    verified,
    verifiedOn,
    textFrom,
    textUntil,
    appliesFrom,
    appliesUntil,
    id,
    group,
    fr,
    en,
    reference,
    ...rest
  } = own
  const { article } = period
  const known = verified ?? period.verified ?? true
  const sources = [
    ...new Set([...source, ...(period.source ?? []), ...(source.length === 0 && !known ? ['unchecked'] : [])]),
  ]
  const full = {
    id,
    group,
    fr,
    en,
    reference: both(reference, article),
    appliesFrom: appliesFrom ?? period.appliesFrom ?? null,
    appliesUntil: appliesUntil ?? period.appliesUntil ?? null,
    textFrom: textFrom ?? period.textFrom ?? null,
    textUntil: textUntil ?? period.textUntil ?? null,
    source: sources,
    verifiedOn: known ? (verifiedOn ?? pack.version) : null,
    verified: known,
  }
  return { ...full, status: statusOn(full, pack.version), ...rest }
}

/** The same words in both languages where only one is given; `{article}` is that of the period. */
function both(text, article) {
  const { fr, en } = typeof text === 'string' ? { fr: text, en: text } : text
  const fill = (own, locale) => (article === undefined ? own : own.replace('{article}', article[locale]))
  // A paragraph sign stays with its number at the end of a line.
  return { fr: fill(fr, 'fr').replaceAll('§ ', '§\u00a0'), en: fill(en, 'en') }
}

function statusOn({ appliesFrom, appliesUntil, textUntil }, day) {
  if ((appliesUntil !== null && appliesUntil < day) || (textUntil !== null && textUntil < day)) return 'repealed'
  return appliesFrom !== null && appliesFrom > day ? 'future' : 'in_force'
}

const names = readdirSync(at('./packs/'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
const packs = names.map((name) => flatten(parse(readFileSync(at(`./packs/${name}`), 'utf8'))))
const text = `// Generated from packs/*.yaml by gen.mjs: do not edit.
import type { RulePack } from '../packs/rule-pack.ts'

export const PACKS: readonly RulePack[] = ${JSON.stringify(packs, null, 1)}
`
keep([
  [at('./src/generated/packs.ts'), text],
  [at('./src/generated/validate-rule-pack.ts'), compileSchema(schema, 'schema/rule-pack.schema.json')],
])
