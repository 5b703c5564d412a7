import type { Text } from '../text.ts'

/** What the command line says beside errors and findings. */
export const COMMAND = {
  PROGRESS: {
    en: '{at} of {total} · {audit}: {step} ({seconds} s)',
    fr: '{at} sur {total} · {audit} : {step} ({seconds} s)',
  },
  PROGRESS_LEFT: { en: 'about {left} left', fr: 'encore {left} environ' },
  PROGRESS_DONE: { en: '{done} of {total} done', fr: '{done} sur {total} faits' },
  STEP_READ: { en: 'reading the specification and the data', fr: 'lecture de la spécification et des données' },
  STEP_SCORE: { en: 'scoring', fr: 'calcul des scores' },
  STEP_COUNT: { en: 'counting', fr: 'comptage' },
  STEP_MEASURE: { en: 'measuring and judging', fr: 'mesure et jugement' },
  STEP_RENDER: { en: 'writing the reports', fr: 'rédaction des rapports' },
  STEP_PRINT: { en: 'printing the reports', fr: 'impression des rapports' },
  PDF_NO_BROWSER: {
    en: '`--pdf` needs a browser of the Chromium family, and none was found: install one (Debian, Ubuntu: `apt-get install chromium`; macOS: `brew install --cask chromium`; Windows: `winget install Google.Chrome`), or name one in `CHROME_PATH`.',
    fr: '`--pdf` demande un navigateur de la famille Chromium, et aucun n’a été trouvé : installez-en un (Debian, Ubuntu : `apt-get install chromium` ; macOS : `brew install --cask chromium` ; Windows : `winget install Google.Chrome`), ou désignez-en un par `CHROME_PATH`.',
  },
  PDF_FAILED: {
    en: '`{file}` could not be printed: {detail}',
    fr: '`{file}` n’a pas pu être imprimé : {detail}',
  },
  REPORT_NOT_PUBLIC: {
    en: 'Nothing of the audit `{audit}` is public: `publication.public` of its specification is not `true`.',
    fr: 'Rien de l’audit `{audit}` n’est public : `publication.public` n’y vaut pas `true`.',
  },
  RUN_UNCHANGED: { en: '{audit} (unchanged)', fr: '{audit} (inchangé)' },
  RUN_INTERRUPTED: {
    en: 'Interrupted: {done, plural, one {# audit is} other {# audits are}} done, {left} left. What is done is whole; the same command goes on with the rest.',
    fr: 'Interrompu : {done, plural, one {# audit fait} other {# audits faits}}, {left, plural, one {# reste} other {# restent}}. Ce qui est fait est entier ; la même commande reprend au reste.',
  },
  BATCH_PROCESS_ENDED: {
    en: 'The process that ran this audit ended by itself ({detail}): nothing of it was written. Where memory ran out, fewer `--jobs` or a lower `--memory-limit` help.',
    fr: 'Le processus qui faisait cet audit s’est arrêté de lui-même ({detail}) : rien n’en a été écrit. Si la mémoire a manqué, moins de `--jobs` ou une `--memory-limit` plus basse y remédient.',
  },
  FILE_NOT_WRITTEN: { en: '`{path}` could not be written: {detail}', fr: '`{path}` n’a pas pu être écrit : {detail}' },
  FINDING_NAME: {
    en: '{attribute}: {group} / {reference}, {quantity} ({comparator, select, ratio {ratio} difference {difference} other {{comparator}}}), {standard}',
    fr: '{attribute} : {group} / {reference}, {quantity} ({comparator, select, ratio {rapport} difference {différence} other {{comparator}}}), {standard}',
  },
  FINDING_NOT_MEASURED: { en: '{metric} ({attributes})', fr: '{metric} ({attributes})' },
  FINDING_AUDIT_RUNS: { en: 'the audit runs', fr: 'l’audit se fait' },
  WARNING_PUBLISHED_BEFORE: {
    en: '{audit}: the public version was NOT written again. The one that is there has {n, plural, one {# number} other {# numbers}} that the new one lacks or has otherwise, and whoever keeps both can subtract one from the other, down to single people. The restricted version is new. Where the earlier one has been given to nobody, or the two have no people in common, add `--replace-public`; decisions of another period need nothing where both declare their period.',
    fr: '{audit} : la version publique n’a PAS été réécrite. Celle qui est là porte {n, plural, one {# nombre} other {# nombres}} que la nouvelle n’a pas ou a autrement, et qui garde les deux peut soustraire l’une de l’autre, jusqu’à des personnes isolées. La version restreinte est à jour. Si l’ancienne n’a été remise à personne, ou si les deux n’ont personne en commun, ajoutez `--replace-public` ; pour des décisions d’une autre période, il suffit que les deux déclarent leur période.',
  },
  RUN_LAST_LINE: {
    en: '{ran, plural, one {# audit} other {# audits}} ran, {failed} could not. Benchmarks (primary families): ▲ {misses} exceeded, ● {meets} not exceeded, ? {inconclusive} not settled, — {notTestable} not tested.',
    fr: '{ran, plural, one {# audit fait} other {# audits faits}}, {failed, plural, one {# impossible} other {# impossibles}}. Repères (familles principales) : ▲ {misses} dépassés, ● {meets} non dépassés, ? {inconclusive} non tranchés, — {notTestable} non testés.',
  },
  CHECK_DONE: {
    en: '{path}: {columns, plural, one {# column} other {# columns}}, {attributes, plural, one {# attribute} other {# attributes}}',
    fr: '{path} : {columns, plural, one {# colonne} other {# colonnes}}, {attributes, plural, one {# attribut} other {# attributs}}',
  },
  INIT_EXISTS: {
    en: '`{path}` is already there. Add `--force` to write it again, or `--out` to write another.',
    fr: '`{path}` existe déjà. Ajoutez `--force` pour le réécrire, ou `--out` pour en écrire un autre.',
  },
  INIT_STOPPED: { en: 'Stopped: nothing was written.', fr: 'Arrêté : rien n’a été écrit.' },
  INIT_COLUMN: {
    en: 'The data have no column `{column}`, expected one of {expected}.',
    fr: 'Les données n’ont pas de colonne `{column}`, attendu : {expected}.',
  },
  INIT_VALUE: {
    en: 'The value `{value}` does not occur in `{column}`, expected one of {expected}.',
    fr: 'La valeur `{value}` n’apparaît pas dans `{column}`, attendu : {expected}.',
  },
  VERIFY_MATCHES: { en: '{folder}: matches its evidence', fr: '{folder} : correspond à ses preuves' },
  VERIFY_CHANGED: { en: '{folder}: changed since: {files}', fr: '{folder} : modifié depuis : {files}' },
  VERIFY_ABSENT: { en: '{file} (missing)', fr: '{file} (absent)' },
  METRIC_NOT_FOUND: {
    en: 'No metric or family `{id}`, expected one of {expected}.',
    fr: 'Aucune mesure ni famille `{id}`, attendu : {expected}.',
  },
  METRIC_HEAD_ID: { en: 'Metric', fr: 'Mesure' },
  METRIC_HEAD_BUNDLE: { en: 'Selected by', fr: 'Choisie par' },
  METRIC_HEAD_TITLE: { en: 'Title', fr: 'Titre' },
  METRIC_HEAD_DESCRIPTION: { en: 'What it is', fr: 'Ce que c’est' },
  METRIC_HEAD_FORMULA: { en: 'Formula', fr: 'Formule' },
  METRIC_HEAD_NEEDS: { en: 'Needs', fr: 'Demande' },
  METRIC_HEAD_IDEAL: { en: 'At parity', fr: 'À parité' },
  METRIC_HEAD_RANGE: { en: 'Range', fr: 'Étendue' },
  METRIC_HEAD_FAMILY: { en: 'Family', fr: 'Famille' },
  METRIC_HEAD_JUDGED: { en: 'Judged', fr: 'Jugée' },
  METRIC_HEAD_COMPLEMENT: { en: 'Complement of', fr: 'Complément de' },
  METRIC_HEAD_LIMITS: { en: 'Cannot see', fr: 'Ne voit pas' },
  METRIC_HEAD_SOURCES: { en: 'Sources', fr: 'Sources' },
  METRIC_IDEAL: {
    en: '{comparator, select, difference {difference {value}} ratio {ratio {value}} other {value {value}}}',
    fr: '{comparator, select, difference {différence {value}} ratio {rapport {value}} other {valeur {value}}}',
  },
  METRIC_NO_IDEAL: { en: 'no such value', fr: 'pas de telle valeur' },
  METRIC_RANGE: { en: 'from {low} to {high}', fr: 'de {low} à {high}' },
  METRIC_RANGE_LOW: { en: '{low} or more', fr: '{low} ou plus' },
  METRIC_RANGE_HIGH: { en: '{high} or less', fr: '{high} ou moins' },
  METRIC_RANGE_NONE: { en: 'any number', fr: 'tout nombre' },
  METRIC_JUDGED: {
    en: '{judged, select, true {by standards} other {no: shown for the record}}',
    fr: '{judged, select, true {par des repères} other {non : montrée pour mémoire}}',
  },
  METRIC_FAMILY: {
    en: '{family, select, independence {independence} separation {separation} sufficiency {sufficiency} calibration {calibration} individual {individual} ranking {ranking} regression {regression} other {data}}',
    fr: '{family, select, independence {indépendance} separation {séparation} sufficiency {suffisance} calibration {calibration} individual {individuelle} ranking {classement} regression {régression} other {données}}',
  },
  METRIC_NEEDS: {
    en: '{role, select, decision {decision} label {label} scoreAboveMedian {score} target {amount found} prediction {amount decided} class {class given} trueClass {true class} other {{role}}}',
    fr: '{role, select, decision {décision} label {étiquette} scoreAboveMedian {score} target {montant constaté} prediction {montant décidé} class {classe attribuée} trueClass {classe constatée} other {{role}}}',
  },
} as const satisfies Record<string, Text>
