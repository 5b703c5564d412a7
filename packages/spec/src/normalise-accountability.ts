import type { Accountability } from '@exaequo/contract'
import type { AccountabilitySpec, AuditSpec, ConditionSpec } from './audit-spec.ts'
import type { AuditDocument, Condition } from './generated/audit-document.ts'
import { DEFAULTS } from './generated/defaults.ts'
import { text, textOrNull } from './text.ts'

type Chapters = Pick<AuditSpec, 'funnel' | 'systemInputs' | 'notApplicable' | 'justifications' | 'accountability'>
type ReadCondition = (own: Condition, path: string) => ConditionSpec

/** What the report says beside the measures: process, grounds, justifications, and what reviewers ask for. */
export function chapters(raw: AuditDocument, condition: ReadCondition): Chapters {
  return {
    funnel: (raw.funnel ?? []).map(
      ({ id, among = DEFAULTS['funnel[].among'], when, favourable, error = false, label }, i) => ({
        id,
        among: among === 'all' ? null : among,
        when: condition(when, `funnel[${i}].when`),
        favourable,
        error,
        label: text(label, id),
      }),
    ),
    systemInputs: (raw.systemInputs ?? []).map(({ ground, use, note }) => ({ ground, use, note: textOrNull(note) })),
    notApplicable: (raw.coverage ?? []).map(({ ground, why }) => ({ ground, why: text(why, '') })),
    justifications: (raw.justifications ?? []).map(({ attribute, aim, suitable, necessary, alternative }) => ({
      attributes: typeof attribute === 'string' ? [attribute] : attribute,
      aim: textOrNull(aim),
      suitable: textOrNull(suitable),
      necessary: textOrNull(necessary),
      alternative: textOrNull(alternative),
    })),
    accountability: accountability(raw.accountability ?? {}, condition),
  }
}

function accountability(
  own: NonNullable<AuditDocument['accountability']>,
  condition: ReadCondition,
): AccountabilitySpec {
  const { auditor = {}, plan = {}, population = {}, humanStep = {}, consequences = {}, rights = {} } = own
  const dated = (list: NonNullable<typeof plan.changes> = []): Accountability['plan']['changes'] =>
    list.map(({ date, what }) => ({ date, what: text(what, '') }))
  return {
    status: own.status ?? null,
    period: own.period ?? null,
    auditor: {
      name: auditor.name ?? null,
      paidBy: textOrNull(auditor.paidBy),
      independence: textOrNull(auditor.independence),
    },
    reply: textOrNull(own.reply),
    plan: {
      fixedOn: plan.fixedOn ?? null,
      filed: textOrNull(plan.filed),
      changes: dated(plan.changes),
      earlierRuns: dated(plan.earlierRuns),
    },
    population: {
      concerned: textOrNull(population.concerned),
      notInFile: textOrNull(population.notInFile),
      nonTakeUp: textOrNull(population.nonTakeUp),
    },
    versions: (own.versions ?? []).map(({ version, from, to, note }) => ({
      version,
      from: from ?? null,
      to: to ?? null,
      note: textOrNull(note),
    })),
    humanStep: {
      text: textOrNull(humanStep.text),
      proposal:
        humanStep.proposal === undefined ? null : condition(humanStep.proposal, 'accountability.humanStep.proposal'),
    },
    previousPractice: textOrNull(own.previousPractice),
    consequences: {
      what: textOrNull(consequences.what),
      reversible: textOrNull(consequences.reversible),
      recourse: textOrNull(consequences.recourse),
    },
    rights: { notice: textOrNull(rights.notice), explanation: textOrNull(rights.explanation) },
    actions: (own.actions ?? []).map(({ what, who, by }) => ({
      what: text(what, ''),
      who: textOrNull(who),
      by: by ?? null,
    })),
  }
}
