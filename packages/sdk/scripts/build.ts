import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'

// What is published: JavaScript and declarations with maps to the sources, and the printed schema.
const folder = new URL('../', import.meta.url)
rmSync(new URL('dist', folder), { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' })
copyFileSync(
  new URL(import.meta.resolve('@communique/schema/schema.graphql')),
  new URL('schema.graphql', folder),
)
