import type { AuditDescription, Message, StandardUse } from '@exaequo/contract'
import { message } from '@exaequo/contract'
import type { AuditSpec, BinaryRoleSpec } from '@exaequo/spec'
import type { Evidence, FoundThreshold } from './evidence.ts'
import type { UsedStandard } from './judge.ts'
import { levelLabel } from './levels.ts'
import type { Prepared } from './prepare.ts'

/** What was audited, as the report's cover and method say it. */
export function describe(
  spec: AuditSpec,
  evidence: Evidence,
  prepared: Prepared,
  metrics: readonly string[],
  standards: readonly UsedStandard[],
): AuditDescription {
  return {
    id: spec.id,
    date: spec.date,
    locale: spec.locale,
    jurisdiction: spec.jurisdiction,
    title: spec.title,
    system: spec.system,
    decision: {
      column: spec.decision.column,
      positive: positiveMessage(spec.decision, evidence.thresholds.decision),
      label: spec.decision.label,
      favourable: spec.decision.favourable,
    },
    label:
      spec.label === null
        ? null
        : {
            column: spec.label.column,
            positive: positiveMessage(spec.label, evidence.thresholds.label),
            label: spec.label.label,
          },
    score: spec.score === null ? null : { column: spec.score.column },
    weight: spec.weight,
    count: spec.count,
    data: {
      rows: evidence.profile.rows,
      people: prepared.people,
      used: prepared.used,
      leftOut: prepared.leftOut,
      labelMissing: prepared.labelMissing,
      weightSum: spec.weight === null ? null : prepared.weightSum,
      rounded: spec.data.rounded === null ? null : { to: spec.data.rounded.to, rule: spec.data.rounded.rule },
    },
    attributes: spec.attributes.map((attribute) => ({
      id: attribute.id,
      column: attribute.column,
      criterion: attribute.criterion,
      label: attribute.label,
      reference: { rule: attribute.reference.rule, level: prepared.reference[attribute.id] ?? null },
      missing: attribute.missing,
      missingPeople: prepared.levels[attribute.id]?.find(({ level }) => level === null)?.n ?? 0,
      levels: (prepared.levels[attribute.id] ?? []).map(({ level, n }) => ({
        level,
        label: levelLabel(attribute, level),
        n,
      })),
    })),
    intersections: spec.intersections.map((intersection) => intersection.of),
    strata: spec.strata,
    metrics,
    standards: standards.map(standardUse),
    primary: Object.fromEntries(spec.attributes.map(({ id }) => [id, spec.primary[id] ?? 'selectionRate'])),
    inference: spec.inference,
    publication: {
      public: spec.publication.public,
      suppressBelow: spec.publication.suppressBelow,
      reason: spec.publication.reason,
    },
  }
}

function standardUse({ standard, rule, quantities }: UsedStandard): StandardUse {
  return {
    id: standard.id,
    rule: rule.kind,
    threshold: rule.kind === 'parity' ? null : rule.threshold,
    quantities: quantities === 'any' ? ['any'] : quantities,
  }
}

function positiveMessage({ positive }: BinaryRoleSpec, found: FoundThreshold | undefined): Message {
  switch (positive.kind) {
    case 'values':
      return message('POSITIVE_VALUES', { values: [...positive.values] })
    case 'threshold':
      return message(
        (
          {
            atLeast: 'POSITIVE_AT_LEAST',
            above: 'POSITIVE_ABOVE',
            atMost: 'POSITIVE_AT_MOST',
            below: 'POSITIVE_BELOW',
          } as const
        )[positive.test],
        { value: positive.value },
      )
    case 'aboveMedian':
      return message('POSITIVE_ABOVE_MEDIAN', { value: found?.value ?? null, ties: found?.ties ?? 0 })
    case 'topShare':
      return message('POSITIVE_TOP_SHARE', {
        share: positive.share,
        value: found?.value ?? null,
        ties: found?.ties ?? 0,
      })
  }
}
