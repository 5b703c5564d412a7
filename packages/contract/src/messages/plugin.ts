import type { Text } from '../text.ts'

/** What may be wrong with plug-ins, and reasons that their metrics give in words of their own. */
export const PLUGIN = {
  REASON_IN_WORDS: { en: '{en}', fr: '{fr}' },
  PLUGIN_NOT_FOUND: {
    en: 'No plug-in `{plugin}` from `{folder}` upwards: install it in the project (`npm install {plugin}`), or write a path that begins with `./`.',
    fr: 'Aucun greffon `{plugin}` à partir de `{folder}` : installez-le dans le projet (`npm install {plugin}`), ou écrivez un chemin qui commence par `./`.',
  },
  PLUGIN_NAME: {
    en: '`{plugin}` names no plug-in: expected the name of an installed package, or a path within the project that begins with `./` or `../`.',
    fr: '`{plugin}` ne désigne aucun greffon : attendu le nom d’un paquet installé, ou un chemin du projet qui commence par `./` ou `../`.',
  },
  PLUGIN_CONTRACT: {
    en: 'The plug-in {plugin} {version} was made for `@exaequo/contract` {range}; this is {contract}.',
    fr: 'Le greffon {plugin} {version} est fait pour `@exaequo/contract` {range} ; ceci est {contract}.',
  },
  PLUGIN_CONTRACT_MISSING: {
    en: 'The plug-in {plugin} does not say which versions of `@exaequo/contract` it was made for: write it in `peerDependencies`, or export `contract`.',
    fr: 'Le greffon {plugin} ne dit pas pour quelles versions de `@exaequo/contract` il est fait : écrivez-le dans `peerDependencies`, ou exportez `contract`.',
  },
  PLUGIN_INVALID: {
    en: 'The plug-in {plugin} {version}: `{where}` is missing or of another form, expected {expected}.',
    fr: 'Le greffon {plugin} {version} : `{where}` manque ou est d’une autre forme, attendu {expected}.',
  },
  PLUGIN_SHADOWS: {
    en: 'The plug-in {plugin} {version} brings {kind, select, metrics {a metric} bundles {a family} standards {a standard} sections {a section} datasets {a data source} databases {a database} other {a quantity}} `{id}`, which {other, select, none {the toolkit has already} other {{other} brings too}}: choose another name.',
    fr: 'Le greffon {plugin} {version} apporte {kind, select, metrics {une mesure} bundles {une famille} standards {un repère} sections {une section} datasets {une source de données} databases {une base de données} other {une grandeur}} `{id}`, que {other, select, none {l’outil a déjà} other {{other} apporte aussi}} : choisissez un autre nom.',
  },
  PLUGIN_INFERS: {
    en: 'The plug-in {plugin} {version} infers {infers} of people. An audit reads what the data say of them and guesses nothing: no origin, sex or religion from a name or an address.',
    fr: 'Le greffon {plugin} {version} déduit {infers} des personnes. Un audit lit ce que les données disent d’elles et ne devine rien : ni origine, ni sexe, ni religion d’après un nom ou une adresse.',
  },
  PLUGIN_FAILED: {
    en: 'the plug-in {plugin} {version} failed: {detail}',
    fr: 'le greffon {plugin} {version} a échoué : {detail}',
  },
  PLUGIN_TIME_LIMIT: {
    en: 'the plug-in {plugin} {version} gave no answer within {seconds} seconds and was stopped',
    fr: 'le greffon {plugin} {version} n’a pas répondu en {seconds} secondes et a été arrêté',
  },
  PLUGIN_NONSENSE: {
    en: 'the plug-in {plugin} {version} computed what cannot be: {detail}',
    fr: 'le greffon {plugin} {version} a calculé ce qui ne peut être : {detail}',
  },
  PLUGIN_CHANGED_INPUT: {
    en: 'the plug-in {plugin} {version} changed the cells that it was given to read',
    fr: 'le greffon {plugin} {version} a modifié les cellules qui lui étaient données à lire',
  },
  PLUGIN_MISSING_FOR_REPLAY: {
    en: 'The audit was made with the plug-in {plugin} {version}, and it is not there: install it in the folder from which you call (`npm install {plugin}@{version}`), or call from the project of the audit.',
    fr: 'L’audit a été fait avec le greffon {plugin} {version}, et il est absent : installez-le dans le dossier d’où vous appelez (`npm install {plugin}@{version}`), ou appelez depuis le projet de l’audit.',
  },
  PLUGIN_OTHER_VERSION: {
    en: 'The audit was made with the plug-in {plugin} {version}; what is there is {found}. The same numbers are only promised for the same version.',
    fr: 'L’audit a été fait avec le greffon {plugin} {version} ; la version présente est {found}. Les mêmes nombres ne sont promis que pour la même version.',
  },
  CONFIG_INVALID: {
    en: 'The configuration may hold `plugins`, a list of names or paths, and `pluginSeconds`, a number from 0.1 to 600, and nothing else.',
    fr: 'La configuration contient `plugins`, une liste de noms ou de chemins, et `pluginSeconds`, un nombre de 0,1 à 600, et rien d’autre.',
  },
  NEW_DONE: {
    en: '{folder}: {files}. Then:',
    fr: '{folder} : {files}. Ensuite :',
  },
  NEW_ID: {
    en: 'Unexpected `{id}` for a name, expected words in lower case with hyphens, such as `false-positive-rate`.',
    fr: '`{id}` n’est pas un nom, attendu : des mots en minuscules avec des tirets, comme `false-positive-rate`.',
  },
  NEW_TAKEN: {
    en: 'The toolkit has `{id}` already: choose another name.',
    fr: 'L’outil a déjà `{id}` : choisissez un autre nom.',
  },
  NEW_EXISTS: {
    en: '`{path}` is already there: choose another name, or `--out`.',
    fr: '`{path}` existe déjà : choisissez un autre nom, ou `--out`.',
  },
  NEW_FAMILY: {
    en: 'Unexpected `{family}` for `--family`, expected one of {expected}.',
    fr: '`{family}` inattendu pour `--family`, attendu : {expected}.',
  },
} as const satisfies Record<string, Text>
