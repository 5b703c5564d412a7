import { describe, expect, test } from 'vitest'
import { findPostgres } from './postgres.ts'

/**
 * Tests that need a real PostgreSQL server. Where none is installed they are skipped and said to be; where everything
 * must run (`CI` is set), that is a failure.
 */
export function withPostgres(name: string, tests: () => void): void {
  if (findPostgres() !== null) {
    describe(name, tests)
    return
  }
  const loud = `NOT RUN: PostgreSQL is not installed (Debian: apt-get install postgresql): ${name}`
  console.warn(loud)
  if (process.env.CI) test(name, () => expect.fail(loud))
  else test.skip(loud, () => undefined)
}
