import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql for our files and for the packages that they use.
  ssr: { resolve: { conditions: ['node', 'module-sync'] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'seed/src/**/*.test.ts'],
    globalSetup: 'packages/server/test/setup/postgres.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
