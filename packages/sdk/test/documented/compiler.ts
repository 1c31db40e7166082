import { fileURLToPath } from 'node:url'
import { API, SymbolFlags, type Symbol } from 'typescript/unstable/sync'

const sdk = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const folder = `${sdk}/test/documented/generated`

/** The project of a user of this package, as strict as can be; its files are nowhere but here. */
const config = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    types: ['node'],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['**/*', '../globals.d.ts', '../frameworks.d.ts'],
}

/** What is exported under a name, as editors know it. */
export interface Exported {
  name: string
  /** Where it is declared, relative to the package. */
  file: string
  /** Whether it is there at run time. */
  isValue: boolean
  comment: string
  examples: string[]
  /** Its members, and those of its instances, each with its comment. */
  members: { name: string; comment: string }[]
  /** The values of a union of strings. */
  values: string[]
}

/** What the compiler makes of files that use this package; file names are relative. */
export function compile(files: Readonly<Record<string, string>>) {
  const texts = new Map(
    Object.entries({ 'tsconfig.json': JSON.stringify(config), ...files }).map(([name, text]) => [
      `${folder}/${name}`,
      text,
    ]),
  )
  const folders = new Map<string, { files: Set<string>; directories: Set<string> }>()
  const within = (path: string) => {
    const entries = folders.get(path) ?? { files: new Set(), directories: new Set() }
    folders.set(path, entries)
    return entries
  }
  for (const path of texts.keys()) {
    const names = path.slice(folder.length + 1).split('/')
    names.forEach((name, index) => {
      const entries = within([folder, ...names.slice(0, index)].join('/'))
      entries[index === names.length - 1 ? 'files' : 'directories'].add(name)
    })
  }
  const api = new API({
    cwd: sdk,
    fs: {
      readFile: (path) => texts.get(path),
      fileExists: (path) => texts.has(path) || undefined,
      directoryExists: (path) => folders.has(path) || undefined,
      getAccessibleEntries(path) {
        const entries = folders.get(path)
        return entries && { files: [...entries.files], directories: [...entries.directories] }
      },
    },
  })
  const snapshot = api.updateSnapshot({ openProjects: [`${folder}/tsconfig.json`] })
  const project = snapshot.getProject(`${folder}/tsconfig.json`)
  if (!project) throw new Error('The compiler does not open the project.')
  const { program, checker } = project

  /** What is wrong, file by file. */
  function mistakes(): Map<string, string[]> {
    const found = new Map<string, string[]>()
    for (const { fileName, text, messageChain = [] } of [
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getSyntacticDiagnostics(),
      ...program.getSemanticDiagnostics(),
    ]) {
      const name = fileName?.replace(`${folder}/`, '') ?? ''
      const words = [text, ...messageChain.map((chained) => chained.text)].join(' ')
      found.set(name, [...(found.get(name) ?? []), words])
    }
    return found
  }

  /** What a source file of this package exports. */
  function exportsOf(source: string): Exported[] {
    const file = program.getSourceFile(`${sdk}/${source}`)
    const module = file && checker.getSymbolAtLocation(file)
    if (!module) throw new Error(`${source} is no module.`)
    return checker.getExportsOfModule(module).map((symbol) => describe(symbol))
  }

  function describe(exported: Symbol): Exported {
    const symbol =
      exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const isObject = symbol.flags & (SymbolFlags.Interface | SymbolFlags.Class)
    return {
      name: exported.name,
      file: symbol.declarations[0]?.path.replace(`${sdk}/`, '') ?? '',
      isValue: (symbol.flags & SymbolFlags.Value) !== 0,
      comment: symbol.getDocumentationComment(checker),
      examples: symbol
        .getJsDocTags(checker)
        .flatMap(({ name, text }) => (name === 'example' ? [text ?? ''] : [])),
      members: isObject
        ? checker.getPropertiesOfType(type).map((member) => ({
            name: member.name,
            comment: member.getDocumentationComment(checker),
          }))
        : [],
      values: type.isUnionType()
        ? type.getTypes().flatMap((one) => (one.isStringLiteralType() ? [one.value] : []))
        : [],
    }
  }

  return { mistakes, exportsOf, close: () => api.close() }
}
