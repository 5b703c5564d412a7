import type { Locale, Text } from '@exaequo/contract'
import { stringify } from 'yaml'
import type { AttributeProposal, BinaryProposal, Proposal } from './propose.ts'
import { REASONS } from './reasons.ts'

export interface SpecFacts {
  readonly id: string
  readonly date: string
  readonly locale: Locale
  /** Path of the data, from the specification. */
  readonly source: string
  /** How the data were read, such as `csv, utf-8`. */
  readonly reading: string
  readonly rows: number
  /** Keys under `data` that the command was told. */
  readonly data: Readonly<Record<string, unknown>>
  readonly system: { readonly name?: string; readonly organisation?: string }
  /** By attribute id. */
  readonly legalBasis: Readonly<Record<string, string>>
}

const WORDS = {
  head: {
    fr: 'Écrit par `exaequo init` après un regard sur les données. Ce sont des propositions : lisez chaque raison, répondez\n# aux « ? », ôtez ce qui n’a pas lieu d’être. Ensuite : exaequo check',
    en: 'Written by `exaequo init` after a look at the data. These are proposals: read every reason, answer each "?", take\n# out what does not belong. Then: exaequo check',
  },
  date: {
    fr: 'le jour de l’audit : les règles en vigueur en dépendent',
    en: 'the day of the audit: rules in force are counted from it',
  },
  system: {
    fr: 'Qui et quoi est audité : à remplir, pour la couverture et les registres.',
    en: 'Who and what is audited: fill it in, for the cover and the registers.',
  },
  read: { fr: 'lu ainsi :', en: 'read as:' },
  rows: { fr: 'lignes', en: 'rows' },
  filter: {
    fr: 'Toutes les lignes sont auditées. Pour n’en garder que certaines :',
    en: 'All rows are audited. To keep some of them only:',
  },
  favourable: {
    fr: 'QUESTION : cette décision est-elle bonne pour la personne ? true ou false',
    en: 'QUESTION: is this decision good for the person? true or false',
  },
  decision: {
    fr: 'QUESTION : quelle colonne porte la décision ? Colonnes possibles :',
    en: 'QUESTION: which column holds the decision? Possible columns:',
  },
  positive: { fr: 'QUESTION : quelle valeur compte pour 1 ?', en: 'QUESTION: which value counts as 1?' },
  negative: {
    fr: 'QUESTION : quelle valeur compte pour 0 ? Nommez les autres sous exclude.',
    en: 'QUESTION: which value counts as 0? Name the others under exclude.',
  },
  values: { fr: 'valeurs :', en: 'values:' },
  label: {
    fr: 'Ce qui s’est révélé vrai : ôtez ce rôle si ce n’est pas le cas.',
    en: 'What turned out to be true: take this role out if it is not.',
  },
  higher: {
    fr: 'pour quelle décision parle un score élevé : positive ou negative ?',
    en: 'which decision a higher score speaks for: positive or negative?',
  },
  ageAt: {
    fr: 'le jour où l’âge compte : mieux vaut celui des décisions',
    en: 'the day on which age counts: better that of the decisions',
  },
  reference: { fr: 'référence :', en: 'reference:' },
  noAttribute: {
    fr: 'QUESTION : quelle colonne dit les groupes à comparer ?',
    en: 'QUESTION: which column tells the groups to compare?',
  },
  legalBasis: {
    fr: 'Le droit français demande une base légale pour l’auditer : nommez-la sous legalBasis et ôtez les #.',
    en: 'French law wants a legal basis for auditing it: name it under legalBasis and take the # away.',
  },
  leftOut: { fr: 'Colonnes laissées de côté :', en: 'Columns left out:' },
} as const satisfies Record<string, Text>

