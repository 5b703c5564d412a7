// What is committed: counts, what differs with its reason and an example, and versions.
import { TOLERANCE } from './compare.mjs'
import { definitions } from './definitions.mjs'

export function summarise(cases, library, compared) {
  const count = (outcome, among = compared) => among.filter((one) => one.outcome === outcome).length
  const differing = (among) => among.filter(({ outcome }) => definitions.some(({ id }) => id === outcome)).length
  return {
    command: 'pnpm oracle',
    tolerance: TOLERANCE,
    versions: library.versions,
    missing: library.missing,
    failures: library.failures,
    casesWithoutData: cases.map(({ id }) => id).filter((id) => compared.every((one) => one.case !== id)),
    compared: compared.length,
    agreed: count('agreed'),
    bothUndefined: count('bothUndefined'),
    differing: differing(compared),
    cases: Object.fromEntries(cases.map(({ id }) => [id, compared.filter((one) => one.case === id).length])),
    functions: grouped(compared, (one) => JSON.stringify([one.library, one.function])).map(([key, own]) => {
      const [name, called] = JSON.parse(key)
      return {
        library: name,
        function: called,
        quantities: new Set(own.map(({ quantity, comparator, field }) => `${quantity} ${comparator} ${field}`)).size,
        compared: own.length,
        agreed: count('agreed', own),
        bothUndefined: count('bothUndefined', own),
        differing: differing(own),
      }
    }),
    definitions: definitions.map(({ id, reason }) => {
      const own = compared.filter(({ outcome }) => outcome === id)
      const libraries = [...new Set(own.map((one) => one.library))].sort()
      return { id, reason, numbers: own.length, libraries, example: own.length > 0 ? place(own[0]) : null }
    }),
    disagreements: compared.filter(({ outcome }) => outcome === 'disagreed' || outcome === 'absent').map(place),
  }
}

function place({
  outcome,
  library,
  function: called,
  case: id,
  quantity,
  comparator,
  field,
  group,
  versus,
  ours,
  value,
}) {
  const about = { case: id, library, function: called, quantity, comparator, field, group }
  return {
    ...about,
    ...(versus && { versus }),
    ours: ours ?? null,
    theirs: value,
    ...(outcome === 'absent' && { absent: true }),
  }
}

function grouped(list, keyOf) {
  const groups = new Map()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
