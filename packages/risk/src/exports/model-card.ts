import type { Estimate, Text } from '@exaequo/contract'
import { specialGrounds } from '../qualification/context.ts'
import { riskCatalogue } from '../register/register.ts'
import { WORDS } from '../strings/words.ts'
import { type Exported, type ExportInput, fieldsOf, filled } from './export-input.ts'

const LIMITS = {
  fr: 'Aucun résultat statistique de cet audit n’établit ni n’écarte à lui seul une discrimination au sens de la loi.',
  en: 'No statistical result in this audit establishes or rules out discrimination in law by itself.',
} as const

const FORM: Text = {
  fr: 'Schéma : les noms de champs du Model Card Toolkit 0.0.2, pour ce qu’un audit sait.',
  en: 'Schema: the field names of the Model Card Toolkit 0.0.2, for what an audit knows.',
}

/** A model card with the field names of the Model Card Toolkit. Numbers are those of the published result: withheld ones stay out. */
export function modelCard(input: ExportInput): Exported {
  const { assessment, published, locale } = input
  const { audit, evidence } = published
  const { missing, text, answer } = fieldsOf(input)
  const one = (description: string | null) => (description === null ? [] : [{ description }])
  const document = {
    schema_version: '0.0.2',
    model_details: {
      name: text('name', audit.system.name) ?? audit.id,
      overview: text('overview', audit.system.purpose) ?? '',
      documentation: answer('documentation', 'context') ?? '',
      owners: [
        filled({ name: text('owners.name', audit.system.organisation), contact: answer('owners.contact', 'contact') }),
      ],
      version: { name: audit.id, date: audit.date },
    },
    model_parameters: {
      ...filled({
        model_architecture: answer('model_architecture', 'explanation-operations'),
        input_format: answer('input_format', 'explanation-data'),
      }),
      output_format: (audit.decision ?? audit.prediction ?? audit.classes)?.label[locale] ?? '',
      data: evidence.sources.map((source) => ({
        name: source.name,
        description: peopleCounted(audit.data.used)[locale],
        sensitive: {
          sensitive_data: specialGrounds(
            audit.attributes.flatMap(({ criterion }) => (criterion === null ? [] : [criterion])),
          ),
        },
      })),
    },
    quantitative_analysis: {
      performance_metrics: published.estimates.filter(isShown).map((estimate) => metric(estimate, input)),
    },
    considerations: {
      users: one(answer('users', 'service')),
      use_cases: one(answer('use_cases', 'fria-processes')),
      limitations: [{ description: LIMITS[locale] }],
      tradeoffs: one(answer('tradeoffs', 'proportionality')),
      ethical_considerations: assessment.register.map(({ id, measures }) => ({
        name: riskCatalogue.risks.find((risk) => risk.id === id)?.[locale] ?? id,
        mitigation_strategy:
          measures.length === 0 ? WORDS.noMeasure[locale] : measures.map(({ label }) => label[locale]).join(' ; '),
      })),
    },
  }
  return { document, missing, notes: [FORM] }
}

function peopleCounted(n: number | null): Text {
  if (n === null)
    return { fr: 'Données de l’audit : nombre de personnes masqué', en: 'Data of the audit: number of people withheld' }
  return { fr: `Données de l’audit : ${n} personnes`, en: `Data of the audit: ${n} people` }
}

/** Values of single groups of single attributes that carry a number. */
function isShown({ comparator, stratum, attributes, value, exactness }: Estimate): boolean {
  return (
    comparator === 'value' && stratum === null && attributes.length === 1 && value !== null && exactness !== 'withheld'
  )
}

function metric({ quantity, value, group }: Estimate, { published, locale }: ExportInput): object {
  const slice = Object.entries(group).map(([id, level]) => {
    const attribute = published.audit.attributes.find((own) => own.id === id)
    const known = attribute?.levels.find((own) => own.level === level)
    return `${attribute?.label[locale] ?? id} = ${known?.label[locale] ?? level ?? '—'}`
  })
  return { type: quantity, value, ...(slice.length === 0 ? {} : { slice: slice.join(', ') }) }
}
