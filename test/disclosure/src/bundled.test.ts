import { readFileSync } from 'node:fs'
import type { Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { expect, test } from 'vitest'
import { rangeOf } from './attacker.ts'
import { openFacts } from './open-facts.ts'
import { openKinds, type View } from './open-kinds.ts'

const metrics = [...disparateImpact, ...equalizedOdds]

function stored(id: string, audience: 'public' | 'restricted'): Result {
  return JSON.parse(readFileSync(new URL(`../../../reports/${id}/${audience}/result.json`, import.meta.url), 'utf8'))
}

/**
 * Puts together all that the public files of an audit say of the people that a view tells apart, and asks of each small
 * count in the whole result how far it could be another.
 */
async function attack(id: string, view: View, most: number): Promise<number> {
  const [shown, whole] = [stored(id, 'public'), stored(id, 'restricted')]
  const k = shown.audit.publication.suppressBelow
  const kinds = openKinds(shown, view)
  const facts = openFacts(shown, kinds, view, metrics)
  // Where it is said that there is nobody at all, no group has anybody.
  const nobody = new Set(facts.flatMap(({ n, of, ofGroup }) => (n === 0 && !ofGroup ? of : [])))
  const wanted = new Map(
    openFacts(whole, kinds, view, metrics)
      .filter(({ n, ofGroup, of }) => ofGroup && n < k && !of.every((i) => nobody.has(i)))
      .map((one) => [one.of.join(), one]),
  )
  const known = new Set(facts.map(({ of }) => of.join()))
  for (const [key, { about, n }] of wanted) expect(known.has(key), `${about}: ${n} is told`).toBe(false)
  const each = Math.max(1, Math.ceil(wanted.size / most))
  const targets = [...wanted.values()].filter((_, i) => i % each === 0)
  for (const { about, of, n } of targets) {
    const { lower, upper } = await rangeOf(of, facts)
    expect(lower, about).toBeLessThanOrEqual(n)
    expect(upper, about).toBeGreaterThanOrEqual(n)
    expect(upper - lower, `${about}: ${n}, between ${lower} and ${upper}`).toBeGreaterThanOrEqual(k)
  }
  return targets.length
}

const view = (scores: boolean, ...attributes: string[]): View => ({ attributes, scores })
const MOST = Number(process.env.RECOVER_RUNS ?? 10)
const VIEWS: readonly (readonly [id: string, View, fewest: number])[] = [
  ['compas-2016', view(false, 'race', 'sex', 'age'), 10],
  ['compas-2016', view(true, 'race', 'sex'), 10],
  ['logement-social', view(false, 'sexe', 'nationalite', 'situation', 'quartier'), 10],
  ['logement-social', view(false, 'age'), 1],
  ['logement-social', view(false, 'handicap'), 1],
  ['logement-social', view(true, 'nationalite'), 1],
  ['logement-social', view(true, 'age'), 1],
]

for (const [id, own, fewest] of VIEWS) {
  test(`${id}, ${own.attributes}${own.scores ? ' and scores' : ''}: no small count can be told or bounded`, {
    timeout: 300_000,
  }, async () => {
    expect(await attack(id, own, MOST)).toBeGreaterThanOrEqual(fewest)
  })
}

test('of counts in print, none of which is under the threshold, nothing is withheld', () => {
  const { estimates, audit } = stored('berkeley-1973', 'public')
  expect(audit.publication).toMatchObject({ suppressBelow: 5, reason: expect.stringContaining('1975') })
  expect(estimates.filter(({ exactness }) => exactness === 'withheld')).toEqual([])
  expect(estimates.length).toBe(stored('berkeley-1973', 'restricted').estimates.length)
})

test('of counts that their publisher had rounded, nothing is withheld', () => {
  const { estimates, audit } = stored('duo-2014', 'public')
  expect(audit.data.rounded?.to).toBe(10)
  expect(estimates.filter(({ exactness }) => exactness === 'withheld')).toEqual([])
})
