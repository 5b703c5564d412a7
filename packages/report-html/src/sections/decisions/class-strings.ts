import type { Text } from '@exaequo/contract'

export const classStrings = {
  class: { en: 'Class', fr: 'Classe' },
  // Head of the ratio's column, where it is of {group} against {reference}.
  ratio: { en: 'Ratio {group} / {reference}', fr: 'Rapport {group} / {reference}' },
  // Total variation distance: {value} and {chance} are shares; {range} bounds the first.
  distanceWithin: {
    en: '{group} compared with {reference}: at least {value} of the people would have to be given another class for the classes to be equally frequent in both groups ({range}, allowing for chance; chance alone would give about {chance}).',
    fr: '{group} par rapport à {reference} : il faudrait donner une autre classe à au moins {value} des personnes pour que les classes soient aussi fréquentes dans les deux groupes ({range}, compte tenu du hasard ; le hasard seul donnerait environ {chance}).',
  },
  distance: {
    en: '{group} compared with {reference}: at least {value} of the people would have to be given another class for the classes to be equally frequent in both groups (chance alone would give about {chance}).',
    fr: '{group} par rapport à {reference} : il faudrait donner une autre classe à au moins {value} des personnes pour que les classes soient aussi fréquentes dans les deux groupes (le hasard seul donnerait environ {chance}).',
  },
  errors: {
    en: 'Classes given against classes found, with intervals',
    fr: 'Classes attribuées au regard des classes constatées, avec intervalles',
  },
  errorsNote: {
    en: 'What was found is what was recorded, not the fact itself. F1 is the harmonic mean of recall and precision.',
    fr: 'Ce qui est constaté est ce qui a été enregistré, non le fait lui-même. F1 est la moyenne harmonique du rappel et de la précision.',
  },
} as const satisfies Record<string, Text>
