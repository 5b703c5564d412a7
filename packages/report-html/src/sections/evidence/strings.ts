import type { Text } from '@exaequo/contract'

export const strings = {
  // What "replay" and "verify" do, in one sentence.
  text: {
    en: 'Every number of this report can be made again, byte for byte, from the counts kept as evidence, without the data.',
    fr: 'Chaque nombre de ce rapport peut être refait, octet pour octet, à partir des comptages conservés comme preuves, sans les données.',
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
