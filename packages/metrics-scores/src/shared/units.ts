import { type Input, type Message, message, type UnitCells } from '@exaequo/contract'
import { LEAST_UNITS, type ScoredUnits } from '@exaequo/statistics'
import { labelsOf, type ScoredPeople } from './scored-people.ts'

/** How the units of these people are spread over their bins and labels. */
export function scoredUnits(input: Input<'score'>, people: ScoredPeople, cells: UnitCells): ScoredUnits {
  const place = new Int32Array(input.cells.length).fill(-1)
  people.cell.forEach((cell, i) => {
    place[cell] = people.place[i] as number
  })
  const label = labelsOf(input)
  const positive = Int8Array.from(place, (_, i) => (label(i) === '1' ? 1 : label(i) === '0' ? 0 : -1))
  const found = {
    multiplicity: [] as number[],
    profile: [] as number[],
    start: [0],
    bin: [] as number[],
    positive: [] as number[],
    weight: [] as number[],
  }
  for (let p = 0; p < cells.multiplicity.length; p++) {
    const before = found.bin.length
    for (let e = cells.start[p] as number; e < (cells.start[p + 1] as number); e++) {
      const cell = cells.cell[e] as number
      if (place[cell] === -1 || positive[cell] === -1) continue
      found.bin.push(place[cell] as number)
      found.positive.push(positive[cell] as number)
      found.weight.push(cells.weight[e] as number)
    }
    if (found.bin.length === before) continue
    found.multiplicity.push(cells.multiplicity[p] as number)
    found.profile.push(p)
    found.start.push(found.bin.length)
  }
  return found
}

/** People with their units, where rows come in units and it is known how these are spread over bins. */
export interface PeopleInUnits {
  readonly people: ScoredPeople
  readonly units: ScoredUnits | null
}

/** Looks the units up once for each set of people, however many numbers stand on them. */
export function unitsFinder(input: Input<'score'>): (people: ScoredPeople) => ScoredUnits | null {
  const cells = input.units?.cells ?? null
  const known = new Map<ScoredPeople, ScoredUnits>()
  return (people) => {
    if (cells === null) return null
    const found = known.get(people) ?? scoredUnits(input, people, cells)
    known.set(people, found)
    return found
  }
}

/** What is said where rows come from too few units to be tested. */
export function fewUnits(units: number): { readonly remarks?: readonly Message[] } {
  return units < LEAST_UNITS ? { remarks: [message('TOO_FEW_UNITS', { units })] } : {}
}
