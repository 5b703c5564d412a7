export type IdentifierKind =
  | 'name'
  | 'contact'
  | 'address'
  | 'number'
  | 'bank'
  | 'birth-date'
  | 'location'
  | 'device'
  | 'sensitive'

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
  [
    'sensitive',
    /^(ethni[ec]s?|ethnicity|race|origine( ethnique| raciale)?|couleur( de peau)?|skin colou?r|religions?|confession|croyances?|faith|opinions?( politiques?)?|political (opinions?|party)|parti( politique)?|(appartenance )?syndica(t|le)s?|syndicat|(trade )?union( member(ship)?)?|orientation( sexuelle)?|sexual orientation|(etat de )?sante|health( status)?|pathologies?|diagnos(tics?|is|es)|maladies?|illness|disease|groupe sanguin|blood type|genetiques?|genetics?|biometri(e|que|c|cs)|casier( judiciaire)?|condamnations?|criminal record|convictions?)$/,
  ],
  ['device', /^((adresse )?ip|ip address|mac( address)?|imei|device id|cookie( id)?)$/],
]

/**
 * Columns that should not be in a table for an audit, by their name: they identify people by themselves, or hold sensitive
 * data that nobody declared. A name is a sign, not a proof. `declared`: columns of audited attributes, which have a legal
 * basis of their own in the specification.
 */
export function identifyingColumns(
  columns: readonly string[],
  declared: ReadonlySet<string> = new Set(),
): { column: string; kind: IdentifierKind }[] {
  return columns.flatMap((column) => {
    const found = PATTERNS.find(([, pattern]) => pattern.test(plainName(column)))
    if (found === undefined || (found[0] === 'sensitive' && declared.has(column))) return []
    return [{ column, kind: found[0] }]
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
