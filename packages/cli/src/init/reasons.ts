import type { Text } from '@exaequo/contract'
import type { LookedColumn } from './look.ts'

/** A value that few rows have may be somebody's own words: it is counted and not shown. */
const FEW = 5
const SHOWN = 6

/** The most frequent levels with their rows; the others as `…`. Empty where all are rare. */
function shown(levels: NonNullable<LookedColumn['levels']>): string {
  const common = levels.filter(({ n }) => n >= FEW).slice(0, SHOWN)
  const some = common.map(({ value, n }) => `${value} (${n})`)
  return [...some, ...(some.length < levels.length && some.length > 0 ? ['…'] : [])].join(', ')
}

/** As a word of a command line. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
}

/** Why something is proposed or left out, in both languages, as comments of the specification. */
export const REASONS = {
  declared: { fr: 'choisi par qui a lancé la commande', en: 'chosen by who ran the command' } as Text,
  name: (name: string): Text => ({ fr: `son nom, « ${name} »`, en: `its name, “${name}”` }),
  onlyYesNo: {
    fr: 'la seule colonne de oui et de non dont le nom ne dit rien d’autre ; à confirmer',
    en: 'the only column of yes and no whose name says nothing else; to be confirmed',
  } as Text,
  word: (value: string): Text => ({
    fr: `« ${value} » se lit comme un oui ; à confirmer`,
    en: `“${value}” reads as a yes; to be confirmed`,
  }),
  good: (word: string): Text => ({
    fr: `« ${word} » se lit comme bon pour la personne ; à confirmer`,
    en: `“${word}” reads as good for the person; to be confirmed`,
  }),
  bad: (word: string): Text => ({
    fr: `« ${word} » se lit comme mauvais pour la personne ; à confirmer`,
    en: `“${word}” reads as bad for the person; to be confirmed`,
  }),
  score: ({ number }: LookedColumn): Text => ({
    fr: `son nom, et des nombres de ${number?.minimum} à ${number?.maximum}`,
    en: `its name, and numbers from ${number?.minimum} to ${number?.maximum}`,
  }),
  count: {
    fr: 'son nom, et des nombres entiers : une ligne vaut autant de personnes',
    en: 'its name, and whole numbers: a row stands for so many people',
  } as Text,
  unit: ({ distinct }: LookedColumn, rows: number): Text => ({
    fr: `son nom, et des valeurs qui reviennent : environ ${distinct} pour ${rows} lignes`,
    en: `its name, and values that repeat: about ${distinct} in ${rows} rows`,
  }),
  ground: (name: string, what: Text): Text => ({
    fr: `« ${name} » se lit comme ${what.fr}`,
    en: `“${name}” reads as ${what.en}`,
  }),
  largest: {
    fr: 'le groupe le plus nombreux, faute de savoir ; nommez celui auquel comparer les autres',
    en: 'the largest group, for want of knowing; name the one that others are to be compared with',
  } as Text,
  usual: (value: string): Text => ({
    fr: `« ${value} » sert d’habitude de comparaison ; à confirmer`,
    en: `“${value}” is what others are usually compared with; to be confirmed`,
  }),
  identifying: {
    fr: 'identifie des personnes : jamais un attribut, et rien n’en est déduit',
    en: 'identifies people: never an attribute, and nothing is inferred from it',
  } as Text,
  key: {
    fr: 'se lit comme la clé d’une ligne : ne sert à aucun compte',
    en: 'reads as the key of a row: no count needs it',
  } as Text,
  tooMany: (what: Text, { distinct, levels }: LookedColumn): Text =>
    levels !== null && levels.length < 2
      ? { fr: `se lit comme ${what.fr}, mais n’a qu’une valeur`, en: `reads as ${what.en}, but has one value only` }
      : {
          fr: `se lit comme ${what.fr}, avec environ ${distinct} valeurs : à découper (cut) ou à regrouper (recode) pour en faire un attribut`,
          en: `reads as ${what.en}, with about ${distinct} values: cut or recode it to make it an attribute`,
        },
  yesNo: ({ name, levels }: LookedColumn): Text => {
    const counts = shown(levels ?? [])
    return {
      fr: `des oui et des non${counts && ` ; ${counts}`} ; une décision ou un fait constaté peut-être : --decision ${quoted(name)}`,
      en: `yes and no${counts && `; ${counts}`}; perhaps a decision or what turned out to be true: --decision ${quoted(name)}`,
    }
  },
  unknown: ({ levels, number, isDate, distinct }: LookedColumn): Text => {
    if (levels !== null && shown(levels) !== '')
      return { fr: `usage inconnu ; ${shown(levels)}`, en: `use not known; ${shown(levels)}` }
    if (isDate) return { fr: 'usage inconnu ; des dates', en: 'use not known; dates' }
    if (number !== null)
      return {
        fr: `usage inconnu ; nombres de ${number.minimum} à ${number.maximum}`,
        en: `use not known; numbers from ${number.minimum} to ${number.maximum}`,
      }
    return { fr: `usage inconnu ; environ ${distinct} textes`, en: `use not known; about ${distinct} texts` }
  },
  levels: shown,
}
