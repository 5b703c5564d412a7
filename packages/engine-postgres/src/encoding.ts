import { AuditError } from '@exaequo/contract'
import type { Client } from 'pg'
import { RARE_SPACES } from './dialect.ts'

/** The rare spaces that the database can hold at all: in another encoding than Unicode, naming others is an error. */
export async function spacesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query('SHOW server_encoding')
  const encoding = String(rows[0]?.server_encoding)
  if (encoding === 'SQL_ASCII') throw new AuditError('DATABASE_ENCODING')
  const held: string[] = []
  for (const space of RARE_SPACES) {
    // Outside of any transaction: one refusal must not end the others.
    const known = await client.query({ text: 'SELECT $1::text', values: [space] }).then(
      () => true,
      () => false,
    )
    if (known) held.push(space)
  }
  return held
}
