import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import config from '../codegen.ts'

// What is no longer generated must not stay: the generator itself deletes nothing.
const sdk = fileURLToPath(new URL('..', import.meta.url))
const generated = new Set(Object.keys(config.generates).map((path) => join(sdk, path)))
const files = readdirSync(join(sdk, 'src/generated'), { recursive: true, withFileTypes: true })
for (const file of files) {
  const path = join(file.parentPath, file.name)
  if (file.isFile() && !generated.has(path)) rmSync(path)
}
