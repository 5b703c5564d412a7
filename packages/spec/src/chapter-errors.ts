import { AuditError, type MessageCode, type Parameter } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import { isDay } from './day.ts'
import type { Located } from './document.ts'
import { nearest, suggest } from './suggest.ts'

/** Steps out of order, grounds said twice, dates that are none: what the schema cannot see of the chapters. */
export function chapterErrors(spec: AuditSpec, located: Pick<Located, 'place'>): AuditError[] {
  const { funnel, systemInputs, notApplicable, justifications, attributes, accountability, decision } = spec
  const errors: AuditError[] = []
  const add = (path: string, code: MessageCode, params: Record<string, Parameter>, hint?: ReturnType<typeof suggest>) =>
    errors.push(
      new AuditError(code, params, hint ? { place: located.place(path), hint } : { place: located.place(path) }),
    )
  funnel.forEach(({ id, among }, i) => {
    const before = funnel.slice(0, i).map((step) => step.id)
    if (before.includes(id) || id === 'all') add(`funnel[${i}].id`, 'SPEC_STEP_TWICE', { id })
    if (among !== null && !before.includes(among)) {
      const expected = ['all', ...before]
      const where = `funnel[${i}].among`
      add(where, 'SPEC_ENUM', { value: among, where, expected: nearest(among, expected) }, suggest(among, expected))
    }
  })
  for (const [key, list] of [
    ['systemInputs', systemInputs],
    ['coverage', notApplicable],
  ] as const) {
    const grounds = list.map(({ ground }) => ground)
    grounds.forEach((ground, i) => {
      if (grounds.indexOf(ground) < i) add(`${key}[${i}]`, 'SPEC_GROUND_TWICE', { ground, where: key })
    })
  }
  notApplicable.forEach(({ ground }, i) => {
    const by = attributes.find(({ criterion, proxyFor }) => criterion === ground || proxyFor.includes(ground))
    if (by !== undefined) add(`coverage[${i}]`, 'SPEC_GROUND_TESTED', { ground, attribute: by.id })
  })
  const ids = attributes.map(({ id }) => id)
  justifications.forEach((own, i) => {
    for (const id of own.attributes) {
      const where = `justifications[${i}].attribute`
      if (!ids.includes(id)) add(where, 'SPEC_UNKNOWN_ATTRIBUTE', { id, where, expected: ids }, suggest(id, ids))
    }
    const key = (one: readonly string[]) => JSON.stringify([...one].sort())
    const first = justifications.findIndex((other) => key(other.attributes) === key(own.attributes))
    if (first < i) add(`justifications[${i}]`, 'SPEC_JUSTIFIED_TWICE', { attribute: own.attributes.join(' × ') })
  })
  if (accountability.humanStep.proposal !== null && decision === null) {
    add('accountability.humanStep.proposal', 'ROLE_NEEDS_ROLE', { role: 'proposal', needs: 'decision' })
  }
  for (const [path, day] of daysOf(accountability)) {
    if (day !== null && !isDay(day)) add(`accountability.${path}`, 'SPEC_DATE', { value: day })
  }
  const { period } = accountability
  if (period !== null && period.from > period.to) add('accountability.period', 'SPEC_PERIOD', {})
  return errors
}

function daysOf({
  period,
  plan,
  versions,
  actions,
}: AuditSpec['accountability']): [path: string, day: string | null][] {
  return [
    ['period.from', period?.from ?? null],
    ['period.to', period?.to ?? null],
    ['plan.fixedOn', plan.fixedOn],
    ...plan.changes.map(({ date }, i): [string, string] => [`plan.changes[${i}].date`, date]),
    ...plan.earlierRuns.map(({ date }, i): [string, string] => [`plan.earlierRuns[${i}].date`, date]),
    ...versions.flatMap(({ from, to }, i): [string, string | null][] => [
      [`versions[${i}].from`, from],
      [`versions[${i}].to`, to],
    ]),
    ...actions.map(({ by }, i): [string, string | null] => [`actions[${i}].by`, by]),
  ]
}
