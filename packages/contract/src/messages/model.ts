import type { Text } from '../text.ts'

/** What can be wrong with a model that scores rows, or with what it is given. */
export const MODEL = {
  MODEL_NEEDS_FILES: {
    en: 'A model scores the rows of files; a table of a database stays on its server. Export it to a file, or score it there.',
    fr: 'Un modèle note les lignes de fichiers ; une table d’une base de données reste sur son serveur. Exportez-la dans un fichier, ou notez-la sur place.',
  },
  MODEL_NOT_FOUND: {
    en: 'No model at `{path}`; expected a model.json of TensorFlow.js, or the folder of a SavedModel.',
    fr: 'Aucun modèle à `{path}` ; attendu : un model.json de TensorFlow.js, ou le dossier d’un SavedModel.',
  },
  MODEL_OUTSIDE_PROJECT: {
    en: '`{path}` lies outside the project’s folder. Add `--allow-outside` to read it.',
    fr: '`{path}` se trouve hors du dossier du projet. Ajoutez `--allow-outside` pour le lire.',
  },
  MODEL_NOT_A_MODEL: {
    en: '`{path}` is no model of TensorFlow.js: {detail}.',
    fr: '`{path}` n’est pas un modèle de TensorFlow.js : {detail}.',
  },
  MODEL_TOO_LARGE: {
    en: '`{file}` has {bytes} bytes; at most {limit} are read.',
    fr: '`{file}` compte {bytes} octets ; {limit} au plus sont lus.',
  },
  MODEL_WEIGHTS_OUTSIDE: {
    en: '`{path}` names the weights `{file}`, which are not in the model’s own folder: they are not read.',
    fr: '`{path}` nomme les poids `{file}`, qui ne sont pas dans le dossier du modèle : ils ne sont pas lus.',
  },
  MODEL_WEIGHTS_NOT_FOUND: {
    en: '`{path}` names the weights `{file}`, which are not there. Copy every file that was saved with the model.',
    fr: '`{path}` nomme les poids `{file}`, qui sont absents. Copiez tous les fichiers enregistrés avec le modèle.',
  },
  MODEL_WEIGHTS_SIZE: {
    en: 'The weights of `{path}` have {bytes} bytes where the model needs {expected}: a file is cut short, or of another model.',
    fr: 'Les poids de `{path}` comptent {bytes} octets alors que le modèle en demande {expected} : un fichier est tronqué, ou d’un autre modèle.',
  },
  MODEL_CUSTOM_LAYER: {
    en: '`{path}` has the layer `{layer}`, which is no layer of TensorFlow.js: code that comes with a model is never run. Save the model with standard layers.',
    fr: '`{path}` a la couche `{layer}`, qui n’est pas une couche de TensorFlow.js : le code livré avec un modèle n’est jamais exécuté. Enregistrez le modèle avec des couches standard.',
  },
  MODEL_UNREADABLE: {
    en: '`{path}` could not be loaded: {detail}.',
    fr: '`{path}` n’a pas pu être chargé : {detail}.',
  },
  MODEL_FAILED: {
    en: 'The model `{path}` could not score rows with the backend {backend}: {detail}.',
    fr: 'Le modèle `{path}` n’a pas pu noter les lignes avec le moteur {backend} : {detail}.',
  },
  MODEL_INPUT_TYPE: {
    en: 'The model `{path}` takes `{input}` as {type}; numbers alone are given to a model.',
    fr: 'Le modèle `{path}` attend `{input}` de type {type} ; seuls des nombres sont donnés à un modèle.',
  },
  MODEL_INPUT_SHAPE: {
    en: 'The model `{path}` takes rows of shape {shape}; {width, plural, one {# number is} other {# numbers are}} declared: {names}.',
    fr: 'Le modèle `{path}` attend des lignes de forme {shape} ; {width, plural, one {# nombre est déclaré} other {# nombres sont déclarés}} : {names}.',
  },
  MODEL_INPUT_HINT: {
    en: 'Each feature is one number, or one for each value of `oneHot`, in the order in which the model was trained.',
    fr: 'Chaque variable est un nombre, ou un par valeur de `oneHot`, dans l’ordre de l’apprentissage.',
  },
  MODEL_INPUT_WHOLE: {
    en: 'The model `{path}` takes whole numbers for `{input}`; {value} is none.',
    fr: 'Le modèle `{path}` attend des nombres entiers pour `{input}` ; {value} n’en est pas un.',
  },
  MODEL_OUTPUT_UNKNOWN: {
    en: 'The model `{path}` has no output `{output}`; expected one of {expected}.',
    fr: 'Le modèle `{path}` n’a pas de sortie `{output}` ; attendu : {expected}.',
  },
  MODEL_OUTPUT_SHAPE: {
    en: 'The model `{path}` gives {shape} for {rows} rows, which is not a number, or one for each class, for every row.',
    fr: 'Le modèle `{path}` donne {shape} pour {rows} lignes, ce qui n’est pas un nombre, ou un par classe, pour chaque ligne.',
  },
  MODEL_OUTPUT_CLASSES: {
    en: 'The model `{path}` gives {classes, plural, one {# number} other {# numbers}} for a row. Say which is the score with `data.model.output`, from 0.',
    fr: 'Le modèle `{path}` donne {classes, plural, one {# nombre} other {# nombres}} par ligne. Dites lequel est le score par `data.model.output`, à partir de 0.',
  },
  MODEL_OUTPUT_ONE_CLASS: {
    en: 'The model `{path}` gives one number for a row, of which `softmax` makes 1 whatever it is. Use `sigmoid`.',
    fr: 'Le modèle `{path}` donne un seul nombre par ligne, dont `softmax` fait toujours 1. Utilisez `sigmoid`.',
  },
  MODEL_SCORE_NOT_FINITE: {
    en: 'The model `{path}` gave no finite number for a row (row {row} of those it was given: {inputs}).',
    fr: 'Le modèle `{path}` n’a pas donné de nombre fini pour une ligne (ligne {row} de celles reçues : {inputs}).',
  },
  MODEL_SCORE_HINT: {
    en: 'Scales may be wrong, or the model is; other programs show the same number for the same inputs.',
    fr: 'Les échelles sont peut-être fausses, ou le modèle ; d’autres programmes donnent le même nombre pour les mêmes entrées.',
  },
  MODEL_SAVED_NEEDS_NATIVE: {
    en: '`{path}` is a SavedModel, which the native binding alone runs. Install it with `{command}`, or convert the model to a GraphModel.',
    fr: '`{path}` est un SavedModel, que seule la liaison native exécute. Installez-la par `{command}`, ou convertissez le modèle en GraphModel.',
  },
  MODEL_BACKEND_MISSING: {
    en: 'The backend {backend} is not there: {detail}. Install it with `{command}`, or leave `data.model.backend` out.',
    fr: 'Le moteur {backend} est absent : {detail}. Installez-le par `{command}`, ou retirez `data.model.backend`.',
  },
  SCORE_COLUMN_EXISTS: {
    en: 'The data already have a column `{column}`. Choose another name with `data.model.column`.',
    fr: 'Les données ont déjà une colonne `{column}`. Choisissez un autre nom par `data.model.column`.',
  },
  FEATURE_ENCODINGS: {
    en: '`{where}` declares {given}; a column has one encoding.',
    fr: '`{where}` déclare {given} ; une colonne a un seul encodage.',
  },
  FEATURE_SCALE: {
    en: '`{where}` is either `mean` and `deviation`, or `minimum` and a greater `maximum`.',
    fr: '`{where}` est soit `mean` et `deviation`, soit `minimum` et un `maximum` plus grand.',
  },
  FEATURE_UNDECLARED: {
    en: '{n, plural, one {# row has a value} other {# rows have values}} of `{column}` that the encoding does not declare: {examples}.',
    fr: '{n, plural, one {# ligne a une valeur} other {# lignes ont des valeurs}} de `{column}` que l’encodage ne déclare pas : {examples}.',
  },
  FEATURE_UNDECLARED_HINT: {
    en: 'Declare them, or take them as missing with `undeclared: missing`.',
    fr: 'Déclarez-les, ou traitez-les comme manquantes par `undeclared: missing`.',
  },
  FEATURE_MISSING: {
    en: '{n, plural, one {# row has} other {# rows have}} no value of `{column}`, which the model takes.',
    fr: '{n, plural, one {# ligne n’a} other {# lignes n’ont}} pas de valeur de `{column}`, que le modèle attend.',
  },
  FEATURE_MISSING_HINT: {
    en: 'Say what stands for it with `missing: <value>`, as where the model is used, or leave those rows without a score with `missing: unscored`.',
    fr: 'Dites ce qui en tient lieu par `missing: <valeur>`, comme là où le modèle sert, ou laissez ces lignes sans score par `missing: unscored`.',
  },
  WARNING_FEATURE_UNDECLARED: {
    en: '{n, plural, =0 {Some rows have} one {# row has a value} other {# rows have values}} of `{column}` that the model’s encoding does not declare, taken as missing.',
    fr: '{n, plural, =0 {Des lignes ont des valeurs} one {# ligne a une valeur} other {# lignes ont des valeurs}} de `{column}` que l’encodage du modèle ne déclare pas, traitées comme manquantes.',
  },
  WARNING_FEATURE_FILLED: {
    en: '{n, plural, =0 {Some rows were} one {# row was} other {# rows were}} scored with {value} for a missing `{column}`.',
    fr: '{n, plural, =0 {Des lignes ont été notées} one {# ligne a été notée} other {# lignes ont été notées}} avec {value} pour `{column}` manquant.',
  },
  WARNING_UNSCORED: {
    en: '{n, plural, =0 {Some rows have} one {# row has} other {# rows have}} no score, for want of what the model takes.',
    fr: '{n, plural, =0 {Des lignes n’ont} one {# ligne n’a} other {# lignes n’ont}} pas de score, faute de ce que le modèle attend.',
  },
} as const satisfies Record<string, Text>
