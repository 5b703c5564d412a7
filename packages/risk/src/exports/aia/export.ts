import type { Text } from '@exaequo/contract'
import { AIA } from '../../generated/aia.ts'
import type { Exported, ExportInput } from '../export-input.ts'
import { fieldsOf } from '../export-input.ts'
import { aiaScore, aiaUnanswered } from './score.ts'

const FORM: Text = {
  fr: 'Questions, poids et règle de calcul : dépôt public de l’outil canadien (canada-ca/aia-eia-js). Le niveau ne vaut que pour la directive canadienne ; `atWorst` dit ce que les questions sans réponse peuvent cacher.',
  en: 'Questions, weights and rule of computation: public repository of the Canadian tool (canada-ca/aia-eia-js). The level holds for the Canadian directive only; `atWorst` says what unanswered questions may hide.',
}

/** The answers as the Canadian tool saves them, and the score. Nothing is guessed: without `aia` answers every question is open. */
export function aia(input: ExportInput): Exported {
  const given = input.answers.aia ?? { phase: 'implementation' as const, answers: {} }
  const { system } = input.published.audit
  const { text } = fieldsOf(input)
  const title = text('projectDetailsTitle', system.name)
  const description = text('projectDetailsDescription', system.purpose)
  const unanswered = aiaUnanswered(given)
  return {
    document: {
      format: 'exaequo/aia/1',
      questionnaire: { version: AIA.version, source: AIA.source },
      score: aiaScore(given),
      unanswered,
      file: {
        version: `v${AIA.version}`,
        currentPage: 0,
        data: {
          ...(title === null ? {} : { projectDetailsTitle: title }),
          ...(description === null ? {} : { projectDetailsDescription: description }),
          projectDetailsPhase: given.phase === 'design' ? 'item1' : 'item2',
          ...given.answers,
        },
      },
    },
    missing: unanswered,
    notes: [FORM],
  }
}
