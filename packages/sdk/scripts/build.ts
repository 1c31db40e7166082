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
// Modules of types alone are their own declarations; the compiler would spread them out, the schema to
// four times its size.
const typesAlone = ['error-codes', 'introspection', 'operations']
for (const name of typesAlone) {
  const source = new URL(`src/generated/${name}.ts`, folder)
  copyFileSync(source, new URL(`${name}.d.ts`, generated))
  rmSync(new URL(`${name}.d.ts.map`, generated))
}
// The JavaScript that is generated is read as it is.
for (const name of readdirSync(generated)) {
  const file = new URL(name, generated)
  if (name.endsWith('.js.map')) rmSync(file)
  else if (name.endsWith('.js'))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''))
}
