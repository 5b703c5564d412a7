import { plainName } from '@exaequo/risk'
import { describe, expect, test } from 'vitest'
import type { LookedColumn } from './look.ts'
import { GROUNDS } from './names.ts'
import { propose } from './propose.ts'

const groundOf = (name: string) => GROUNDS.find(({ pattern }) => pattern.test(plainName(name)))?.criterion ?? null

describe('names in both languages and in other forms', () => {
  test('sex', () => {
    for (const name of ['sexe', 'SEXE', 'Genre', 'gender', 'sex', 'Civilité', 'civilite_demandeur', 'cd_sexe'])
      expect(groundOf(name), name).toBe('sexe')
  })

  test.each([
    ['date de naissance', 'age'],
    ['DATE_NAISSANCE', 'age'],
    ['dateNaissance', 'age'],
    ['Né(e) le', 'age'],
    ['dt_naiss', 'age'],
    ['birth_date', 'age'],
    ['dateOfBirth', 'age'],
    ['Âge', 'age'],
    ['âge du demandeur', 'age'],
    ["Tranche d'âge", 'age'],
    ['age_band', 'age'],
    ['nationalité', 'nation'],
    ['NATIONALITE', 'nation'],
    ['citizenship', 'nation'],
    ['pays de naissance', 'origine'],
    ['code postal', 'lieu_residence'],
    ['CODE_POSTAL', 'lieu_residence'],
    ['zip', 'lieu_residence'],
    ['QPV', 'lieu_residence'],
    ['en_qpv', 'lieu_residence'],
    ['Quartier prioritaire', 'lieu_residence'],
    ['Département', 'lieu_residence'],
    ['handicap', 'handicap'],
    ['RQTH', 'handicap'],
    ['disability', 'handicap'],
    ['situation familiale', 'situation_famille'],
    ['SIT_FAM', 'situation_famille'],
    ['marital-status', 'situation_famille'],
    ['race', 'ethnie'],
    ['religion', 'religion'],
    ['quotient familial (€)', 'vulnerabilite_eco'],
    // What is near to a name and is none.
    ['sexagénaire', null],
    ['agence', null],
    ['page', null],
    ['village', null],
    ['message', null],
    ['score', null],
    ['montant', null],
  ])('%s', (name, criterion) => {
    expect(groundOf(name)).toBe(criterion)
  })
})

const column = (name: string, levels: Record<string, number>, more: Partial<LookedColumn> = {}): LookedColumn => ({
  name,
  missing: 0,
  distinct: Object.keys(levels).length,
  levels: Object.entries(levels).map(([value, n]) => ({ value, n })),
  isDate: false,
  number: null,
  ...more,
})
const look = (...columns: LookedColumn[]) => ({ rows: 100, columns })

describe('the decision', () => {
  test.each([
    ['décision', { Attribué: 40, Refusé: 60 }, 'Attribué', true],
    ['Accordé', { Oui: 40, Non: 60 }, 'Oui', true],
    ['ACCORD', { O: 40, N: 60 }, 'O', true],
    ['refus', { VRAI: 40, FAUX: 60 }, 'VRAI', false],
    ['admit', { Admitted: 40, Rejected: 60 }, 'Admitted', true],
    ['fraude', { '1': 10, '0': 90 }, '1', false],
    ['decision', { 'Non attribué': 60, Attribué: 40 }, 'Attribué', true],
    // Whether it is good to be classed A, nobody can tell from the word; nor which one counts as 1.
    ['decision', { A: 40, B: 60 }, null, null],
    // Nor whether being selected is a benefit or a control.
    ['selected', { yes: 40, no: 60 }, 'yes', null],
  ])('%s %o', (name, levels, positive, favourable) => {
    const proposal = propose(look(column(name, levels as unknown as Record<string, number>)))
    expect(proposal.decision?.column.name).toBe(name)
    expect(proposal.decision?.positive?.value ?? null).toBe(positive)
    expect(proposal.favourable?.value ?? null).toBe(favourable)
  })

  test('with more values, those that count as 0 only where all are plainly a no', () => {
    const negative = (levels: Record<string, number>) => propose(look(column('décision', levels))).decision?.negative
    expect(negative({ Accordé: 4, Refusé: 3 })).toEqual([])
    expect(negative({ Accordé: 4, Refusé: 3, Rejeté: 2 })).toEqual(['Refusé', 'Rejeté'])
    expect(negative({ Accordé: 4, Refusé: 3, 'En cours': 2 })).toBeNull()
  })

  test('the only column of yes and no is proposed under any name, with its reason; of two, neither', () => {
    const aid = column('aide', { Oui: 40, Non: 60 })
    const other = column('suivi', { VRAI: 30, FAUX: 70 })
    const priority = column('QPV', { O: 20, N: 80 })
    const id = column('note', { '1': 20, '0': 80 })
    const one = propose(look(aid, priority, id, column('sexe', { F: 50, M: 50 })))
    expect(one.decision).toMatchObject({ column: { name: 'aide' }, positive: { value: 'Oui' }, negative: [] })
    expect(one.decision?.why.fr).toContain('la seule colonne de oui et de non')
    expect(one.favourable).toBeNull()
    expect(one.attributes.map(({ column }) => column.name)).toEqual(['QPV', 'sexe'])
    const two = propose(look(aid, other))
    expect(two.decision).toBeNull()
    expect(two.leftOut.map(({ why }) => why.en)).toEqual([
      'yes and no; Oui (40), Non (60); perhaps a decision or what turned out to be true: --decision aide',
      'yes and no; VRAI (30), FAUX (70); perhaps a decision or what turned out to be true: --decision suivi',
    ])
    expect(propose(look(column('V ou F', { V: 4, F: 6 }))).decision?.positive?.value).toBe('V')
  })

  test('what a person said is taken as it is', () => {
    const columns = look(column('accord', { Oui: 4, Non: 6 }), column('x', { a: 1, b: 2 }))
    const proposal = propose(columns, { decision: 'x', positive: 'b', favourable: false })
    expect(proposal.decision).toMatchObject({ column: { name: 'x' }, positive: { value: 'b' } })
    expect(proposal.favourable?.value).toBe(false)
  })
})

describe('attributes', () => {
  const one = (own: LookedColumn) => propose(look(own)).attributes[0]
  test('the usual reference where a level is one, else the largest', () => {
    expect(one(column('Sexe', { F: 60, H: 40 }))?.reference.value).toBe('H')
    expect(one(column('civilité', { 'M.': 40, Mme: 60 }))?.reference.value).toBe('M.')
    expect(one(column('nationalité', { Française: 9, 'Hors UE': 20 }))?.reference.value).toBe('Française')
    expect(one(column('sexe', { '1': 5, '2': 9 }))?.reference.value).toBe('largest')
  })

  test('ages are cut within their range', () => {
    const number = { minimum: 30, maximum: 58, whole: true }
    expect(one(column('âge', {}, { levels: null, distinct: 29, number }))).toMatchObject({ cut: [50], born: false })
    const born = column('né le', {}, { levels: null, distinct: 90, isDate: true })
    expect(one(born)).toMatchObject({ cut: [25, 50, 65], born: true })
  })

  test('a name, an address or a number of social security is left out, and so is what has too many values', () => {
    const many = { levels: null, distinct: 900 }
    const columns = ['nom', 'prénom', 'adresse', 'NIR', 'code postal'].map((name) => column(name, {}, many))
    const { attributes, leftOut } = propose(look(...columns))
    expect(attributes).toEqual([])
    expect(leftOut.map(({ value }) => value)).toEqual(['nom', 'prénom', 'adresse', 'NIR', 'code postal'])
  })
})
