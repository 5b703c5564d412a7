import type { AuditDescription, Metric, StandardUse, UnitProfiles, Verdict } from '@exaequo/contract'
import type { AuditSpec, BinaryRoleSpec } from '@exaequo/spec'
import { describeChapters } from './describe-chapters.ts'
import type { Evidence, FoundThreshold } from './evidence.ts'
import type { UsedStandard } from './judge.ts'
import { levelLabel } from './levels.ts'
import { positiveMessage } from './positive-message.ts'
import type { Prepared } from './prepare.ts'
import { primaryOf } from './primary.ts'
import { optionsOf } from './wanted.ts'

/** What was audited, as the report's cover and method say it. */
export function describe(
  spec: AuditSpec,
  evidence: Evidence,
  prepared: Prepared,
  metrics: readonly Metric[],
  standards: readonly UsedStandard[],
  verdicts: readonly Verdict[],
): AuditDescription {
  return {
    id: spec.id,
    date: spec.date,
    locale: spec.locale,
    jurisdiction: spec.jurisdiction,
    title: spec.title,
    system: spec.system,
    decision:
      spec.decision === null
        ? null
        : {
            ...roleOf(spec.decision, evidence.thresholds.decision),
            label: spec.decision.label,
            favourable: spec.decision.favourable,
          },
    label:
      spec.label === null
        ? null
        : {
            ...roleOf(spec.label, evidence.thresholds.label),
            label: spec.label.label,
            observed:
              spec.label.observedWhen === null
                ? null
                : {
                    ...spec.label.observedWhen,
                    selection: spec.label.selection,
                    people: prepared.used - prepared.labelMissing,
                  },
          },
    score: spec.score,
    target: spec.target,
    prediction: spec.prediction,
    classes:
      spec.classes === null
        ? null
        : {
            column: spec.classes.column,
            true: spec.classes.truth,
            levels: prepared.classes ?? [],
            ordered: spec.classes.ordered,
            label: spec.classes.label,
          },
    weight: spec.weight,
    count: spec.count,
    unit: spec.unit === null || prepared.units === null ? null : unitsOf(spec.unit, prepared.units),
    data: {
      rows: evidence.profile.rows,
      people: prepared.people,
      used: prepared.used,
      leftOut: prepared.leavings.map(({ id, reason, n }) => ({ id, reason, n })),
      labelMissing: prepared.labelMissing,
      weightSum: spec.weight === null ? null : prepared.weightSum,
      rounded: spec.data.rounded === null ? null : { to: spec.data.rounded.to, rule: spec.data.rounded.rule },
    },
    attributes: spec.attributes.map((attribute) => ({
      id: attribute.id,
      column: attribute.column,
      criterion: attribute.criterion,
      proxyFor: attribute.proxyFor,
      legalBasis: attribute.legalBasis,
      retention: attribute.retention,
      access: attribute.access,
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
    metrics: metrics.map(({ id }) => id),
    options: Object.fromEntries(
      metrics.filter(({ options }) => options !== undefined).map((metric) => [metric.id, optionsOf(spec, metric)]),
    ),
    standards: standards.map(standardUse),
    primary: Object.fromEntries(spec.attributes.map(({ id }) => [id, primaryOf(spec, id)])),
    inference: spec.inference,
    publication: {
      public: spec.publication.public,
      suppressBelow: spec.publication.suppressBelow,
      reason: spec.publication.reason,
    },
    ...describeChapters(spec, verdicts),
    ...(evidence.rows === undefined ? {} : { rows: evidence.rows.sampling }),
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

function roleOf(role: BinaryRoleSpec, found: FoundThreshold | undefined) {
  return { column: role.column, positive: positiveMessage(role.positive, found) }
}

function unitsOf(column: string, { units, start, n }: UnitProfiles) {
  const rowsOf = (p: number) => n.subarray(start[p], start[p + 1]).reduce((sum, rows) => sum + rows, 0)
  return {
    column,
    units: units.reduce((sum, own) => sum + own, 0),
    largest: units.reduce((most, _, p) => Math.max(most, rowsOf(p)), 0),
  }
}
