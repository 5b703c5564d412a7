import type { Result } from '@exaequo/contract'
import type { RiskAnswers } from '../types.ts'
import { answerText } from './answer-text.ts'

export interface ExplicitMention {
  /** In French: the language of the decision that carries it. What is not known stands as `[à compléter : …]`. */
  readonly text: string
  /** What is still to be filled in. */
  readonly missing: readonly ('purpose' | 'contact' | 'rules-link')[]
}

/**
 * The mention that every individual decision based on an algorithm must carry (CRPA L311-3-1 and R311-3-1-1): purpose,
 * right to obtain the rules and main characteristics, how to exercise it, referral to the CADA. In our own words. Where the
 * rules are published, it says where.
 */
export function explicitMention(
  answers: Pick<RiskAnswers, 'answers'>,
  { audit }: Pick<Result, 'audit'>,
): ExplicitMention {
  const missing: ExplicitMention['missing'][number][] = []
  const fill = (slot: ExplicitMention['missing'][number], text: string | undefined, wanted: string) => {
    if (text !== undefined && text !== '') return text
    missing.push(slot)
    return `[à compléter : ${wanted}]`
  }
  const purpose = fill('purpose', audit.system.purpose?.fr, 'finalité du traitement')
  const contact = fill('contact', answerText(answers, 'contact')?.fr, 'service et adresse')
  const published = answers.answers['rules-published'] === 'yes'
  const link = published ? fill('rules-link', answerText(answers, 'rules-link')?.fr, 'adresse de la page') : null
  const name = audit.system.name === null ? '' : ` («\u202f${audit.system.name}\u202f»)`
  const text = [
    `Cette décision s’appuie sur un traitement algorithmique${name}.`,
    `Sa finalité : ${withoutStop(purpose)}.`,
    'Vous avez le droit de demander les règles de ce traitement et les principales caractéristiques de sa mise en œuvre dans votre cas (articles L311-3-1 et R311-3-1-1 du code des relations entre le public et l’administration).',
    `Pour cela, adressez-vous à : ${withoutStop(contact)}.`,
    'Sans réponse au bout d’un mois, vous avez deux mois pour saisir la Commission d’accès aux documents administratifs (CADA).',
    ...(link === null ? [] : [`Les règles du traitement sont publiées ici : ${withoutStop(link)}.`]),
  ].join(' ')
  return { text, missing }
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}
