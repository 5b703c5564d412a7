import { defineConfig } from 'vitest/config'

// The `source` condition lets tests read the TypeScript of sibling packages; published packages do not carry it.
// `import` and `default` always hold; naming them here would hand `import` to what packages of CommonJS require.
export default defineConfig({
  resolve: { conditions: ['source', 'node'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/*/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
