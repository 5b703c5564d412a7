import type { Group, Metric, Part, Role } from '@exaequo/contract'
import type { AttributeSpec, AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { leavingsShown } from './leavings-shown.ts'
import { isSmall, type People, peopleBy } from './people.ts'
import { type Plan, planOf } from './plan.ts'
import { columnsRead, processColumns, scoreColumns, shownOfEveryone, statedWith } from './process-shown.ts'
import { type HiddenFrom, levelsHidden, type Rules, type SimpleTable } from './simple-tables.ts'
import { depthOf, statedBy } from './stated.ts'
import { dimensionOf, strataOf, stratumLevel } from './tables.ts'
import { type Tie, tiesOf } from './ties.ts'

/** What may be shown: decided once, from the cells, for every number, text and picture. */
export interface Disclosure {
  /** Whether anything at all may be shown of everyone, at the detail that these roles have. */
  showsEveryone(needs: readonly Role[]): boolean
  /** Whether the numbers of one group may be shown. Keys of `group` are attributes, of `stratum` columns. */
  showsGroup(group: Group, stratum: Group | null, needs: readonly Role[]): boolean
  /** Whether no group of an attribute set is withheld, in one stratum or (by its columns) in any of a stratification. */
  showsAll(attributes: readonly string[], stratum: Group | readonly string[] | null, needs: readonly Role[]): boolean
  /** Whether "everyone else" says nothing of people left out for want of a level. */
  showsRest(attributes: readonly string[], stratum: Group | null): boolean
  /**
   * Whether a number about the process may be shown, of everyone or of a group of one attribute, as far as the process goes;
   * `level` is `undefined` where it is about all groups.
   */
  showsProcess(attributes: readonly string[], level: string | null | undefined, at: Part | undefined): boolean
  /** Thresholds at which no curve of these attributes may have a point: it would tell of a step that is withheld. */
  withheldThresholds(attributes: readonly string[]): readonly number[]
  /** Whether the number of people of a level may be shown. */
  showsSize(attribute: string, level: string | null): boolean
  /** Whether the number of people without a known label may be shown. */
  readonly showsUnlabelled: boolean
}

/**
 * Decides what is withheld, so that no count under k that the result states (people, with and without the outcome, of
 * every number) can be placed within fewer than k people by adding and subtracting what is shown.
 *
 * The rule, in two sentences. Where a group has a count under k it is withheld whole, and with it the next smallest groups
 * of the same attribute until those withheld have at least k people on each side of every count when taken together, and
 * room for k among themselves. In crossed tables a level is shown in all of them or in none, by the same two conditions,
 * and whatever goes there leaves single attributes as they are. (Of two attributes of which one follows from the other, the
 * later is shown only where nothing of either is withheld.)
 *
 * Why it holds: everything shown is a count of shown groups, or of the withheld ones taken together. Two people of
 * different withheld levels who are alike in all that is shown of these levels (everything, where only crossed tables
 * withhold them; the decision, where error rates are; nothing, where the whole group is) can change places without
 * changing any number that is shown; how often they can is counted (`room`), and comes to k.
 *
 * It is about the counts that a result states: of people left out of an attribute, and of those without a label, how many
 * they are in all, and no more. Not covered: what someone knows beforehand of the people, audits of other data put beside
 * this one, that a number is withheld because it, or one beside it, is small, and what scores tell of people beyond the
 * points of a curve. Where no choice protects at some depth of detail
 * (decision, label, classes), that depth is withheld of everyone.
 *
 * Steps of the process go deeper than any role (`process-shown`, `process-settled`), who is left out is a table of its own
 * (`leavings-shown`), curves and bins are thinned (`thin-curves`, `bins`).
 *
 * @see Cox 1980, Suppression methodology and statistical disclosure control, https://doi.org/10.1080/01621459.1980.10477481
 * @see Hundepool and others 2012, Statistical Disclosure Control (primary and secondary suppression, protection intervals),
 *   https://doi.org/10.1002/9781118348239
 */
export function disclosureOf(spec: AuditSpec, prepared: Prepared, metrics: readonly Metric[]): Disclosure {
  const everyone = prepared.cellsOf([])
  if (everyone === null) return NOTHING
  const oneScore = spec.score !== null && spec.score.column === spec.decision?.column
  const own = metrics.filter(({ bundle }) => bundle !== 'process')
  const stated = statedBy(everyone, own, oneScore)
  const rules: Rules = { stated, k: spec.publication.suppressBelow, clustered: prepared.units !== null }
  const [all] = peopleBy(everyone, [], stated, prepared.units)
  const fewUnlabelled = prepared.labelMissing > 0 && prepared.labelMissing < rules.k
  let deepest = all === undefined ? -1 : deepestOf(all, rules)
  const label = (stated.roles as readonly string[]).indexOf('label')
  if (fewUnlabelled && label !== -1) deepest = Math.min(deepest, label - 1)
  const ties = tiesOf(spec, prepared, stated)
  const withProcess = statedWith({ spec, prepared, metrics: own, oneScore })
  const columns = shownOfEveryone(processColumns(spec), withProcess, prepared, rules.k)
  for (; deepest >= 0; deepest--) {
    const plan = planOf(spec, prepared, ties, { columns, stated: withProcess }, deepest, rules)
    if (plan !== null) return disclosed(spec, prepared, plan, rules, !fewUnlabelled, ties)
  }
  return NOTHING
}

const NOTHING: Disclosure = {
  showsEveryone: () => false,
  showsGroup: () => false,
  showsAll: () => false,
  showsRest: () => false,
  showsSize: () => false,
  showsProcess: () => false,
  withheldThresholds: () => [],
  showsUnlabelled: false,
}

function deepestOf(all: People, { stated, k }: Rules): number {
  const first = stated.roles.findIndex((_, depth) => isSmall(all, depth, stated, k))
  return first === -1 ? stated.roles.length - 1 : first - 1
}

function disclosed(
  spec: AuditSpec,
  prepared: Prepared,
  { deepest, simple, crossed, process, processOfEveryone: ofEveryone }: Plan,
  { stated, k }: Rules,
  showsUnlabelled: boolean,
  ties: readonly Tie[],
): Disclosure {
  const depth = (needs: readonly Role[]) => depthOf({ needs: needs as Metric['needs'] }, stated.roles)
  const within = (needs: readonly Role[]) => {
    const own = depth(needs)
    return own !== null && own <= deepest ? own : null
  }
  const fromOf = new Map([...simple].map(([id, table]) => [id, levelsHidden(table)]))
  const tied = new Set(ties.flatMap(({ earlier, later }) => [earlier, later]))
  const leavings = leavingsShown(spec, prepared, simple, tied, k)
  const listed = new Set(spec.intersections.map(({ of }) => [...of].sort().join('\n')))
  const hiddenLevels = (name: string) => crossed.get(name) ?? new Set<string | null>()
  const isExcluded = (id: string, level: string | null) =>
    level === null && (spec.attributes.find((one) => one.id === id) as AttributeSpec).missing === 'exclude'
  const stratumShown = (level: Group) => {
    const columns = spec.strata.find(
      (one) => one.columns.length === Object.keys(level).length && one.columns.every((column) => column in level),
    )?.columns
    return columns !== undefined && !hiddenLevels(strataOf(columns)).has(stratumLevel(columns, level))
  }
  return {
    showsUnlabelled,
    showsProcess(ids, level, at) {
      const [id] = ids
      if (at?.reason !== undefined) return id === undefined ? leavings.everyone : leavings.of(id, level)
      if (at?.step === ALL) return true
      const columns = columnsRead(spec, at)
      if (columns === null) return false
      if (id === undefined) return columns.every((name) => ofEveryone.has(name))
      const own = process.get(id)
      const shows = level !== undefined && own?.shows(level) === true
      return shows && columns.every((name) => own?.columns.has(name) === true)
    },
    withheldThresholds: (ids) =>
      scoreColumns(spec).flatMap(({ column, value }) => {
        const shown = (id: string) => {
          const own = process.get(id)
          const levels = (simple.get(id)?.rows ?? []).map((row) => row.levels[0] ?? null)
          return own?.columns.has(column) === true && levels.every((level) => own.shows(level) || isExcluded(id, level))
        }
        return ofEveryone.has(column) && ids.every(shown) ? [] : [value]
      }),
    showsEveryone: (needs) => within(needs) !== null,
    showsSize: (id, level) => (fromOf.get(id)?.(level) ?? 0) > 0,
    showsGroup(group, stratum, needs) {
      const own = within(needs)
      const ids = Object.keys(group)
      if (own === null || ids.some((id) => !fromOf.has(id))) return false
      if (ids.length === 0) return stratum === null
      if (ids.length === 1 && stratum === null) {
        const [id] = ids as [string]
        return (fromOf.get(id) as HiddenFrom)(group[id] ?? null) > own
      }
      if (ids.length > 1 && !listed.has([...ids].sort().join('\n'))) return false
      const shown = ids.every((id) => !hiddenLevels(dimensionOf(id)).has(group[id] ?? null))
      return shown && (stratum === null || stratumShown(stratum))
    },
    showsAll(ids, stratum, needs) {
      const own = within(needs)
      if (own === null || ids.some((id) => !fromOf.has(id))) return false
      const levels = (id: string) => (simple.get(id) as SimpleTable).rows.map((row) => row.levels[0] ?? null)
      if (ids.length === 1 && stratum === null) {
        const [id] = ids as [string]
        return levels(id).every((level) => (fromOf.get(id) as HiddenFrom)(level) > own)
      }
      if (ids.length > 1 && !listed.has([...ids].sort().join('\n'))) return false
      const all = ids.every((id) => [...hiddenLevels(dimensionOf(id))].every((level) => isExcluded(id, level)))
      if (stratum === null || !all) return all
      return isColumns(stratum) ? hiddenLevels(strataOf(stratum)).size === 0 : stratumShown(stratum)
    },
    // People left out are in no "rest": beside it and the total they, and whoever is withheld with them, would stand apart.
    showsRest: (ids, stratum) =>
      ids.every((id) => {
        const { hiddenFrom, excluded } = simple.get(id) as SimpleTable
        if (excluded === null) return true
        if (ids.length === 1 && stratum === null) return hiddenFrom[excluded] === Number.POSITIVE_INFINITY
        return [...hiddenLevels(dimensionOf(id))].every((level) => isExcluded(id, level))
      }),
  }
}

/** The step that everyone has reached. */
const ALL = 'all'

const isColumns = (stratum: Group | readonly string[]): stratum is readonly string[] => Array.isArray(stratum)
