import type { AssessedMap, AssessedRating, AssessedRisk, Text } from '@exaequo/contract'
import type { RiskAssessment } from '../assess.ts'
import { type RegisterEntry, riskCatalogue } from '../register/register.ts'
import { EVENTS, EVIDENCE, LEVELS, WORDS } from '../strings/words.ts'
import type { EvidenceKind, RatedLevel, Rating, RiskAnswers } from '../types.ts'
import { answeredOf } from './answers.ts'

const KINDS: Readonly<Record<EvidenceKind, NonNullable<AssessedRisk['evidence']>['kind']>> = {
  'error-gap': 'estimates',
  'outcome-gap': 'estimates',
  'intersection-gap': 'estimates',
  'small-cells': 'estimates',
  'protected-input': 'grounds',
  'missing-groups': 'attributes',
  'identifying-columns': 'columns',
}

export function risksOf({ register }: RiskAssessment, answers: RiskAnswers): AssessedRisk[] {
  return register.map((entry, i) => {
    const { id, evidence, withheld } = entry
    return {
      id,
      number: i + 1,
      title: named(riskCatalogue.risks, id),
      fear: named(riskCatalogue.fears, entry.fear),
      event: entry.event === 'discrimination' ? null : EVENTS[entry.event],
      initial: rated(entry.initial, entry.level.initial),
      residual: rated(entry.residual, entry.level.residual),
      raised: entry.raised,
      evidence: evidence && {
        text: EVIDENCE[evidence.kind],
        kind: KINDS[evidence.kind],
        ids: evidence.ids,
        floor: LEVELS[evidence.floor],
      },
      cited: entry.cited,
      answers: entry.bearing.map((own) => answeredOf(answers, own.question)),
      measures: withheld
        ? null
        : entry.measures.map(({ label, state, owner, due }) => ({
            given: label,
            state: state === 'planned' ? WORDS.planned : WORDS.inPlace,
            owner,
            due,
          })),
      owner: entry.owner,
      due: entry.due,
    }
  })
}

export function mapOf({ map, register }: RiskAssessment): AssessedMap {
  const numbers = new Map(register.map(({ id }, i) => [id, i + 1]))
  const numbered = (ids: readonly string[]) => ids.map((id) => numbers.get(id) as number)
  return {
    levels: ([1, 2, 3, 4] as const).map((level) => ({ level, text: LEVELS[level] })),
    cells: map.cells.map((cell) => ({ ...cell, initial: numbered(cell.initial), residual: numbered(cell.residual) })),
    unrated: { initial: numbered(map.unrated.initial), residual: numbered(map.unrated.residual) },
  }
}

function rated({ severity, likelihood }: Rating, level: RegisterEntry['level']['initial']): AssessedRating {
  const words = (own: RatedLevel) => LEVELS[own]
  return {
    severity,
    likelihood,
    level,
    words: { severity: words(severity), likelihood: words(likelihood), level: words(level) },
  }
}

function named(list: readonly { readonly id: string; readonly fr: string; readonly en: string }[], id: string): Text {
  const { fr, en } = list.find((own) => own.id === id) ?? { fr: id, en: id }
  return { fr, en }
}
