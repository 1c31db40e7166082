import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../../packages/sdk/', import.meta.url)

interface Manifest {
  publishConfig: { exports: Record<string, string | { default: string }> }
}

const { publishConfig } = JSON.parse(
  readFileSync(new URL('package.json', folder), 'utf8'),
) as Manifest

/** The files of the package as they would be published, by the names that a program imports. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(publishConfig.exports).flatMap(([name, target]) =>
    typeof target === 'string'
      ? []
      : [[name.replace(/^\./, '@communique/sdk'), fileURLToPath(new URL(target.default, folder))]],
  ),
)

/** Compiles the package: what is measured is what would be published. */
export function buildSdk(): void {
  const compiler = fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url))
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: `${compiler}:${process.env['PATH'] ?? ''}` },
  })
}
