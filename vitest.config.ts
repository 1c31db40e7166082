import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'seed/src/**/*.test.ts',
      'examples/test/*.test.ts',
      // What needs nothing that only measuring installs.
      'bench/src/{record,serving}/*.test.ts',
    ],
    globalSetup: 'packages/server/test/setup/postgres.ts',
    // Files run as Node itself runs them, so that there is one copy of graphql.
    experimental: { viteModuleRunner: false },
    // Much of the time a file waits for a service that it has started.
    maxWorkers: 2,
    // The first test of a file waits until its database is made, which others may be at too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
