import type { Text } from '@exaequo/contract'
import { type Exported, type ExportInput, fieldsOf, filled } from './export-input.ts'

const THEMES = [
  'Organisatie en bedrijfsvoering',
  'Cultuur en recreatie',
  'Economie',
  'Overheidsfinanciën',
  'Wonen',
  'Internationaal',
  'Migratie en integratie',
  'Natuur en milieu',
  'Onderwijs en wetenschap',
  'Openbare orde en veiligheid',
  'Recht',
  'Ruimte en infrastructuur',
  'Sociale zekerheid',
  'Verkeer',
  'Werk',
  'Zorg en gezondheid',
]
/** Fields that hold sentences; the others are names, dates, links and words of the register's own lists. */
const TEXTS = [
  'name',
  'description_short',
  'goal',
  'proportionality',
  'human_intervention',
  'risks',
  'lawful_basis',
  'source_data',
  'methods_and_models',
  'provider',
]
const FORM: Text = {
  fr: 'Schéma : nos mots, d’après les champs et les listes du standard de publication 1.0.0 (MinBZK/Algoritmeregister-Publicatiestandaard). Les impacttoetsen nomment les analyses dues, pas celles qui sont faites.',
  en: 'Schema: in our words, from the fields and lists of publication standard 1.0.0 (MinBZK/Algoritmeregister-Publicatiestandaard). Impacttoetsen names the assessments that are due, not those that were made.',
}

function toTranslate(fields: readonly string[]): Text {
  return {
    fr: `Le registre n’accepte que le néerlandais : à traduire avant dépôt, puis lang: nld. Champs : ${fields.join(', ')}.`,
    en: `The register accepts Dutch only: to be translated before it is handed in, then lang: nld. Fields: ${fields.join(', ')}.`,
  }
}

const LANGUAGE = { fr: 'fra', en: 'eng' } as const

/**
 * An entry of the Dutch register, publication standard 1.0.0. Texts are as given, in one language: the register itself
 * takes Dutch (`lang` nld), so the notes name every field that is still to be translated. Whether an algorithm is
 * high-risk comes from the qualification.
 */
export function algoritmeregister(input: ExportInput): Exported {
  const { answers, assessment, published, locale } = input
  const { system, id, date } = published.audit
  const { missing, note, text, answer } = fieldsOf(input)
  const since = answers.answers['in-service-since'] as string
  const themes = THEMES.filter((theme) => (fieldsOf(input).answer('', 'themes') ?? '').includes(theme))
  const document = filled({
    name: cut(text('name', system.name), 100),
    description_short: cut(text('description_short', system.purpose), 350),
    organization: cut(text('organization', system.organisation), 100),
    category: note('category', themes.length === 0 ? null : themes.slice(0, 3)),
    status: note('status', since === 'unknown' ? null : since <= date ? 'In gebruik' : 'In ontwikkeling'),
    begin_date: note('begin_date', since === 'unknown' ? null : since.slice(0, 7)),
    contact_email: contactOf(answer('contact_email', 'contact'), missing),
    website: link(answer('website', 'public-page')),
    publication_category: category(input),
    goal: cut(text('goal', system.purpose), 2500),
    proportionality: cut(answer('proportionality', 'proportionality'), 2500),
    human_intervention: cut(answer('human_intervention', 'fria-oversight'), 2500),
    risks: cut(answer('risks', 'fria-harms'), 2500),
    lawful_basis: cut(answer('lawful_basis', 'legal-grounds'), 2500),
    impacttoetsen: impactTests(assessment.conclusions),
    source_data: cut(answer('source_data', 'explanation-data'), 2500),
    methods_and_models: cut(answer('methods_and_models', 'explanation-operations'), 5000),
    provider: cut(answer('provider', 'supplier'), 200),
    publiccode: link(answer('publiccode', 'source-code')),
    lang: LANGUAGE[locale],
    standard_version: '1.0.0',
    source_id: id,
  })
  const written = TEXTS.filter((field) => Object.hasOwn(document, field))
  return { document, missing, notes: [toTranslate(written), FORM] }
}

function category({ assessment }: ExportInput): string {
  const acts = (id: string) => assessment.conclusions.some((own) => own.id === id && own.actAs === 'yes')
  if (acts('high-risk')) return 'Hoog-risico AI-systeem'
  return acts('automated-decision') || acts('dpia') || acts('mention') ? 'Impactvolle algoritmes' : 'Overige algoritmes'
}

/** Names of the assessments that are due, as the register recommends to write them. */
function impactTests(conclusions: ExportInput['assessment']['conclusions']): string | null {
  const due = (id: string) => conclusions.some((own) => own.id === id && own.actAs === 'yes')
  const names = [
    ...(due('dpia') ? ['Data Protection Impact Assessment (DPIA)'] : []),
    ...(due('fria') ? ['Fundamental Rights Impact Assessment (FRIA)'] : []),
  ]
  return names.length === 0 ? null : names.join('; ')
}

function contactOf(text: string | null, missing: string[]): string | null {
  const found = text?.match(/https:\/\/[^\s,;]+|[^\s<>(),;:]+@[^\s<>(),;:]+/)?.[0] ?? null
  if (found === null && text !== null) missing.push('contact_email')
  return found?.replace(/\.$/, '') ?? null
}

function link(text: string | null): string | null {
  return text?.match(/https:\/\/[^\s,;]+/)?.[0] ?? null
}

/** At most so many characters, ended by an ellipsis where it was longer. */
function cut(text: string | null, length: number): string | null {
  if (text === null) return null
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
