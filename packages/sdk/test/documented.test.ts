import { readFileSync } from 'node:fs'
import { errorCodes } from '@communique/schema'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { blocksOf } from './documented/blocks.ts'
import { compile, type Exported } from './documented/compiler.ts'

const entries = Object.entries(manifest.exports).filter(([, source]) => source.endsWith('.ts'))
const markdown = ['README.md', 'recipes.md']
const textOf = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

// Once without files, to know the exports and their examples.
const compiler = compile({
  'all.ts': entries.map(([entry]) => `import '${nameOf(entry)}'`).join('\n'),
})
afterAll(compiler.close)
const exported = new Map(
  entries.map(([entry, source]) => [nameOf(entry), compiler.exportsOf(source.slice(2))]),
)
const everything = [...exported].flatMap(([entry, symbols]) =>
  symbols.map((symbol) => ({ entry, symbol })),
)
const first = everything.filter(
  ({ symbol: { name, file } }, index) =>
    everything.findIndex(({ symbol }) => symbol.name === name && symbol.file === file) === index,
)
const isOurs = ({ file }: Exported) => file.startsWith('src/')

const examples = first
  .filter(({ symbol }) => isOurs(symbol))
  .flatMap(({ entry, symbol }) =>
    symbol.examples.map((code, index) => ({
      place: `${entry} ${symbol.name}`,
      file: `examples/${symbol.name}.${index}.ts`,
      code: exampleModule(code),
    })),
  )
const blocks = markdown.flatMap((name) => blocksOf(textOf(name), name))
const files = [...examples, ...blocks]

describe.each(entries.map(([entry]) => nameOf(entry)))('%s', (entry) => {
  const symbols = exported.get(entry) ?? []

  test('exports something', () => expect(symbols.length).toBeGreaterThan(0))

  test('says what each export is for, and each member', () => {
    const silent = symbols.flatMap(({ name, comment, members, file }) => [
      ...(comment ? [] : [name]),
      ...members
        .filter((member) => file.startsWith('src/') && !member.comment && isOwn(member.name))
        .map((member) => `${name}.${member.name}`),
    ])
    expect(silent).toEqual([])
  })

  test('shows how each export is used', () => {
    const silent = symbols.filter((symbol) => isOurs(symbol) && symbol.examples.length === 0)
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

describe('what is shown compiles', () => {
  const compiled = compile(Object.fromEntries(files.map(({ file, code }) => [file, code])))
  afterAll(compiled.close)
  const mistakes = compiled.mistakes()

  test('in each doc comment and in each text', () => {
    const wrong = files.flatMap(({ place, file }) =>
      (mistakes.get(file) ?? []).map((message) => `${place}: ${message}`),
    )
    expect(wrong).toEqual([])
    expect([...mistakes.keys()]).toEqual([])
    for (const name of markdown)
      expect(blocks.filter(({ place }) => place.startsWith(name)).length).toBeGreaterThan(5)
  })
})

test('what does not compile is found', () => {
  const wrong = compile({ 'wrong.ts': "await client.statements.get({ slg: 'x' })" })
  const found = wrong.mistakes()
  wrong.close()
  expect([...found.keys()]).toEqual(['wrong.ts'])
})

test('the README lists every code of an error', () => {
  const client = everything.find(({ symbol }) => symbol.name === 'ClientErrorCode')?.symbol.values
  expect(client?.length).toBeGreaterThan(5)
  const listed = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code)
  expect(listed.toSorted()).toEqual([...Object.keys(errorCodes), ...(client ?? [])].toSorted())
})

function nameOf(entry: string): string {
  return `@communique/sdk${entry.slice(1)}`
}

/** Symbols and private names are not for users; what every promise and error has is described elsewhere. */
function isOwn(member: string): boolean {
  return (
    !/^__[@#]|#/.test(member) &&
    !['then', 'catch', 'finally', 'name', 'message', 'stack', 'cause'].includes(member)
  )
}

/** An example as a module: what it names is imported, and it may `return`. */
function exampleModule(code: string): string {
  const imports = everything.filter(({ symbol: { name } }) =>
    new RegExp(`\\b${name}\\b`).test(code),
  )
  const names = new Map(imports.map(({ entry, symbol }) => [symbol.name, entry]))
  for (const [hook] of code.matchAll(/\buse(Infinite)?Query\b/g))
    names.set(hook, '@tanstack/react-query')
  return [
    ...[...names].map(([name, entry]) => `import { ${name} } from '${entry}'`),
    `export async function example() {\n${code}\n}`,
  ].join('\n')
}
