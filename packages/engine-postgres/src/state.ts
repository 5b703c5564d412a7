import type { Session } from './session.ts'

/** Where a server writes down how far its data have come: not all have it, and not all let it be asked. */
const POSITION = 'SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END'

/** What identifies the state of the data that every question of the session sees, for whoever keeps the server. */
export async function stateOf(session: Session): Promise<Record<string, string>> {
  const [[at, snapshot, database] = []] = await session.rows(
    'SELECT to_char(now() AT TIME ZONE \'UTC\', \'YYYY-MM-DD"T"HH24:MI:SS.US"Z"\'), txid_current_snapshot(), current_database()',
  )
  await session.rows('SAVEPOINT position')
  const position = await session.rows(POSITION).then(
    ([row]) => row?.[0] ?? null,
    async () => {
      await session.rows('ROLLBACK TO SAVEPOINT position')
      return null
    },
  )
  const known = { at, snapshot, database, position }
  return Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => entry[1] != null))
}
