import type { Text } from '@exaequo/contract'
import type { Ternary } from '../types.ts'

/** What a reader sees of a conclusion. Never that nothing is needed: only that no trigger was found in the answers given. */
export interface ConclusionStrings extends Readonly<Record<Ternary, Text>> {
  readonly title: Text
}

const NO_TRIGGER: Text = {
  fr: 'Aucun déclencheur trouvé dans les réponses données.',
  en: 'No trigger found in the answers given.',
}

/** A duty: due, undetermined and so treated as due, or no trigger found. */
function duty(title: Text, yes: Text, no: Text = NO_TRIGGER): ConclusionStrings {
  const unknown = {
    fr: `Traité comme dû tant que les réponses manquent : ${lower(yes.fr)}`,
    en: `Treated as due while answers are missing: ${lower(yes.en)}`,
  }
  return { title, yes, unknown, no }
}

function lower(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase())
}

export const CONCLUSION_STRINGS: Readonly<Record<string, ConclusionStrings>> = {
  prohibited: {
    title: { fr: 'Pratiques interdites (article 5)', en: 'Prohibited practices (Article 5)' },
    yes: {
      fr: 'Une pratique que l’article 5 interdit est déclarée. Aucun autre résultat de ce rapport ne la rend licite.',
      en: 'A practice that Article 5 prohibits is declared. No other result of this report makes it lawful.',
    },
    unknown: {
      fr: 'Aucune pratique interdite par l’article 5 n’est déclarée ; il manque une réponse pour l’exclure. Cela n’établit rien.',
      en: 'No practice that Article 5 prohibits is declared; an answer is missing to exclude one. This establishes nothing.',
    },
    no: NO_TRIGGER,
  },
  product: duty(
    { fr: 'Haut risque par un produit (article 6, paragraphe 1)', en: 'High risk through a product (Article 6(1))' },
    {
      fr: 'Le système est un composant de sécurité d’un produit de l’annexe I, ou ce produit.',
      en: 'The system is a safety component of an Annex I product, or that product.',
    },
  ),
  listed: duty(
    { fr: 'Annexe III', en: 'Annex III' },
    { fr: 'Le système relève d’un point de l’annexe III.', en: 'The system falls under a point of Annex III.' },
  ),
  derogated: {
    title: { fr: 'Dérogation (article 6, paragraphe 3)', en: 'Derogation (Article 6(3))' },
    yes: {
      fr: 'D’après les réponses, la dérogation est invoquée : elle se documente et s’enregistre, et reste contestable.',
      en: 'According to the answers the derogation is relied on: it is documented and registered, and remains open to challenge.',
    },
    unknown: {
      fr: 'La dérogation ne peut pas être invoquée tant que les réponses manquent.',
      en: 'The derogation cannot be relied on while answers are missing.',
    },
    no: {
      fr: 'Les réponses ne permettent pas d’invoquer la dérogation.',
      en: 'The answers do not allow the derogation to be relied on.',
    },
  },
  'high-risk': duty(
    { fr: 'Système à haut risque (article 6)', en: 'High-risk system (Article 6)' },
    {
      fr: 'Le système est à haut risque au sens de l’article 6.',
      en: 'The system is high-risk in the sense of Article 6.',
    },
  ),
  legacy: {
    title: {
      fr: 'Système antérieur à la date d’application (article 111)',
      en: 'System older than the date of application (Article 111)',
    },
    yes: {
      fr: 'En service avant la date d’application et sans modification importante : les dates sont celles de l’article 111.',
      en: 'In service before the date of application and without significant change: the dates are those of Article 111.',
    },
    unknown: {
      fr: 'Ce délai n’est pas retenu tant que les réponses manquent.',
      en: 'This delay is not relied on while answers are missing.',
    },
    no: { fr: 'Les réponses ne font pas bénéficier de ce délai.', en: 'The answers do not open this delay.' },
  },
  'provider-duties': duty(
    { fr: 'Exigences du fournisseur (articles 9 à 15)', en: 'Requirements on the provider (Articles 9 to 15)' },
    {
      fr: 'Les exigences des articles 9 à 15 pèsent sur l’organisme comme fournisseur.',
      en: 'The requirements of Articles 9 to 15 fall on the organisation as provider.',
    },
  ),
  'deployer-duties': duty(
    { fr: 'Devoirs du déployeur (article 26)', en: 'Duties of the deployer (Article 26)' },
    {
      fr: 'Les devoirs de l’article 26 pèsent sur l’organisme comme déployeur.',
      en: 'The duties of Article 26 fall on the organisation as deployer.',
    },
  ),
  'biometric-afterwards': duty(
    {
      fr: 'Identification biométrique à distance a posteriori (article 26, paragraphe 10)',
      en: 'Post-remote biometric identification (Article 26(10))',
    },
    {
      fr: 'Le déployeur suit les conditions propres à cette identification.',
      en: 'The deployer follows the conditions of its own that this identification has.',
    },
  ),
  fria: duty(
    {
      fr: 'Analyse d’impact sur les droits fondamentaux (article 27)',
      en: 'Fundamental rights impact assessment (Article 27)',
    },
    {
      fr: 'Le déployeur fait l’analyse avant la première utilisation, la tient à jour et en notifie les résultats.',
      en: 'The deployer makes the assessment before first use, keeps it up to date and notifies its results.',
    },
  ),
  'registration-provider': duty(
    { fr: 'Enregistrement par le fournisseur (article 49)', en: 'Registration by the provider (Article 49)' },
    {
      fr: 'Le fournisseur enregistre le système, qu’il soit à haut risque ou déclaré comme ne l’étant pas.',
      en: 'The provider registers the system, whether high-risk or declared not to be.',
    },
  ),
  'registration-use': duty(
    { fr: 'Enregistrement de l’usage (article 49, paragraphe 3)', en: 'Registration of use (Article 49(3))' },
    {
      fr: 'L’autorité publique enregistre l’usage du système et n’utilise pas un système qui ne l’est pas.',
      en: 'The public authority registers its use of the system and does not use one that is not registered.',
    },
  ),
  'explanation-86': duty(
    { fr: 'Droit à une explication (article 86)', en: 'Right to an explanation (Article 86)' },
    {
      fr: 'Les personnes touchées peuvent demander le rôle du système et les éléments principaux de la décision.',
      en: 'People affected may ask for the role of the system and the main elements of the decision.',
    },
  ),
  'art50-1': duty(
    {
      fr: 'Dire que l’on parle à une IA (article 50, paragraphe 1)',
      en: 'Telling people they deal with an AI (Article 50(1))',
    },
    {
      fr: 'Le fournisseur fait savoir aux personnes qu’elles échangent avec une IA.',
      en: 'The provider lets people know that they interact with an AI.',
    },
  ),
  'art50-2': duty(
    {
      fr: 'Marquage des contenus de synthèse (article 50, paragraphe 2)',
      en: 'Marking of synthetic content (Article 50(2))',
    },
    {
      fr: 'Le fournisseur marque les contenus de synthèse de façon lisible par une machine.',
      en: 'The provider marks synthetic content in a machine-readable way.',
    },
  ),
  'art50-3': duty(
    { fr: 'Émotions et biométrie (article 50, paragraphe 3)', en: 'Emotions and biometrics (Article 50(3))' },
    { fr: 'Le déployeur informe les personnes exposées.', en: 'The deployer informs the people exposed.' },
  ),
  'art50-4': duty(
    {
      fr: 'Hypertrucages et textes d’intérêt public (article 50, paragraphe 4)',
      en: 'Deep fakes and text of public interest (Article 50(4))',
    },
    {
      fr: 'Le déployeur signale que le contenu est produit par une IA.',
      en: 'The deployer discloses that the content is made by an AI.',
    },
  ),
  literacy: duty(
    { fr: 'Maîtrise de l’IA (article 4)', en: 'AI literacy (Article 4)' },
    {
      fr: 'L’organisme soutient la formation des personnes qui se servent du système.',
      en: 'The organisation supports the training of those who use the system.',
    },
  ),
  'bias-data': duty(
    { fr: 'Données sensibles pour chercher des biais', en: 'Sensitive data to look for bias' },
    {
      fr: 'Des données sensibles servent à chercher des biais : les six garanties s’appliquent, toutes.',
      en: 'Sensitive data are used to look for bias: the six safeguards apply, all of them.',
    },
  ),
  'safeguards-open': duty(
    { fr: 'Garanties manquantes', en: 'Missing safeguards' },
    {
      fr: 'Au moins une des six garanties n’est pas en place.',
      en: 'At least one of the six safeguards is not in place.',
    },
    {
      fr: 'Les six garanties sont en place, d’après les réponses données.',
      en: 'According to the answers given the six safeguards are in place.',
    },
  ),
  'automated-decision': duty(
    { fr: 'Décision automatisée (RGPD, article 22)', en: 'Automated decision (GDPR, Article 22)' },
    {
      fr: 'Les personnes ont droit à ne pas faire l’objet d’une telle décision, sauf fondement et garanties.',
      en: 'People have the right not to be subject to such a decision, save for a basis and safeguards.',
    },
  ),
  'automated-without-basis': duty(
    { fr: 'Décision automatisée sans fondement', en: 'Automated decision without a basis' },
    {
      fr: 'Ni contrat, ni loi, ni consentement explicite : la décision automatisée n’a pas de fondement.',
      en: 'Neither contract, law nor explicit consent: the automated decision has no basis.',
    },
  ),
  dpia: {
    title: {
      fr: 'Analyse d’impact sur la protection des données (RGPD, article 35)',
      en: 'Data protection impact assessment (GDPR, Article 35)',
    },
    yes: {
      fr: 'L’analyse d’impact est requise avant le traitement, avec l’avis du délégué à la protection des données.',
      en: 'The impact assessment is required before processing, with the advice of the data protection officer.',
    },
    unknown: {
      fr: 'À décider par le responsable du traitement, par écrit et avec ses raisons ; traité comme requis d’ici là.',
      en: 'For the controller to decide, in writing and with reasons; treated as required until then.',
    },
    no: NO_TRIGGER,
  },
  'article-47': duty(
    {
      fr: 'Décision administrative entièrement automatisée (loi 78-17, article 47)',
      en: 'Fully automated administrative decision (act 78-17, Article 47)',
    },
    {
      fr: 'La décision n’est permise que sous les conditions de l’article 47.',
      en: 'The decision is allowed only under the conditions of Article 47.',
    },
  ),
  'article-47-conditions': duty(
    { fr: 'Conditions de l’article 47', en: 'Conditions of Article 47' },
    {
      fr: 'Au moins une condition n’est pas remplie : mention, absence de donnée sensible, maîtrise du traitement, pas de recours.',
      en: 'At least one condition is not met: mention, no sensitive data, mastery of the processing, no appeals.',
    },
  ),
  mention: duty(
    { fr: 'Mention explicite (CRPA, L311-3-1)', en: 'Explicit mention (CRPA, L311-3-1)' },
    {
      fr: 'Chaque décision individuelle porte la mention, et les règles sont communiquées sur demande.',
      en: 'Every individual decision carries the mention, and the rules are communicated on request.',
    },
  ),
  nullity: duty(
    { fr: 'Risque de nullité', en: 'Risk of nullity' },
    {
      fr: 'Décision entièrement automatisée sans mention : elle encourt la nullité.',
      en: 'Fully automated decision without the mention: it is liable to be void.',
    },
  ),
  publication: duty(
    { fr: 'Publication des règles (CRPA, L312-1-3)', en: 'Publication of the rules (CRPA, L312-1-3)' },
    {
      fr: 'Les règles qui définissent le traitement sont publiées en ligne.',
      en: 'The rules that define the processing are published online.',
    },
    {
      fr: 'Aucun déclencheur trouvé dans les réponses données ; sous cinquante agents la publication reste possible, de plein gré.',
      en: 'No trigger found in the answers given; under fifty agents, publication remains possible, voluntarily.',
    },
  ),
  justification: {
    title: { fr: 'Justification des écarts (loi 2008-496)', en: 'Justification of gaps (act 2008-496)' },
    yes: {
      fr: 'Un écart est établi pour un critère protégé : il appelle une justification. Ce n’est pas un constat d’illégalité.',
      en: 'A gap is established on a protected ground: it calls for a justification. It is not a finding of illegality.',
    },
    unknown: {
      fr: 'Aucun écart n’est établi, ce qui n’en exclut aucun : tenir prête la justification des critères de décision.',
      en: 'No gap is established, which rules none out: keep the justification of the decision criteria ready.',
    },
    no: NO_TRIGGER,
  },
}
