import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

// What is published: JavaScript and declarations with maps to the sources, and the printed schema.
const folder = new URL('../', import.meta.url)
const generated = new URL('dist/generated/', folder)
rmSync(new URL('dist', folder), { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' })
copyFileSync(
  new URL(import.meta.resolve('@communique/schema/schema.graphql')),
  new URL('schema.graphql', folder),
)
// The schema as a type has one line a type; the compiler spreads it out to four times the size.
copyFileSync(
  new URL('src/generated/introspection.ts', folder),
  new URL('introspection.d.ts', generated),
)
// What is generated is read as it is: its sources would double the package.
for (const name of readdirSync(generated)) {
  const file = new URL(name, generated)
  if (name.endsWith('.map')) rmSync(file)
  else writeFileSync(file, readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''))
}
