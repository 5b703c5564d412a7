import type { AuditDescription, GroundCoverage, GroundDescription, Verdict } from '@exaequo/contract'
import type { AuditSpec, Criterion } from '@exaequo/spec'
import { grounds } from '@exaequo/standards'
import { positiveMessage } from './positive-message.ts'

type Chapters = Pick<AuditDescription, 'grounds' | 'justifications' | 'funnel' | 'accountability'>

/** What the report says beside the measures. */
export function describeChapters(spec: AuditSpec, verdicts: readonly Verdict[]): Chapters {
  const { proposal, text } = spec.accountability.humanStep
  return {
    grounds: describeGrounds(spec, verdicts),
    justifications: spec.justifications,
    funnel: spec.funnel.map(({ id, among, when, favourable, error, label }) => ({
      id,
      among,
      column: when.column,
      when: positiveMessage(when.positive),
      favourable,
      ...(error ? { error } : {}),
      label,
    })),
    accountability: {
      ...spec.accountability,
      humanStep: {
        text,
        proposal: proposal === null ? null : { column: proposal.column, when: positiveMessage(proposal.positive) },
      },
    },
  }
}

/** Every ground of the law: what the system does with it, and how far this audit could test it. */
function describeGrounds(spec: AuditSpec, verdicts: readonly Verdict[]): GroundDescription[] {
  const testable = (attribute: string) => {
    const own = verdicts.filter(({ attributes }) => attributes.length === 1 && attributes[0] === attribute)
    return own.length === 0 || own.some(({ verdict }) => verdict !== 'notTestable')
  }
  return grounds.map(({ id, label, reference, verified }) => {
    const ground = id as Criterion
    const input = spec.systemInputs.find((one) => one.ground === ground)
    const out = spec.notApplicable.find((one) => one.ground === ground)
    const direct = spec.attributes.filter(({ criterion }) => criterion === ground)
    const proxies = spec.attributes.filter(({ proxyFor }) => proxyFor.includes(ground))
    const ids = (list: typeof direct) => list.map((one) => one.id)
    const coverage = ((): GroundCoverage => {
      if (ids(direct).some(testable)) return 'tested'
      if (ids(proxies).some(testable)) return 'byProxy'
      return out === undefined ? 'notTestable' : 'notApplicable'
    })()
    return {
      ...{ ground, label, reference, verified },
      use: input?.use ?? 'unknown',
      note: input?.note ?? null,
      coverage,
      attributes: coverage === 'byProxy' ? ids(proxies) : ids(direct.length > 0 ? direct : proxies),
      why: out?.why ?? null,
    }
  })
}
