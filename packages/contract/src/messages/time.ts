import type { Text } from '../text.ts'

/** Two results compared, evidences added up. */
export const TIME = {
  DIFF_DECISIONS: {
    en: 'The two results are not about the same decision: column {before}, then {after}.',
    fr: 'Les deux résultats ne portent pas sur la même décision : colonne {before}, puis {after}.',
  },
  DIFF_LEVELS: {
    en: 'The two results have different levels of confidence: {before}, then {after}. Run one of them again with the other’s `inference.level`.',
    fr: 'Les deux résultats n’ont pas le même niveau de confiance : {before}, puis {after}. Relancez l’un avec `inference.level` de l’autre.',
  },
  DIFF_FILE: {
    en: '`{path}` holds no result of this version, expected a folder of an audit, or a result.json ({expected}).',
    fr: '`{path}` ne contient aucun résultat de cette version, attendu : le dossier d’un audit, ou un result.json ({expected}).',
  },
  DIFF_WITHHELD: { en: 'withheld: too few people', fr: 'non montré : trop peu de personnes' },
  DIFF_NO_VALUE: {
    en: 'not computable in one of the two results',
    fr: 'non calculable dans l’un des deux résultats',
  },
  DIFF_IDENTIFIED: {
    en: 'only limits are known, since labels are known for some people alone',
    fr: 'seules des bornes sont connues, l’issue n’étant connue que pour certaines personnes',
  },
  DIFF_NO_INTERVAL: {
    en: 'without an interval in one of the two results',
    fr: 'sans intervalle dans l’un des deux résultats',
  },
  DIFF_DEPENDENT: {
    en: 'not tested: rows of one person, sampling weights or rounded counts are no independent people',
    fr: 'non testé : les lignes d’une même personne, les pondérations ou les effectifs arrondis ne sont pas des personnes indépendantes',
  },
  DIFF_ONE_LEVEL: { en: 'everyone is in the same group', fr: 'tout le monde est dans le même groupe' },
  DIFF_FEW: { en: 'not tested: a group is too small', fr: 'non testé : un groupe est trop petit' },
  DIFF_SAME_DATA: {
    en: 'Both results come from the same data: nothing can have changed but the specification.',
    fr: 'Les deux résultats viennent des mêmes données : rien n’a pu changer que la spécification.',
  },
  DIFF_VERSIONS: {
    en: 'The two results were made by different versions of the toolkit.',
    fr: 'Les deux résultats ont été produits par des versions différentes de l’outil.',
  },
  DIFF_INDEPENDENT: {
    en: 'The tests take the people of the two results for different people.',
    fr: 'Les tests supposent que les deux résultats portent sur des personnes différentes.',
  },
  DIFF_UNITS: {
    en: 'The tests take the persons of the two results for different persons: somebody who is in both makes them too sure.',
    fr: 'Les tests supposent que les deux résultats portent sur des personnes différentes : quelqu’un présent dans les deux les rend trop affirmatifs.',
  },
  POOL_ALONE: {
    en: 'Name two folders of results or more.',
    fr: 'Indiquez au moins deux dossiers de résultats.',
  },
  POOL_APART: {
    en: '`{first}` and `{second}` were not counted alike ({what}): their cells cannot be added up. Run both with the same specification; only names, dates and where the data are may differ.',
    fr: '`{first}` et `{second}` n’ont pas été comptés de la même façon ({what}) : leurs effectifs ne s’additionnent pas. Lancez les deux avec la même spécification ; seuls les noms, les dates et l’endroit des données peuvent différer.',
  },
  POOL_TWICE: {
    en: '`{first}` and `{second}` come from the same data: nobody may be counted twice.',
    fr: '`{first}` et `{second}` viennent des mêmes données : personne ne doit être compté deux fois.',
  },
  POOL_PEOPLE: {
    en: 'Added up from the evidence of {n} audits, each over people of its own: somebody who is in two of them is counted twice.',
    fr: 'Additionné à partir des preuves de {n} audits, chacun portant sur ses propres personnes : quelqu’un présent dans deux d’entre eux est compté deux fois.',
  },
  POOL_MEDIAN: {
    en: 'Measures that depend on the median of the score are left out: each source has a median of its own, and that of all of them is in none of their counts.',
    fr: 'Les mesures qui dépendent de la médiane du score sont laissées de côté : chaque source a sa propre médiane, et celle de l’ensemble n’est dans aucun de leurs effectifs.',
  },
  POOL_DONE: { en: '{n} audits added up: {folder}', fr: '{n} audits additionnés : {folder}' },
  DIFF_HEAD: {
    en: '{before} ({beforeDate}, {beforePeople}) → {after} ({afterDate}, {afterPeople})',
    fr: '{before} ({beforeDate}, {beforePeople}) → {after} ({afterDate}, {afterPeople})',
  },
  DIFF_PEOPLE: {
    en: '{n, plural, one {# person} other {# people}}',
    fr: '{n, plural, one {# personne} many {# de personnes} other {# personnes}}',
  },
  DIFF_STATE: {
    en: '{state, select, opened {gap opened} closed {gap closed} widened {gap widened} narrowed {gap narrowed} reversed {gap reversed} notEstablished {no change established, which does not mean that nothing changed} other {change not tested}}',
    fr: '{state, select, opened {écart apparu} closed {écart disparu} widened {écart accru} narrowed {écart réduit} reversed {écart inversé} notEstablished {aucun changement établi, ce qui ne veut pas dire que rien n’a changé} other {changement non testé}}',
  },
  DIFF_GAP: {
    en: '{attribute}: {group} / {versus}, {quantity}: {before} → {after}{unit, select, points { points} other {}}, {change} [{lower} ; {upper}], {state}',
    fr: '{attribute} : {group} / {versus}, {quantity} : {before} → {after}{unit, select, points { points} other {}}, {change} [{lower} ; {upper}], {state}',
  },
  DIFF_GAP_UNTESTED: {
    en: '{attribute}: {group} / {versus}, {quantity}: {before} → {after}{unit, select, points { points} other {}}, {state} ({reason})',
    fr: '{attribute} : {group} / {versus}, {quantity} : {before} → {after}{unit, select, points { points} other {}}, {state} ({reason})',
  },
  DIFF_DRIFT: {
    en: 'Population by {attribute}: {percent} of people differ [{lower} ; {upper}] (chance alone: about {chance}); stability index {index} (chance alone: below {limit}); {state, select, established {a change is established} notEstablished {no change established} other {not tested}}',
    fr: 'Population par {attribute} : {percent} des personnes diffèrent [{lower} ; {upper}] (le hasard seul : environ {chance}) ; indice de stabilité {index} (le hasard seul : moins de {limit}) ; {state, select, established {un changement est établi} notEstablished {aucun changement établi} other {non testé}}',
  },
  DIFF_DRIFT_UNTESTED: {
    en: 'Population by {attribute}: {reason}',
    fr: 'Population par {attribute} : {reason}',
  },
  DIFF_LAST_LINE: {
    en: '{opened} opened, {widened} widened, {reversed} reversed, {narrowed} narrowed, {closed} closed, {notEstablished} without an established change, {notTestable} not tested (primary comparisons; {others} others in diff.json)',
    fr: '{opened} apparus, {widened} accrus, {reversed} inversés, {narrowed} réduits, {closed} disparus, {notEstablished} sans changement établi, {notTestable} non testés (comparaisons principales ; {others} autres dans diff.json)',
  },
  DIFF_ONLY: {
    en: '{before} comparisons stand in the first result alone, {after} in the second alone.',
    fr: '{before} comparaisons figurent dans le premier résultat seul, {after} dans le second seul.',
  },
} as const satisfies Record<string, Text>
