import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'Each step of the process takes some people further. The bars show whether the make-up of those who are left changes on the way; the table has the rate of each group at each step, and its ratio to that of the reference.',
    fr: 'Chaque étape du processus fait avancer une partie des personnes. Les barres montrent si la composition de celles qui restent change en chemin ; le tableau donne le taux de chaque groupe à chaque étape, et son rapport à celui de la référence.',
  },
  // {steps}: names of steps that choose among those whom an earlier step let through.
  checked: {
    en: '{steps}: found among those checked; checks were not equal. A rate among people whom an earlier step let through is no measure of how often it would be found among everyone.',
    fr: '{steps} : constaté parmi les personnes contrôlées ; les contrôles n’étaient pas égaux. Un taux parmi celles qu’une étape antérieure a laissé passer ne mesure pas ce que l’on constaterait parmi toutes.',
  },
  // The name of a step.
  name: { en: '“{step}”', fr: '« {step} »' },
  // One step in words, the higher rate first. {among}: all, or some (those who reached the step {before}).
  more: {
    en: '“{step}”: out of {base} people{among, select, all {} other { who reached “{before}”}}, {a} of {group} and {b} of {reference}. That is {factor} times the rate of {reference} (between {lower} and {upper} allowing for chance).',
    fr: '« {step} » : sur {base} personnes{among, select, all {} other { ayant atteint « {before} »}}, {a} parmi {group} et {b} parmi {reference}. C’est {factor} fois le taux du groupe {reference} (entre {lower} et {upper} compte tenu du hasard).',
  },
  // The same of a step that is good for the person, the lower rate first.
  fewer: {
    en: '“{step}”: out of {base} people{among, select, all {} other { who reached “{before}”}}, {a} of {group} and {b} of {reference}. For every 100 of {reference} who reach it, {group} has {hundred} out of as many people (between {lower} and {upper} allowing for chance).',
    fr: '« {step} » : sur {base} personnes{among, select, all {} other { ayant atteint « {before} »}}, {a} parmi {group} et {b} parmi {reference}. Quand 100 l’atteignent parmi {reference}, {hundred} l’atteignent parmi {group} à nombre égal de personnes (entre {lower} et {upper} compte tenu du hasard).',
  },
  noGap: {
    en: '“{step}”{among, select, all {} other { among those who reached “{before}”}}: every interval holds equality. This is not the absence of a gap.',
    fr: '« {step} »{among, select, all {} other { parmi les personnes ayant atteint « {before} »}} : tous les intervalles contiennent l’égalité. Ce n’est pas l’absence d’écart.',
  },
  // The first bar: everyone in the analysis.
  start: { en: 'Everyone in the analysis', fr: 'Toutes les personnes de l’analyse' },
  // Name of a chart, for those who do not see it.
  chart: {
    en: 'Share of each group at every step, by {attribute}. The table below has the same numbers.',
    fr: 'Part de chaque groupe à chaque étape, selon {attribute}. Le tableau ci-dessous donne les mêmes nombres.',
  },
  chartNote: {
    en: 'Each bar is everyone who reaches the step; its parts are the groups, in the same order in every bar. The same shares are in the last column of the table below.',
    fr: 'Chaque barre représente toutes les personnes qui atteignent l’étape ; ses parties sont les groupes, dans le même ordre pour chaque barre. Les mêmes parts figurent dans la dernière colonne du tableau ci-dessous.',
  },
  caption: { en: 'Steps of the process by {attribute}', fr: 'Étapes du processus selon {attribute}' },
  // Heads of columns: people among whom the step chooses, those who reach it, their share of all who do.
  among: { en: 'May reach it', fr: 'Peuvent l’atteindre' },
  reach: { en: 'Reach it', fr: 'L’atteignent' },
  share: { en: 'Share of those who reach it', fr: 'Part de celles qui l’atteignent' },
  // Title of a step's rows. {when}: such as "at least 5"; {column}: a column's technical name.
  step: {
    en: '“{step}”, among {among, select, all {everyone} other {those who reached “{before}”}}; {good, select, true {good} other {bad}} for the person ({column}: {when})',
    fr: '« {step} », parmi {among, select, all {toutes les personnes} other {celles qui ont atteint « {before} »}} ; {good, select, true {favorable} other {défavorable}} à la personne ({column} : {when})',
  },
} as const satisfies Record<string, Text>
