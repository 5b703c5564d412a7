import type { Level } from '../types.ts'
import type { RegisterEntry } from './register.ts'

export interface MapCell {
  readonly severity: Level
  readonly likelihood: Level
  /** Ids of the risks there, before and after measures. */
  readonly initial: readonly string[]
  readonly residual: readonly string[]
}

export interface RiskMap {
  /** Sixteen cells: likelihood from 4 down to 1, in each severity from 1 to 4. */
  readonly cells: readonly MapCell[]
  /** From where to where measures move a risk. */
  readonly moves: readonly {
    readonly id: string
    readonly from: readonly [Level, Level]
    readonly to: readonly [Level, Level]
  }[]
  /** Not placed: severity or likelihood unknown. */
  readonly unrated: { readonly initial: readonly string[]; readonly residual: readonly string[] }
}

const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** The 4 × 4 map of the register: severity across, likelihood up. */
export function riskMap(register: readonly RegisterEntry[]): RiskMap {
  const at = (which: 'initial' | 'residual', severity: Level, likelihood: Level) =>
    register
      .filter((entry) => entry[which].severity === severity && entry[which].likelihood === likelihood)
      .map(({ id }) => id)
  const unrated = (which: 'initial' | 'residual') =>
    register.filter((entry) => entry.level[which] === 'unknown').map(({ id }) => id)
  return {
    cells: [...LEVELS].reverse().flatMap((likelihood) =>
      LEVELS.map((severity) => ({
        severity,
        likelihood,
        initial: at('initial', severity, likelihood),
        residual: at('residual', severity, likelihood),
      })),
    ),
    moves: register.flatMap(({ id, initial, residual, level }) =>
      level.initial === 'unknown' || level.residual === 'unknown' || same(initial, residual)
        ? []
        : [{ id, from: pair(initial), to: pair(residual) }],
    ),
    unrated: { initial: unrated('initial'), residual: unrated('residual') },
  }
}

function same(a: RegisterEntry['initial'], b: RegisterEntry['initial']): boolean {
  return a.severity === b.severity && a.likelihood === b.likelihood
}

function pair({ severity, likelihood }: RegisterEntry['initial']): [Level, Level] {
  return [severity as Level, likelihood as Level]
}
