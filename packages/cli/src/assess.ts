import type { Assessment, Result } from '@exaequo/contract'
import {
  assessRisk,
  auditDisclosure,
  describeAssessment,
  identifyingColumns,
  publishAssessment,
  type RiskAssessment,
} from '@exaequo/risk'
import { canonicalDocument, type Evidence } from '@exaequo/runner'
import type { AuditSpec } from '@exaequo/spec'
import { type RiskFile, refuse } from './risk-file.ts'

interface Given {
  readonly spec: Pick<AuditSpec, 'disclosure' | 'attributes'>
  readonly evidence: Pick<Evidence, 'cubes' | 'columns'>
  readonly risk: RiskFile
  readonly result: Result
  readonly published: Result | null
  /** Of the answers: a hash, and a commitment. */
  readonly hashes: { readonly restricted: string; readonly public: string }
}

/** The assessment for each audience: as the report shows it, and as `risk.json`. @throws AuditErrors for evidence that is no finding. */
export function assess(given: Given): {
  restricted: Assessment
  public: Assessment | null
  outputs: Record<string, string>
} {
  const { risk, result, published, hashes } = given
  refuse(risk, new Set(result.estimates.map(({ id }) => id)))
  const input = { answers: risk.answers, result, published, ...measuredIn(given) }
  const whole = assessRisk({ ...input, answersHash: hashes.restricted })
  const shown = published && publishAssessment({ ...input, published, answersHash: hashes.public })
  return {
    restricted: describeAssessment(whole, risk.answers),
    public: shown && describeAssessment(shown, risk.answers),
    outputs: { ...written('restricted', whole), ...(shown && written('public', shown)) },
  }
}

/** What the evidence tells of disclosure: from the cells, and from the names of the source's columns. */
export function measuredIn({ spec, evidence }: Pick<Given, 'spec' | 'evidence'>) {
  return {
    disclosure: auditDisclosure(evidence.cubes, spec.disclosure),
    identifyingColumns: identifyingColumns(evidence.columns, new Set(spec.attributes.map(({ column }) => column))).map(
      ({ column }) => column,
    ),
  }
}

function written(audience: string, assessment: RiskAssessment): Record<string, string> {
  return { [`${audience}/risk.json`]: canonicalDocument(assessment as unknown as Record<string, unknown>) }
}
