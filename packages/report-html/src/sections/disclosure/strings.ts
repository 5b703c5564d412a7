import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'Measured from the counts that the audit keeps, everyone in the source included: could someone who knows these attributes of a person find that person, or learn the rest?',
    fr: 'Mesuré dans les comptages que l’audit conserve, toutes les personnes de la source comprises : qui connaît ces attributs d’une personne pourrait-il la retrouver, ou apprendre le reste ?',
  },
  notCounted: {
    en: 'Not measured: these attributes were counted apart, since crossing them would make too many counts.',
    fr: 'Non mesuré : ces attributs ont été comptés séparément, car les croiser ferait trop de comptages.',
  },
  known: { en: 'Attributes taken as known', fr: 'Attributs supposés connus' },
  sensitive: { en: 'What they must not give away', fr: 'Ce qu’ils ne doivent pas révéler' },
  people: { en: 'People', fr: 'Personnes' },
  classes: {
    en: 'Groups of people alike on all of these',
    fr: 'Groupes de personnes semblables sur tous ces attributs',
  },
  k: { en: 'People in the smallest group (k-anonymity)', fr: 'Personnes du plus petit groupe (k-anonymat)' },
  unique: { en: 'People alone in their group', fr: 'Personnes seules dans leur groupe' },
  under: { en: 'People in groups of fewer than {size}', fr: 'Personnes dans des groupes de moins de {size}' },
  distinct: {
    en: 'Fewest different values in a group (l-diversity)',
    fr: 'Plus petit nombre de valeurs différentes dans un groupe (l-diversité)',
  },
  entropy: {
    en: 'The same, weighted by frequency (entropy l-diversity)',
    fr: 'Le même, pondéré par la fréquence (l-diversité d’entropie)',
  },
  closeness: {
    en: 'Greatest distance of a group from everyone, 0 to 1 (t-closeness)',
    fr: 'Plus grande distance d’un groupe à l’ensemble, de 0 à 1 (t-proximité)',
  },
  disclosed: {
    en: 'People whose value their attributes give away',
    fr: 'Personnes dont les attributs révèlent la valeur',
  },
  // Heading of what the published version gives away.
  published: { en: 'What the published result gives away', fr: 'Ce que révèle le résultat publié' },
  smallest: {
    en: 'Smallest group of one attribute whose size is shown',
    fr: 'Plus petit groupe d’un seul attribut dont l’effectif est montré',
  },
  shownUnder: {
    en: 'Groups of fewer than {k} whose size is shown',
    fr: 'Groupes de moins de {k} personnes dont l’effectif est montré',
  },
  recoverable: {
    en: 'Withheld groups that subtraction gives back',
    fr: 'Groupes masqués qu’une soustraction retrouve',
  },
  share: { en: 'People who could be singled out so', fr: 'Personnes qui seraient ainsi isolées' },
  none: { en: 'none', fr: 'aucun' },
  notPublished: {
    en: 'Nothing is published: only the restricted version exists.',
    fr: 'Rien n’est publié : seule la version restreinte existe.',
  },
  columns: {
    en: 'Columns of the source that should not be there, by their name: they identify people or hold sensitive data that nobody declared',
    fr: 'Colonnes de la source qui ne devraient pas y être, d’après leur nom : elles désignent des personnes ou portent des données sensibles non déclarées',
  },
  noColumn: {
    en: 'none by its name, which proves nothing of its content',
    fr: 'aucune d’après son nom, ce qui ne prouve rien de son contenu',
  },
  // Heading of the checklist.
  security: { en: 'Security, as declared', fr: 'Sécurité, telle que déclarée' },
  state: { en: 'State', fr: 'État' },
} as const satisfies Record<string, Text>
