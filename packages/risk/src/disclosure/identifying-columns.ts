export type IdentifierKind = 'name' | 'contact' | 'address' | 'number' | 'bank' | 'birth-date' | 'location' | 'device'

/** What a column's name says it holds; accents, case and separators aside. */
const PATTERNS: readonly (readonly [IdentifierKind, RegExp])[] = [
  [
    'name',
    /^(nom|noms|nom (de )?(famille|naissance|usage)|prenoms?|patronyme|(first|last|full|family|given|sur) ?name|name)$/,
  ],
  [
    'contact',
    /^(e ?mail|mail|courriel|(adresse )?(e ?mail|mail|courriel)|tel|telephone( .*)?|portable|mobile|phone( number)?)$/,
  ],
  ['address', /^(adresse( postale)?|rue|numero (de )?(rue|voie)|voie|(street |postal |home )?address|street)$/],
  [
    'number',
    /^(nir|numero (de )?secu(rite sociale)?|(social security|national insurance|passport|id card) ?(number)?|ssn|numero (d )?allocataire|numero fiscal|spi)$/,
  ],
  ['bank', /^(iban|bic|rib|numero (de )?compte|bank account( number)?)$/],
  ['birth-date', /^(date (de )?naissance|ne e? le|birth ?date|date of birth|dob)$/],
  ['location', /^(latitude|longitude|lat|lon|lng|coordonnees( gps)?|gps)$/],
  ['device', /^((adresse )?ip|ip address|mac( address)?|imei|device id|cookie( id)?)$/],
]

/** Columns whose name says that they identify people by themselves, and how. A name is a sign, not a proof. */
export function identifyingColumns(columns: readonly string[]): { column: string; kind: IdentifierKind }[] {
  return columns.flatMap((column) => {
    const found = PATTERNS.find(([, pattern]) => pattern.test(plainName(column)))
    return found === undefined ? [] : [{ column, kind: found[0] }]
  })
}

/** A column's name without accents, capitals and separators: `dateNaissance` is `date naissance`. */
export function plainName(column: string): string {
  const marks = column.normalize('NFD').replace(/\p{M}/gu, '')
  return marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bn (?=(de |d |allocataire|fiscal|secu))/, 'numero ')
    .trim()
}
