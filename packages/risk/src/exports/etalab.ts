import type { Text } from '@exaequo/contract'
import { type Exported, type ExportInput, fieldsOf } from './export-input.ts'

const FORM: Text = {
  fr: 'Il n’existe pas de schéma officiel : les quatre blocs et les vingt et une lignes sont ceux du modèle d’Etalab (V1 bêta, 11 février 2021), les noms des champs sont les nôtres.',
  en: 'There is no official schema: the four blocks and twenty-one lines are those of Etalab’s model (V1 beta, 11 February 2021), the names of the fields are ours.',
}

/** Etalab's inventory of public algorithms: four blocks, twenty-one lines. There is no official schema: ids are ours. */
export function etalab(input: ExportInput): Exported {
  const { answers, published } = input
  const { audit } = published
  const { missing, note, text, answer } = fieldsOf({ ...input, locale: 'fr' })
  const automated = answers.answers['solely-automated']
  const scope = answers.answers.scope
  const kind = answers.answers['algorithm-kind']
  const a_year = answers.answers['decisions-a-year']
  const document = {
    modele: 'etalab-inventaire-v1-beta',
    administration: {
      admin_nom: text('admin_nom', audit.system.organisation),
      admin_service: answer('admin_service', 'service'),
      admin_contact: answer('admin_contact', 'contact'),
      date_maj: audit.date,
    },
    metier: {
      algo_nom: text('algo_nom', audit.system.name),
      contexte: answer('contexte', 'context'),
      finalite: text('finalite', audit.system.purpose),
      role_decision: answer('role_decision', 'explanation-contribution'),
      niveau_automatisation: note(
        'niveau_automatisation',
        automated === 'yes' ? 'entierement_automatisee' : automated === 'no' ? 'aide_a_la_decision' : null,
      ),
      fondements_juridiques: answer('fondements_juridiques', 'legal-grounds'),
      ressources_metier: links(answer('ressources_metier', 'public-page')),
    },
    impact: {
      nb_decisions_an: note('nb_decisions_an', typeof a_year === 'number' ? a_year : null),
      portee: note('portee', scope === 'external' ? 'externe' : scope === 'internal' ? 'interne' : null),
      public_concerne: answer('public_concerne', 'fria-people'),
      ressources_impact: links(null),
    },
    fonctionnement: {
      donnees: dataGroup(answer),
      type_algo: note('type_algo', kind === 'rules' ? 'regles' : kind === 'learned' ? 'apprentissage' : null),
      operations: answer('operations', 'explanation-operations'),
      ressources_tech: [
        ...links(answer('ressources_tech', 'source-code')),
        ...links(fieldsOf(input).answer('', 'rules-link')),
      ],
    },
  }
  missing.push('ressources_impact')
  return { document, missing, notes: [FORM] }
}

type Answer = ReturnType<typeof fieldsOf>['answer']

function dataGroup(answer: Answer): object[] {
  const [donnees, donnees_source, donnees_collecte] = [
    answer('donnees', 'explanation-data'),
    answer('donnees_source', 'data-sources'),
    answer('donnees_collecte', 'collection'),
  ]
  return donnees === null ? [] : [{ donnees, donnees_source, donnees_collecte }]
}

function links(text: string | null): string[] {
  return text === null ? [] : (text.match(/https?:\/\/[^\s,;]+/g) ?? [])
}
