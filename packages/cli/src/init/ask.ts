import type { Locale, Text } from '@exaequo/contract'
import type { Look } from './look.ts'
import { type Proposal, propose, type Said } from './propose.ts'
import { REASONS } from './reasons.ts'

/** Where questions are asked and answers come from: a terminal, or a test. */
export interface Dialogue {
  say(line: string): void
  /** The next line typed; `null` once there is none. */
  answer(): Promise<string | null>
}

export interface Answered {
  readonly proposal: Proposal
  readonly system: { name?: string; organisation?: string }
  readonly legalBasis: Record<string, string>
}

const WORDS = {
  hint: {
    fr: 'Entrée : la proposition entre crochets, ou laisser la question dans la spécification.',
    en: 'Enter: the proposal in brackets, or leave the question in the specification.',
  },
  decision: { fr: 'Quelle colonne porte la décision ?', en: 'Which column holds the decision?' },
  positive: { fr: 'Quelle valeur compte pour 1 ?', en: 'Which value counts as 1?' },
  favourable: {
    fr: 'Cette décision est-elle bonne pour la personne ? (oui / non)',
    en: 'Is this decision good for the person? (yes / no)',
  },
  reference: {
    fr: 'À quel groupe les autres sont-ils comparés ? (0 : ne pas auditer cet attribut)',
    en: 'Which group are the others compared with? (0: do not audit this attribute)',
  },
  keep: { fr: 'Auditer cet attribut ? (oui / non)', en: 'Audit this attribute? (yes / no)' },
  legalBasis: {
    fr: 'Quelle base légale permet de l’auditer ? (Entrée : laisser de côté)',
    en: 'Which legal basis allows auditing it? (Enter: leave it out)',
  },
  name: { fr: 'Quel système est audité ? (son nom)', en: 'Which system is audited? (its name)' },
  organisation: { fr: 'Qui le déploie et en répond ?', en: 'Who deploys it and answers for it?' },
  largest: { fr: 'le plus nombreux', en: 'the largest' },
  again: { fr: 'Réponse non comprise.', en: 'Not understood.' },
} as const satisfies Record<string, Text>

/** Asks what data cannot tell: the decision, which of its values is good for whom, the references, who is audited. */
export async function ask(look: Look, said: Said, locale: Locale, dialogue: Dialogue): Promise<Answered> {
  const word = (key: keyof typeof WORDS) => WORDS[key][locale]
  dialogue.say(word('hint'))
  let known = said
  let proposal = propose(look, known)
  if (known.decision === undefined) {
    const names = proposal.candidates.map(({ name }) => name)
    const decision = await choose(word('decision'), names, proposal.decision?.column.name ?? null)
    if (decision !== null) known = { ...known, decision }
    proposal = propose(look, known)
  }
  if (known.positive === undefined && proposal.decision !== null) {
    const values = (proposal.decision.column.levels ?? []).map(({ value }) => value)
    const positive = await choose(word('positive'), values, proposal.decision.positive?.value ?? null)
    if (positive !== null) known = { ...known, positive }
    proposal = propose(look, known)
  }
  if (known.favourable === undefined && proposal.decision !== null) {
    const favourable = await yesNo(word('favourable'), proposal.favourable?.value ?? null)
    if (favourable !== null) known = { ...known, favourable }
    proposal = propose(look, known)
  }
  const attributes = []
  const legalBasis: Record<string, string> = {}
  for (const own of proposal.attributes) {
    const { column, why, cut, reference, needsLegalBasis } = own
    dialogue.say(`\n${column.name} (${why[locale]})`)
    if (needsLegalBasis && locale === 'fr') {
      const basis = await text(word('legalBasis'))
      if (basis === null) {
        // It stays in the specification as a comment, with what it lacks.
        attributes.push(own)
        continue
      }
      legalBasis[column.name] = basis
    }
    if (cut !== null || column.levels === null) {
      if ((await yesNo(word('keep'), true)) !== false) attributes.push(own)
      continue
    }
    const values = ['largest', ...column.levels.map(({ value }) => value)]
    const chosen = await choose(word('reference'), values, reference.value, true)
    if (chosen === '') continue
    const same = chosen === null || chosen === reference.value
    attributes.push(same ? own : { ...own, reference: { value: chosen, why: REASONS.declared } })
  }
  const name = await text(word('name'))
  const organisation = await text(word('organisation'))
  return {
    proposal: { ...proposal, attributes },
    system: { ...(name === null ? {} : { name }), ...(organisation === null ? {} : { organisation }) },
    legalBasis,
  }

  /** One of the values, by its number or as typed; '' for 0 where that is allowed; the proposal for nothing. */
  async function choose(
    question: string,
    values: readonly string[],
    proposed: string | null,
    none = false,
  ): Promise<string | null> {
    dialogue.say(`\n${question}`)
    values.forEach((value, i) => {
      dialogue.say(`  ${i + 1}. ${value === 'largest' ? word('largest') : value}`)
    })
    for (;;) {
      const line = await answer(proposed === null ? '' : proposed === 'largest' ? word('largest') : proposed)
      if (line === '') return proposed
      if (none && line === '0') return ''
      const chosen = values.find((value) => value === line) ?? values[Number(line) - 1]
      if (chosen !== undefined) return chosen
      dialogue.say(word('again'))
    }
  }

  async function yesNo(question: string, proposed: boolean | null): Promise<boolean | null> {
    dialogue.say(`\n${question}`)
    const [yes, no] = locale === 'fr' ? ['oui', 'non'] : ['yes', 'no']
    for (;;) {
      const line = (await answer(proposed === null ? '' : proposed ? yes : no)).toLowerCase()
      if (line === '') return proposed
      if (/^(o|oui|y|yes)$/.test(line)) return true
      if (/^(n|non|no)$/.test(line)) return false
      dialogue.say(word('again'))
    }
  }

  async function text(question: string): Promise<string | null> {
    dialogue.say(`\n${question}`)
    return (await answer('')) || null
  }

  /** Once the input has ended, every further answer is that there is none. */
  async function answer(proposed: string): Promise<string> {
    dialogue.say(proposed === '' ? '>' : `[${proposed}]`)
    return (await dialogue.answer())?.trim() ?? ''
  }
}
