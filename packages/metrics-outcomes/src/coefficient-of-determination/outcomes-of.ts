import {
  addMoments,
  type CellTable,
  type Input,
  MOMENT_KEYS,
  type MomentColumns,
  type MomentTotals,
  NO_MOMENTS,
  type Role,
} from '@exaequo/contract'
import type { JointMoments } from '@exaequo/statistics'

/** Of the people whose prediction and target are both known: sums of the target, of the squared error, and of both. */
export interface Outcomes {
  readonly target: MomentTotals
  readonly squaredError: MomentTotals
  readonly joint: JointMoments
}

const NONE: Outcomes = {
  target: NO_MOMENTS,
  squaredError: NO_MOMENTS,
  joint: { w2y3: 0, w2y4: 0, w2e2y: 0, w2e2y2: 0 },
}

export function addOutcomes(a: Outcomes, b: Outcomes): Outcomes {
  return {
    target: addMoments(a.target, b.target),
    squaredError: addMoments(a.squaredError, b.squaredError),
    joint: {
      w2y3: a.joint.w2y3 + b.joint.w2y3,
      w2y4: a.joint.w2y4 + b.joint.w2y4,
      w2e2y: a.joint.w2e2y + b.joint.w2e2y,
      w2e2y2: a.joint.w2e2y2 + b.joint.w2e2y2,
    },
  }
}

/** One a group, from bins of the target with the squared errors of each: exact where a bin is one value. */
export function outcomesOf(input: Input): Outcomes[] {
  const cells: CellTable<'group' | Role> = input.cells
  const target = cells.moments?.target as MomentColumns
  const squaredError = cells.moments?.squaredError as MomentColumns
  const groups = input.groups.map(() => NONE)
  for (let i = 0; i < cells.length; i++) {
    const error = at(squaredError, i)
    if (!(error.w > 0)) continue
    const group = Number(cells.domain.group[cells.at.group[i] as number])
    groups[group] = addOutcomes(groups[group] as Outcomes, ofBin(at(target, i), error))
  }
  return groups
}

function at(columns: MomentColumns, i: number): MomentTotals {
  return Object.fromEntries(MOMENT_KEYS.map((key) => [key, columns[key][i] as number])) as unknown as MomentTotals
}

/** People of the bin whose prediction is not known are taken out in proportion: within a bin the target hardly varies. */
function ofBin(target: MomentTotals, error: MomentTotals): Outcomes {
  const y = target.wx / target.w
  const square = target.wxx / target.w
  return {
    target: {
      n: error.n,
      w: error.w,
      w2: error.w2,
      wx: error.w * y,
      wxx: error.w * square,
      w2x: error.w2 * y,
      w2xx: error.w2 * square,
    },
    squaredError: error,
    joint: {
      w2y3: error.w2 * y * square,
      w2y4: error.w2 * square * square,
      w2e2y: error.w2x * y,
      w2e2y2: error.w2x * square,
    },
  }
}
