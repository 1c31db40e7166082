import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { entries } from './sdk-package.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** A program as a page would load it: bundled, minified, for browsers. */
export async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    // Of Linear's webhooks, which a browser does not run.
    external: ['crypto'],
    write: false,
    plugins: [
      {
        name: 'published',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@communique\/sdk/ }, ({ path }) => ({
            path: entries[path] ?? '',
            sideEffects: false,
          }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

/** Bytes on the wire. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

/** Bundles into a file, and gives its address for `import`. */
export async function bundleInto(folder: string, name: string, program: string): Promise<string> {
  const file = join(folder, `${name}.mjs`)
  await writeFile(file, await bundle(program))
  return pathToFileURL(file).href
}
