import { defineConfig } from 'vitest/config'

// The `source` condition lets tests read the TypeScript of sibling packages; published packages do not carry it.
// `import` and `default` always hold; naming them here would hand `import` to what packages of CommonJS require.
export default defineConfig({
  resolve: { conditions: ['source', 'node'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/*/**/*.test.ts'],
    // Most tests wait for a process of their own: one worker less than cores would leave half of two cores idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
