import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { rights } from './section.ts'

testSection(rights, [
  {
    name: 'says how people are told, what is not filled, and where to complain in France',
    given: given('logement-social'),
    expect: {
      en: ['Notice given with the application form', 'not filled', 'municipal mediator', 'Défenseur des droits'],
      fr: ['Notice remise', 'non renseigné', 'médiateur municipal', 'saisir gratuitement'],
    },
  },
  {
    name: 'names no French body elsewhere',
    given: given('duo-2014'),
    expect: { en: ['Objection to the decision'], fr: ['Réclamation'] },
    without: ['Défenseur des droits', 'CNIL'],
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
