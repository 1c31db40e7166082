import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as documents from '../src/generated/documents.ts'

/** Bytes that a browser loads for a program: bundled, minified, gzip. */
async function weigh(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../src', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

const core = `export { createCoreClient } from './core/index.ts'`
const used = ['GetStatement', 'ListStatements']
/** A program that reads one statement, lists statements, and uses more documents. */
const withDocuments = (...more: string[]) =>
  weigh(`${core}; export { ${[...used, ...more].join()} } from './generated/documents.ts'`)

describe('a page loads', () => {
  test('at most 3,500 bytes for the core', async () => {
    expect(await weigh(core)).toBeLessThanOrEqual(3500)
  })

  test('at most 10,000 bytes for the full client', async () => {
    expect(await weigh(`export { createClient } from './index.ts'`)).toBeLessThanOrEqual(10_000)
  })

  test('at most 500 bytes more for one more document, whichever it is', async () => {
    const before = await withDocuments()
    const heavy: Record<string, number> = {}
    for (const name of Object.keys(documents).filter((each) => !used.includes(each))) {
      const bytes = (await withDocuments(name)) - before
      if (bytes > 500) heavy[name] = bytes
    }
    expect(heavy).toEqual({})
  })
})
