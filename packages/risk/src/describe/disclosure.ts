import type { AssessedDisclosure, AssessedItem } from '@exaequo/contract'
import type { RiskAssessment } from '../assess.ts'
import type { ChecklistItem } from '../disclosure/checklists.ts'
import { question } from '../questionnaire/questions.ts'
import { WORDS } from '../strings/words.ts'
import { givenWord } from './answers.ts'

export function disclosureOf({
  disclosure,
  published,
  identifyingColumns,
  audience,
}: RiskAssessment): AssessedDisclosure {
  return {
    measured: disclosure === null ? 'notCounted' : audience === 'public' ? 'withheld' : 'measured',
    quasiIdentifiers: disclosure?.quasiIdentifiers ?? [],
    sensitive: disclosure?.sensitive ?? null,
    people: disclosure?.people ?? null,
    classes: disclosure?.classes ?? null,
    k: disclosure?.k ?? null,
    unique: disclosure?.unique ?? null,
    under: ([3, 5, 11] as const).map((size) => ({ size, share: disclosure?.under[size] ?? null })),
    distinctDiversity: disclosure?.distinctDiversity ?? null,
    entropyDiversity: disclosure?.entropyDiversity ?? null,
    closeness: disclosure?.closeness ?? null,
    disclosed: disclosure?.disclosed ?? null,
    published: published && {
      threshold: published.threshold,
      smallestShown: published.smallestShown,
      shownUnder: published.shownUnder.length,
      recoverable: published.recoverable.map(({ attributes }) => attributes),
      share: published.share,
    },
    identifyingColumns,
  }
}

export function itemsOf(items: readonly ChecklistItem[]): AssessedItem[] {
  return items.map(({ question: id, given, state }) => {
    const { fr, en } = question(id)
    return {
      question: { fr, en },
      given: givenWord(id, given),
      open: state === 'open',
      state: state === 'open' ? WORDS.itemOpen : WORDS.itemCovered,
    }
  })
}
