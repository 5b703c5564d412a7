import type { Text } from '../text.ts'

/** What can be wrong with a deployed model that is asked for scores. No sentence holds a secret, a row or words of the server. */
export const ENDPOINT = {
  ENDPOINT_SENDS: {
    en: '{path}: an audit sends these columns of every row to {host}: {columns}.',
    fr: '{path} : un audit envoie ces colonnes de chaque ligne à {host} : {columns}.',
  },
  ENDPOINT_URL: {
    en: 'The address of an endpoint begins with `https://`, and has no user, no password, no `?` and no `#`: a secret never stands in a specification.',
    fr: 'L’adresse d’un service commence par `https://` et ne contient ni utilisateur, ni mot de passe, ni `?`, ni `#` : un secret ne s’écrit jamais dans une spécification.',
  },
  ENDPOINT_URL_HINT: {
    en: 'Examples: {example}.',
    fr: 'Exemples : {example}.',
  },
  ENDPOINT_INSECURE: {
    en: 'Rows would travel to `{host}` unencrypted. Use `https`, or state `insecure: true` where the network itself is protected.',
    fr: 'Les lignes partiraient en clair vers `{host}`. Utilisez `https`, ou déclarez `insecure: true` si le réseau lui-même est protégé.',
  },
  ENDPOINT_TOKEN_NAME: {
    en: 'Unexpected `{where}`, expected the name of an environment variable that begins with EXAEQUO_, in capitals: a specification cannot send any other variable of the machine to a host, and never holds the secret itself.',
    fr: '`{where}` inattendu, attendu : le nom d’une variable d’environnement qui commence par EXAEQUO_, en capitales. Une spécification ne peut envoyer aucune autre variable de la machine, et ne contient jamais le secret lui-même.',
  },
  ENDPOINT_TOKEN_HEADER: {
    en: 'Unexpected `data.model.endpoint.tokenHeader`, expected the name of a header for secrets alone, such as `X-Api-Key`.',
    fr: '`data.model.endpoint.tokenHeader` inattendu, attendu : le seul nom d’un en-tête fait pour un secret, par exemple `X-Api-Key`.',
  },
  ENDPOINT_TOKEN_MISSING: {
    en: 'The environment variable {variable}, which holds the secret for `{host}`, is not set.',
    fr: 'La variable d’environnement {variable}, qui contient le secret pour `{host}`, n’est pas définie.',
  },
  ENDPOINT_TOKEN_MALFORMED: {
    en: 'The environment variable {variable} holds a character that no header may hold, such as a line break or a space at an end.',
    fr: 'La variable d’environnement {variable} contient un caractère interdit dans un en-tête, par exemple un saut de ligne ou une espace à une extrémité.',
  },
  ENDPOINT_TOKEN_IN_CLEAR: {
    en: 'The secret would travel to `{host}` unencrypted: `token` needs `https`.',
    fr: 'Le secret partirait en clair vers `{host}` : `token` exige `https`.',
  },
  ENDPOINT_KEY_UNUSED: {
    en: 'Unexpected `{key}` with the protocol `{protocol}`: nothing would read it.',
    fr: '`{key}` inattendu avec le protocole `{protocol}` : rien ne le lirait.',
  },
  ENDPOINT_UNREACHABLE: {
    en: '`{host}` cannot be reached ({reason}), asked {attempts, plural, one {once} other {# times}}.',
    fr: '`{host}` est injoignable ({reason}), {attempts, plural, one {une seule tentative} other {# tentatives}}.',
  },
  ENDPOINT_TLS: {
    en: 'No verified encrypted connection to `{host}` ({reason}).',
    fr: 'Pas de connexion chiffrée et vérifiée à `{host}` ({reason}).',
  },
  ENDPOINT_TLS_HINT: {
    en: 'An authority of your own is named by the variable NODE_EXTRA_CA_CERTS; verification is never switched off.',
    fr: 'Une autorité interne se déclare par la variable NODE_EXTRA_CA_CERTS ; la vérification n’est jamais désactivée.',
  },
  ENDPOINT_TIMEOUT: {
    en: '`{host}` gave no whole answer within {seconds} seconds, asked {attempts, plural, one {once} other {# times}}.',
    fr: '`{host}` n’a pas donné de réponse entière en {seconds} secondes, {attempts, plural, one {une seule tentative} other {# tentatives}}.',
  },
  ENDPOINT_TIMEOUT_HINT: {
    en: 'Fewer rows a request (`batch`), fewer requests at once (`concurrency`), or a longer `timeout`.',
    fr: 'Moins de lignes par requête (`batch`), moins de requêtes à la fois (`concurrency`), ou un `timeout` plus long.',
  },
  ENDPOINT_BUSY: {
    en: '`{host}` asks to wait (status {status}), asked {attempts, plural, one {once} other {# times}}.',
    fr: '`{host}` demande d’attendre (code {status}), {attempts, plural, one {une seule tentative} other {# tentatives}}.',
  },
  ENDPOINT_BUSY_HINT: {
    en: 'Set `requestsPerSecond` to what the endpoint allows. Run the audit again later: rows that were answered are not asked again.',
    fr: 'Réglez `requestsPerSecond` sur ce que le service autorise. Relancez l’audit plus tard : les lignes déjà répondues ne sont pas redemandées.',
  },
  ENDPOINT_FAILED: {
    en: '`{host}` failed (status {status}), asked {attempts, plural, one {once} other {# times}}.',
    fr: '`{host}` a échoué (code {status}), {attempts, plural, one {une seule tentative} other {# tentatives}}.',
  },
  ENDPOINT_RESUME_HINT: {
    en: 'Run the audit again: rows that were answered are not asked again.',
    fr: 'Relancez l’audit : les lignes déjà répondues ne sont pas redemandées.',
  },
  ENDPOINT_FORBIDDEN: {
    en: '`{host}` refused the secret, or its absence (status {status}).',
    fr: '`{host}` a refusé le secret, ou son absence (code {status}).',
  },
  ENDPOINT_FORBIDDEN_HINT: {
    en: '`token` names the environment variable that holds the secret; `tokenHeader` the header that carries it (default: `Authorization: Bearer …`).',
    fr: '`token` nomme la variable d’environnement qui contient le secret ; `tokenHeader` l’en-tête qui le porte (par défaut : `Authorization: Bearer …`).',
  },
  ENDPOINT_NOT_FOUND: {
    en: '`{host}` has no such model (status {status} for `{path}`).',
    fr: '`{host}` n’a pas ce modèle (code {status} pour `{path}`).',
  },
  ENDPOINT_REQUEST_REFUSED: {
    en: '`{host}` does not accept the rows as they are sent (status {status} for `{path}`).',
    fr: '`{host}` n’accepte pas les lignes telles qu’elles sont envoyées (code {status} pour `{path}`).',
  },
  ENDPOINT_REQUEST_REFUSED_HINT: {
    en: 'Compare the declared features, their order and `rows` (`values` or `records`) with what the model expects; the server’s own log says why.',
    fr: 'Comparez les variables déclarées, leur ordre et `rows` (`values` ou `records`) avec ce que le modèle attend ; le journal du serveur dit pourquoi.',
  },
  ENDPOINT_TOO_MANY_ROWS_HINT: {
    en: 'The request is too large for the server: fewer rows a request (`batch`).',
    fr: 'La requête est trop grande pour le serveur : moins de lignes par requête (`batch`).',
  },
  ENDPOINT_REDIRECTS: {
    en: '`{host}` points to another address (status {status}). Only the host that the specification names is asked.',
    fr: '`{host}` renvoie vers une autre adresse (code {status}). Seul l’hôte nommé dans la spécification est interrogé.',
  },
  ENDPOINT_REDIRECTS_HINT: {
    en: 'It may be a login page, or `http` where `https` is meant: write the final address in `url`.',
    fr: 'C’est peut-être une page de connexion, ou `http` à la place de `https` : écrivez l’adresse finale dans `url`.',
  },
  ENDPOINT_NOT_JSON: {
    en: '`{host}` answered with something that is no JSON (content type {type}) though it said all was well.',
    fr: '`{host}` a répondu autre chose que du JSON (type {type}) tout en annonçant un succès.',
  },
  ENDPOINT_NOT_JSON_HINT: {
    en: 'A login page, a proxy or a page of maintenance may stand in front of the model; open `url` from this machine.',
    fr: 'Une page de connexion, un mandataire ou une page de maintenance se trouve peut-être devant le modèle ; ouvrez `url` depuis cette machine.',
  },
  ENDPOINT_TOO_LARGE: {
    en: '`{host}` answers with more than {megabytes} MB for {rows} rows.',
    fr: '`{host}` répond par plus de {megabytes} Mo pour {rows} lignes.',
  },
  ENDPOINT_SHAPE: {
    en: 'Unexpected answer of `{host}`: {found}, expected {expected}.',
    fr: 'Réponse inattendue de `{host}` : {found}, attendu {expected}.',
  },
  ENDPOINT_SHAPE_HINT: {
    en: '`response` says where the score stands: `output` (name), `column` (which class, from 0), `scores` (JSON pointer).',
    fr: '`response` dit où est le score : `output` (nom), `column` (quelle classe, à partir de 0), `scores` (pointeur JSON).',
  },
  ENDPOINT_COUNT: {
    en: '`{host}` gave {found, plural, one {# score} other {# scores}} for {expected, plural, one {# row} other {# rows}}: which is whose cannot be known.',
    fr: '`{host}` a donné {found, plural, one {# score} other {# scores}} pour {expected, plural, one {# ligne} other {# lignes}} : on ne peut pas savoir lequel est à qui.',
  },
  ENDPOINT_NOT_NUMBER: {
    en: '`{host}` gave {found} where a score is expected (place {position} of an answer).',
    fr: '`{host}` a donné {found} à la place d’un score (rang {position} d’une réponse).',
  },
  ENDPOINT_NOT_NUMBER_HINT: {
    en: 'Classes and texts are no scores: deploy the model’s probabilities, or audit its decisions from a table.',
    fr: 'Des classes ou des textes ne sont pas des scores : déployez les probabilités du modèle, ou auditez ses décisions à partir d’un tableau.',
  },
  ENDPOINT_NOT_FINITE: {
    en: '`{host}` gave a score that is no finite number (NaN or infinite).',
    fr: '`{host}` a donné un score qui n’est pas un nombre fini (NaN ou infini).',
  },
  ENDPOINT_NOT_FINITE_HINT: {
    en: 'The model cannot score some of the rows: look for missing or extreme values of its inputs.',
    fr: 'Le modèle ne sait pas noter certaines lignes : cherchez des valeurs absentes ou extrêmes dans ses entrées.',
  },
  ENDPOINT_ROW_NOT_FINITE: {
    en: 'The input `{feature}` of a row is no finite number, which JSON cannot carry.',
    fr: 'L’entrée `{feature}` d’une ligne n’est pas un nombre fini : JSON ne peut pas la transporter.',
  },
  ENDPOINT_OUTPUT_CHOICE: {
    en: 'The model has several outputs, or not the one that is named: expected `response.output` to be one of {expected}.',
    fr: 'Le modèle a plusieurs sorties, ou pas celle qui est nommée : `response.output` doit être l’une de {expected}.',
  },
  ENDPOINT_COLUMN_CHOICE: {
    en: '`{host}` gives {found, plural, one {# number} other {# numbers}} a row: `response.column` says which is the score, counted from 0.',
    fr: '`{host}` donne {found, plural, one {# nombre} other {# nombres}} par ligne : `response.column` dit lequel est le score, compté à partir de 0.',
  },
  ENDPOINT_ORDER: {
    en: '`{host}` numbers the rows of its answer otherwise than they were asked: one is missing, there twice, or unknown.',
    fr: '`{host}` numérote les lignes de sa réponse autrement qu’elles n’ont été demandées : une manque, est en double ou inconnue.',
  },
  ENDPOINT_OTHER_ANSWER: {
    en: '`{host}` answered another question than the one it was asked: the number of the request does not match.',
    fr: '`{host}` a répondu à une autre question que celle posée : le numéro de la requête ne correspond pas.',
  },
  ENDPOINT_MODEL_CHANGED: {
    en: 'The model behind `{host}` changed while rows were scored: {before} at first, {after} later. Scores of two models are not one audit; nothing was written.',
    fr: 'Le modèle derrière `{host}` a changé pendant la notation : {before} au début, {after} ensuite. Les scores de deux modèles ne font pas un audit ; rien n’a été écrit.',
  },
  ENDPOINT_MODEL_CHANGED_HINT: {
    en: 'Pin a version in `url` (`/versions/…`), or run again: every row is then asked of the new model.',
    fr: 'Fixez une version dans `url` (`/versions/…`), ou relancez : toutes les lignes seront alors demandées au nouveau modèle.',
  },
  ENDPOINT_NOT_READY: {
    en: 'No version of the model behind `{host}` can be asked (state: {state}).',
    fr: 'Aucune version du modèle derrière `{host}` ne peut être interrogée (état : {state}).',
  },
  ENDPOINT_INPUTS: {
    en: 'The model behind `{host}` expects {expected}; the specification sends {found}.',
    fr: 'Le modèle derrière `{host}` attend {expected} ; la spécification envoie {found}.',
  },
  ENDPOINT_INPUTS_HINT: {
    en: '`features` declares what is sent, in the model’s order; `rows` whether as `values` (encoded numbers) or as `records` (named columns).',
    fr: '`features` déclare ce qui est envoyé, dans l’ordre du modèle ; `rows` si c’est en `values` (nombres codés) ou en `records` (colonnes nommées).',
  },
  ENDPOINT_JOURNAL_UNUSABLE: {
    en: 'The file of scores already received, `{file}`, cannot be used ({reason}).',
    fr: 'Le fichier des scores déjà reçus, `{file}`, est inutilisable ({reason}).',
  },
  ENDPOINT_JOURNAL_HINT: {
    en: 'Move or delete it to ask every row again; where another run of the same audit is under way, let it end.',
    fr: 'Déplacez-le ou supprimez-le pour redemander chaque ligne ; si le même audit est déjà en cours, laissez-le finir.',
  },
  ENDPOINT_NOT_REPEATABLE: {
    en: 'The deployed model was asked {repeated, plural, one {# row} other {# rows}} a second time and gave {different, plural, one {# other score} other {# other scores}} (largest difference {largest}): scored again, this audit could differ.',
    fr: 'Le modèle déployé a été interrogé une seconde fois sur {repeated, plural, one {# ligne} other {# lignes}} et a donné {different, plural, one {# autre score} other {# autres scores}} (écart maximal {largest}) : noté à nouveau, cet audit pourrait différer.',
  },
  ENDPOINT_WHOLE_NUMBERS: {
    en: 'Every score of the deployed model is a whole number ({examples}): it may answer with classes instead of probabilities.',
    fr: 'Chaque score du modèle déployé est un nombre entier ({examples}) : il répond peut-être par des classes au lieu de probabilités.',
  },
  ENDPOINT_VERSION_UNKNOWN: {
    en: 'The deployed model does not say which version of it answers: that it stayed the same during the audit cannot be shown.',
    fr: 'Le modèle déployé ne dit pas quelle version répond : on ne peut pas montrer qu’elle est restée la même pendant l’audit.',
  },
} as const satisfies Record<string, Text>
