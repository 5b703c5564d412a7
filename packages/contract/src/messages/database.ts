import type { Text } from '../text.ts'

/** What can be wrong with a table of a database server. No sentence holds a user, a password or a value of the data. */
export const DATABASE = {
  SOURCE_IS_ADDRESS: {
    en: 'A source is a path, or a table named by `engine`, `service`, `schema` and `table`. Addresses and connection strings, which may hold a password, are never written in a specification.',
    fr: 'Une source est un chemin, ou une table nommée par `engine`, `service`, `schema` et `table`. Une adresse ou une chaîne de connexion, qui peut contenir un mot de passe, ne s’écrit jamais dans une spécification.',
  },
  SOURCE_OPTION_UNUSED: {
    en: 'Unexpected `data.csv` for a table of a database: nothing would read it.',
    fr: '`data.csv` inattendu pour une table d’une base de données : rien ne le lirait.',
  },
  CREDENTIALS_HINT: {
    en: 'How to reach the server, and as whom, stands in the service file (PGSERVICEFILE or ~/.pg_service.conf), in ~/.pgpass, or in the variables PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD; never in a specification.',
    fr: 'Où est le serveur, et sous quel compte, figure dans le fichier de services (PGSERVICEFILE ou ~/.pg_service.conf), dans ~/.pgpass, ou dans les variables PGHOST, PGPORT, PGDATABASE, PGUSER et PGPASSWORD ; jamais dans une spécification.',
  },
  SERVICE_NOT_FOUND: {
    en: 'No service `{service}` in a service file, expected one of {expected}.',
    fr: 'Aucun service `{service}` dans un fichier de services, attendu : {expected}.',
  },
  SERVICE_FILE_NOT_FOUND: {
    en: 'No service file to look up `{service}` in.',
    fr: 'Aucun fichier de services où chercher `{service}`.',
  },
  SERVICE_FILE_MALFORMED: {
    en: 'A line of the service file is no `[service]`, no `key=value` and no comment.',
    fr: 'Une ligne du fichier de services n’est ni `[service]`, ni `clé=valeur`, ni un commentaire.',
  },
  SERVICE_OPTION_UNSUPPORTED: {
    en: '`{option}` of the service file is not supported; leaving it out in silence could make the connection less safe. Expected one of {expected}.',
    fr: '`{option}` du fichier de services n’est pas pris en charge ; l’ignorer en silence pourrait rendre la connexion moins sûre. Attendu : {expected}.',
  },
  SERVICE_OPTION_VALUE: {
    en: 'Unexpected value of `{option}` ({from}), expected {expected}.',
    fr: 'Valeur inattendue de `{option}` ({from}), attendu : {expected}.',
  },
  TLS_MODE_UNSAFE: {
    en: '`sslmode={mode}` may send the data unencrypted without a word. Choose `verify-full` (the default), `verify-ca`, `require` (encrypted, the server not verified) or `disable`.',
    fr: '`sslmode={mode}` peut envoyer les données en clair sans le dire. Choisissez `verify-full` (par défaut), `verify-ca`, `require` (chiffré, serveur non vérifié) ou `disable`.',
  },
  TLS_FILE_UNREADABLE: {
    en: 'The file named by `{option}` cannot be read.',
    fr: 'Le fichier nommé par `{option}` ne peut pas être lu.',
  },
  DATABASE_UNREACHABLE: {
    en: 'The server `{host}` cannot be reached on port {port} ({reason}).',
    fr: 'Le serveur `{host}` est injoignable sur le port {port} ({reason}).',
  },
  DATABASE_HOST_UNKNOWN: {
    en: 'No host is called `{host}`.',
    fr: 'Aucun hôte ne s’appelle `{host}`.',
  },
  DATABASE_TLS: {
    en: 'No verified encrypted connection to `{host}` ({reason}).',
    fr: 'Pas de connexion chiffrée et vérifiée à `{host}` ({reason}).',
  },
  DATABASE_TLS_HINT: {
    en: 'Give the authority that signed the server’s certificate in `sslrootcert`, and the host by the name that the certificate bears.',
    fr: 'Indiquez dans `sslrootcert` l’autorité qui a signé le certificat du serveur, et l’hôte par le nom que porte ce certificat.',
  },
  DATABASE_LOGIN_REFUSED: {
    en: 'The server refused the account or its password.',
    fr: 'Le serveur a refusé le compte ou son mot de passe.',
  },
  DATABASE_NOT_FOUND: {
    en: 'The server has no database of the name that it was asked for.',
    fr: 'Le serveur n’a aucune base du nom demandé.',
  },
  DATABASE_BUSY: {
    en: 'The server takes no connection now: it is starting, stopping, or has as many as it may.',
    fr: 'Le serveur n’accepte pas de connexion en ce moment : il démarre, s’arrête, ou en a déjà autant que permis.',
  },
  DATABASE_GONE: {
    en: 'The server ended the connection while `{table}` was being counted. Nothing was written; run the audit again.',
    fr: 'Le serveur a coupé la connexion pendant le comptage de `{table}`. Rien n’a été écrit ; relancez l’audit.',
  },
  DATABASE_TIMEOUT: {
    en: 'The server ended a query on `{table}`: it took longer than {limit}, or somebody cancelled it.',
    fr: 'Le serveur a mis fin à une requête sur `{table}` : elle a dépassé {limit}, ou quelqu’un l’a annulée.',
  },
  DATABASE_TIMEOUT_HINT: {
    en: 'A longer limit is set by `options=-c statement_timeout=1h` in the service file, or by `ALTER ROLE … SET statement_timeout`.',
    fr: 'Une limite plus longue se règle par `options=-c statement_timeout=1h` dans le fichier de services, ou par `ALTER ROLE … SET statement_timeout`.',
  },
  DATABASE_LOCKED: {
    en: '`{table}` stayed locked by another session.',
    fr: '`{table}` est restée verrouillée par une autre session.',
  },
  DATABASE_FORBIDDEN: {
    en: 'The account may not read `{table}`, or something that its definition uses.',
    fr: 'Le compte n’a pas le droit de lire `{table}`, ou un élément que sa définition utilise.',
  },
  DATABASE_FORBIDDEN_HINT: {
    en: 'Its owner grants it: `GRANT USAGE ON SCHEMA {schema} TO …; GRANT SELECT ON {table} TO …;`',
    fr: 'Son propriétaire l’accorde : `GRANT USAGE ON SCHEMA {schema} TO …; GRANT SELECT ON {table} TO …;`',
  },
  DATABASE_WRITES: {
    en: 'Reading `{table}` calls a function that writes to the database. An audit reads only, so the server refused it.',
    fr: 'Lire `{table}` appelle une fonction qui écrit dans la base. Un audit ne fait que lire : le serveur l’a refusé.',
  },
  DATABASE_VALUE: {
    en: 'The server cannot compute a value of `{table}` ({state}): a number out of range, a text that is no number, or a division by zero in its definition.',
    fr: 'Le serveur ne peut pas calculer une valeur de `{table}` ({state}) : nombre hors limites, texte qui n’est pas un nombre, ou division par zéro dans sa définition.',
  },
  DATABASE_RESOURCES: {
    en: 'The server lacks memory or disk space to count `{table}` ({state}).',
    fr: 'Le serveur manque de mémoire ou de disque pour compter `{table}` ({state}).',
  },
  DATABASE_ENCODING: {
    en: 'The database declares no encoding (SQL_ASCII): what its texts say cannot be known. Create a view in a database with one, such as UTF8.',
    fr: 'La base ne déclare aucun encodage (SQL_ASCII) : on ne peut pas savoir ce que disent ses textes. Créez une vue dans une base qui en a un, par exemple UTF8.',
  },
  TEXT_IMPOSSIBLE: {
    en: 'A value of the specification holds the character U+0000, which no text of {engine} can hold.',
    fr: 'Une valeur de la spécification contient le caractère U+0000, qu’aucun texte de {engine} ne peut contenir.',
  },
  TABLE_NOT_FOUND: {
    en: 'No table or view `{table}` that the account can see, expected one of {expected}.',
    fr: 'Aucune table ni vue `{table}` que le compte puisse voir, attendu : {expected}.',
  },
  TABLE_CHANGED: {
    en: '`{table}` is no longer what it was when the audit began: columns, types or functions changed. Run the audit again.',
    fr: '`{table}` n’est plus ce qu’elle était au début de l’audit : colonnes, types ou fonctions ont changé. Relancez l’audit.',
  },
  TRINO_SETTING: {
    en: 'The environment variable {name} is not set, or holds something else than expected: {expected}.',
    fr: 'La variable d’environnement {name} n’est pas définie, ou contient autre chose qu’attendu : {expected}.',
  },
  TRINO_NEEDS_TLS: {
    en: 'The address of {host} is not encrypted: an account and its password are never sent so. Use https; counts alone, without a password, may cross a network that you trust with {name}.',
    fr: 'L’adresse de {host} n’est pas chiffrée : un compte et son mot de passe ne sont jamais envoyés ainsi. Utilisez https ; des effectifs seuls, sans mot de passe, peuvent traverser un réseau de confiance avec {name}.',
  },
  TRINO_CATALOG_NEEDED: {
    en: 'A table of Trino is named by `catalog`, `schema` and `table`.',
    fr: 'Une table de Trino est nommée par `catalog`, `schema` et `table`.',
  },
  TRINO_TLS_HINT: {
    en: 'Give the authority that signed the server’s certificate in TRINO_ROOT_CERTIFICATE, and the host by the name that the certificate bears.',
    fr: 'Indiquez l’autorité qui a signé le certificat du serveur dans TRINO_ROOT_CERTIFICATE, et l’hôte par le nom que porte le certificat.',
  },
  TRINO_RUN_TIME_HINT: {
    en: 'A longer limit is set by TRINO_RUN_TIME, such as 1h, if the cluster allows it.',
    fr: 'Une limite plus longue se fixe par TRINO_RUN_TIME, par exemple 1h, si la grappe le permet.',
  },
  TRINO_ENDED: {
    en: 'Somebody, or the cluster itself, ended a query on `{table}` ({reason}). Nothing was written; run the audit again.',
    fr: 'Quelqu’un, ou la grappe elle-même, a mis fin à une requête sur `{table}` ({reason}). Rien n’a été écrit ; relancez l’audit.',
  },
  TRINO_ROWS_MOVED: {
    en: 'Rows of `{table}` were added or taken away while it was being counted, and the cluster keeps no common state between two queries. Audit a table that stands still: a copy, or a snapshot in a view.',
    fr: 'Des lignes de `{table}` ont été ajoutées ou retirées pendant le comptage, et la grappe ne garde pas d’état commun entre deux requêtes. Auditez une table qui ne change pas : une copie, ou un instantané dans une vue.',
  },
  SOURCE_CATALOG: {
    en: '`catalog` belongs to a table of Trino; {engine} has none.',
    fr: '`catalog` appartient à une table de Trino ; {engine} n’en a pas.',
  },
  ROWS_BY_POLICY: {
    en: 'Row-level policies of the server decide which rows of `{table}` this account sees: the audit counts those alone.',
    fr: 'Des règles du serveur décident quelles lignes de `{table}` ce compte voit : l’audit ne compte que celles-là.',
  },
  COLUMN_TYPE_UNREADABLE: {
    en: 'Column `{column}` has the type {type}, which holds no groups, numbers or dates. Name one of its parts in a view.',
    fr: 'La colonne `{column}` est de type {type}, qui ne contient ni groupes, ni nombres, ni dates. Nommez une de ses parties dans une vue.',
  },
  COLUMN_FORBIDDEN: {
    en: 'The account may not read the column `{column}`: `GRANT SELECT ({column}) ON {table} TO …;`',
    fr: 'Le compte n’a pas le droit de lire la colonne `{column}` : `GRANT SELECT ({column}) ON {table} TO …;`',
  },
} as const satisfies Record<string, Text>