/** The specification as a person would write it, every choice with its reason. */
export function specText(proposal: Proposal, facts: SpecFacts): string {
  const { locale } = facts
  const word = (key: keyof typeof WORDS) => WORDS[key][locale]
  const sep = locale === 'fr' ? ' ; ' : '; '
  const ids = new Set<string>()
  const why = (text: Text) => oneLine(text[locale])
  const { decision, favourable, label, score, weight, count, unit } = proposal
  const lines: string[] = [
    `# ${word('head')}`,
    'exaequo: 1',
    `id: ${facts.id}`,
    `date: ${facts.date} # ${word('date')}`,
    `locale: ${locale}`,
  ]
  if (Object.keys(facts.system).length > 0) lines.push(`system: ${scalar(facts.system)}`)
  else lines.push(`# ${word('system')}`, '# system: { name: …, organisation: … }')
  lines.push(
    'data:',
    `  source: ${scalar(facts.source)} # ${facts.rows} ${word('rows')}${sep}${word('read')} ${oneLine(facts.reading)}`,
    ...Object.entries(facts.data).map(([key, value]) => `  ${key}: ${scalar(value)}`),
    `  # ${word('filter')}`,
    '  # filter: [ { column: …, in: […] } ]',
    'roles:',
  )
  if (decision === null) {
    lines.push(`  # ${word('decision')} ${oneLine(proposal.candidates.map(({ name }) => name).join(', '))}`)
    lines.push(
      '  decision:',
      '    column: "?"',
      '    positive: { equals: "?" }',
      `    favourable: "?" # ${word('favourable')}`,
    )
  } else {
    lines.push('  decision:', ...binary(decision))
    if (favourable === null) lines.push(`    favourable: "?" # ${word('favourable')}`)
    else lines.push(`    favourable: ${favourable.value} # ${why(favourable.why)}`)
  }
  if (label !== null) lines.push(`  # ${word('label')}`, '  label:', ...binary(label))
  if (score !== null)
    lines.push(
      `  score: { column: ${scalar(score.value)}, higherMeans: positive } # ${why(score.why)}${sep}${word('higher')}`,
    )
  for (const [key, own] of Object.entries({ count, weight, unit }))
    if (own !== null) lines.push(`  ${key}: { column: ${scalar(own.value)} } # ${why(own.why)}`)
  lines.push('attributes:')
  const kept = proposal.attributes.filter((own) => !own.needsLegalBasis || locale !== 'fr' || basisOf(own) !== null)
  for (const own of kept) lines.push(...attribute(own).map((line) => `  ${line}`))
  if (kept.length === 0) lines.push(`  # ${word('noAttribute')}`, '  - { id: groups, column: "?", reference: largest }')
  for (const own of proposal.attributes.filter((one) => !kept.includes(one)))
    lines.push(`  # ${word('legalBasis')}`, ...attribute(own).map((line) => `  # ${line}`))
  if (proposal.leftOut.length > 0) lines.push(`# ${word('leftOut')}`)
  for (const { value, why: text } of proposal.leftOut) lines.push(`# - ${oneLine(value)}: ${why(text)}`)
  return `${lines.join('\n')}\n`

  function binary({ column, why: reason, positive, negative }: BinaryProposal): string[] {
    const shown = levelsOf(column)
    const values = shown === '' ? '' : `${sep}${word('values')} ${shown}`
    const own = [`    column: ${scalar(column.name)} # ${why(reason)}${values}`]
    if (positive === null) own.push(`    positive: { equals: "?" } # ${word('positive')}`)
    else own.push(`    positive: { equals: ${scalar(positive.value)} } # ${why(positive.why)}`)
    if (negative === null) own.push(`    negative: { equals: "?" } # ${word('negative')}`)
    else if (negative.length > 0) own.push(`    negative: { in: ${scalar(negative)} }`)
    return own
  }

  function attribute(own: AttributeProposal): string[] {
    const { column, criterion, cut, born, reference } = own
    const id = uniqueId(column.name)
    const basis = basisOf(own)
    const keys = [
      `id: ${scalar(id)}`,
      `column: ${scalar(column.name)}`,
      `criterion: ${criterion}`,
      ...(born ? [`ageAt: ${facts.date}`] : []),
      ...(cut === null ? [] : [`cut: ${scalar(cut)}`]),
      `reference: ${scalar(reference.value)}`,
      ...(basis === null ? [] : [`legalBasis: ${scalar(basis)}`]),
    ]
    const shown = cut === null ? levelsOf(column) : ''
    const levels = shown === '' ? '' : `${sep}${shown}`
    return [
      `# ${why(own.why)}${levels}`,
      `# ${word('reference')} ${why(reference.why)}`,
      ...(born ? [`# ageAt: ${word('ageAt')}`] : []),
      `- { ${keys.join(', ')} }`,
    ]
  }

  function uniqueId(column: string): string {
    const own = idOf(column)
    let id = own
    for (let n = 2; ids.has(id); n++) id = `${own} ${n}`
    ids.add(id)
    return id
  }

  function basisOf({ column }: AttributeProposal): string | null {
    return facts.legalBasis[column.name] ?? null
  }
}

/** Those that many rows have; '' where there are none, or too many. */
function levelsOf({ levels }: AttributeProposal['column']): string {
  return levels === null ? '' : oneLine(REASONS.levels(levels))
}

/** Any short text may be an id: the column's own name, without what a table of results cannot show. */
function idOf(column: string): string {
  return (
    column
      .replaceAll(/[^\p{L}\p{N} ._'-]/gu, ' ')
      .replaceAll(/ +/g, ' ')
      .trim()
      .slice(0, 60) || 'attribute'
  )
}

/** A value of YAML on one line; text that would read as something else is quoted. */
function scalar(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    blockQuote: false,
  }).trim()
}

/** Text of the data in a comment: a line break in it would end the comment and write into the specification. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
