import type { Text } from '@exaequo/contract'

export const strings = {
  // What "replay" and "verify" do, in one sentence.
  text: {
    en: 'Every number of this report can be made again, byte for byte, from the counts kept as evidence, without the data.',
    fr: 'Chaque nombre de ce rapport peut être refait, octet pour octet, à partir des comptages conservés comme preuves, sans les données.',
  },
  // A table of a database has no bytes of its own to take a hash of.
  table: {
    en: 'The table that was counted stays on its server: the counts say exactly what was found there, and the state noted in the restricted version lets whoever keeps the server find it again. Neither proves what the rows were.',
    fr: 'La table comptée reste sur son serveur : les comptages disent exactement ce qui s’y trouvait, et l’état noté dans la version restreinte permet à qui tient le serveur de le retrouver. Ni l’un ni l’autre ne prouve ce qu’étaient les lignes.',
  },
  // In the public version, instead of hashes.
  commitments: {
    en: 'What is not public is named by commitments, which confirm it to whoever is shown it and give nothing away.',
    fr: 'Ce qui n’est pas public est désigné par des engagements, qui le confirment à qui en prend connaissance et n’en révèlent rien.',
  },
  version: {
    en: 'Version of {name, select, engine {the engine} other {{name}}}',
    fr: 'Version {name, select, engine {du moteur de calcul} other {de {name}}}',
  },
  cells: { en: 'Counts', fr: 'Comptages' },
  profile: { en: 'Profile of the data', fr: 'Profil des données' },
  spec: { en: 'Specification', fr: 'Spécification' },
  csv: { en: 'All estimates (estimates.csv)', fr: 'Toutes les estimations (estimates.csv)' },
} as const satisfies Record<string, Text>

/** What is known of the state of a table that was read on a server. */
export const STATE = {
  at: { en: 'as it was at {value}', fr: 'telle qu’elle était à {value}' },
  database: { en: 'database {value}', fr: 'base {value}' },
  // Checksum of what a view is made of.
  definition: { en: 'definition of the view {value}', fr: 'définition de la vue {value}' },
  // How far the server's journal of changes had come.
  position: { en: 'journal at {value}', fr: 'journal à {value}' },
  service: { en: 'service {value}', fr: 'service {value}' },
  // Which transactions the server's answer takes into account.
  snapshot: { en: 'transactions {value}', fr: 'transactions {value}' },
  // How the connection was secured.
  tls: { en: 'connection {value}', fr: 'connexion {value}' },
  other: { en: '{key} {value}', fr: '{key} {value}' },
} as const satisfies Record<string, Text>
