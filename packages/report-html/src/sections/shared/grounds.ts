import type { GroundDescription, GroundUse } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { givenText } from './given.ts'

/** A ground that the system uses, itself or through what determines it: size is no condition, and nothing justifies it. */
export function isDirect({ use }: Pick<GroundDescription, 'use'>): boolean {
  return use === 'input' || use === 'determined'
}

export function groundsOfUse({ result }: Pick<ReportInput, 'result'>, use: GroundUse): readonly GroundDescription[] {
  return result.audit.grounds.filter((ground) => ground.use === use)
}

/** Names of grounds, one after the other (they hold commas themselves); `null` where there are none. */
export function groundNames(
  { locale }: Pick<ReportInput, 'locale'>,
  grounds: readonly GroundDescription[],
): string | null {
  return grounds.length === 0
    ? null
    : grounds.map(({ label }) => label[locale]).join(locale === 'fr' ? '\u202f; ' : '; ')
}

// What it means that the system uses a protected ground. {ground}: its official name; {how}: that it is an input, or how else.
const DIRECT = {
  input: {
    en: 'The system uses “{ground}” as an input.',
    fr: 'Le système utilise « {ground} » comme donnée d’entrée.',
  },
  determined: {
    en: 'The system uses a variable that determines “{ground}”.',
    fr: 'Le système utilise une variable qui détermine « {ground} ».',
  },
} as const

export const DIRECT_MEANING = {
  en: 'Possible direct discrimination: size is not a condition, and the justification below does not apply except where a text allows it. Ask a lawyer.',
  fr: 'Discrimination directe possible : l’ampleur de l’écart n’est pas une condition, et la justification ci-dessous ne s’applique pas, sauf lorsqu’un texte le permet. Faites examiner ce point par un juriste.',
}

export interface DirectModel {
  readonly text: Html
  readonly meaning: Html
  readonly note: Html | null
  readonly reference: Html
}

/** What the partial `direct` prints of a ground that the system uses. */
export function directModel(input: ReportInput, ground: GroundDescription): DirectModel {
  const { writer, locale } = input
  const use = ground.use === 'determined' ? 'determined' : 'input'
  return {
    text: writer.say(DIRECT[use], { ground: ready(writer.given(ground.label[locale])) }),
    meaning: writer.say(DIRECT_MEANING),
    note: givenText(input, ground.note),
    reference: writer.given(ground.reference),
  }
}

// Above what follows from French law, in an audit from elsewhere.
const ILLUSTRATION = {
  en: 'Grounds of French law, read as if the system were used in France today: an illustration.',
  fr: 'Critères du droit français, lus comme si le système était utilisé en France aujourd’hui : illustration.',
}

/** `null` where French law is the one that applies. */
export function illustration({ result, writer }: Pick<ReportInput, 'result' | 'writer'>): Html | null {
  return result.audit.jurisdiction === 'FR' ? null : writer.say(ILLUSTRATION)
}
