interface SeedBundleTable {
  name: string
  hash: string
  completedAt: string
}

export interface SeedBundleTables {
  seedBundle: SeedBundleTable
}
