import { describe, test } from 'vitest'
import { findJava, findTrino, TRINO_VERSION } from './trino.ts'

/**
 * Tests that need a real cluster: 820 MB of Trino and a recent Java. `pnpm test:trino` brings the server and runs them;
 * elsewhere they are skipped, and said to be in a loud line.
 */
export function withTrino(name: string, tests: () => void): void {
  if (findTrino() !== null && findJava() !== null) {
    describe(name, tests)
    return
  }
  const loud = `NOT RUN: needs Trino ${TRINO_VERSION} and a Java for it (npx pnpm@12 test:trino): ${name}`
  console.warn(loud)
  test.skip(loud, () => undefined)
}
