import { defineConfig } from 'vitest/config'

// The `source` condition lets tests read the TypeScript of sibling packages; published packages do not carry it.
export default defineConfig({
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/*/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
