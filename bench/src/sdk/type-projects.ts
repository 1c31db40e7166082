import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { entries } from './sdk-package.ts'

/** Ten entities with the field that names one: each project reads one and a list of each. */
const named = {
  event: ['events', 'title'],
  statement: ['statements', 'text'],
  topic: ['topics', 'label'],
  person: ['people', 'name'],
  office: ['offices', 'title'],
  organization: ['organizations', 'name'],
  country: ['countries', 'name'],
  place: ['places', 'name'],
  agreement: ['agreements', 'name'],
  policy: ['policies', 'name'],
} as const

type Names = readonly [one: string, many: string, label: string]
const entities = Object.entries(named).map(([one, [many, label]]): Names => [one, many, label])

const operation = ([one, many, label]: Names) => `
  query Operation($slug: Slug, $after: String) {
    ${one}(slug: $slug) { id slug ${label} updatedAt citations { source { slug title } } }
    ${many}(first: 10, after: $after) { nodes { slug ${label} } pageInfo { endCursor hasNextPage } }
  }
`

/** Types by hand, and no package. */
const byHand = ([one, many, label]: Names) => `
interface Data {
  ${one}: { id: string; slug: string; ${label}: string | null; updatedAt: string; citations: { source: { slug: string; title: string } }[] } | null
  ${many}: { nodes: { slug: string; ${label}: string | null }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
}
export async function read(slug: string): Promise<(string | null | undefined)[]> {
  const body = JSON.stringify({ query: \`${operation([one, many, label])}\`, variables: { slug } })
  const response = await fetch('/graphql', { method: 'POST', body })
  const { ${one}, ${many} } = (await response.json()) as Data
  return [${one}?.${label}, ${one}?.citations[0]?.source.slug, ...${many}.nodes.map((each) => each.${label})]
}
`

const byGraphql = ([one, many, label]: Names) => `
import { createCoreClient } from '@communique/sdk/core'
import { graphql } from '@communique/sdk/graphql'
const client = createCoreClient({ url: '/graphql' })
const Operation = graphql(\`${operation([one, many, label])}\`)
export async function read(slug: string): Promise<(string | null | undefined)[]> {
  const { ${one}, ${many} } = await client.request(Operation, { slug })
  return [${one}?.${label}, ${one}?.citations[0]?.source.slug, ...${many}.nodes.map((each) => each.${label})]
}
`

const byResources = ([one, many, label]: Names) => `
import { createClient } from '@communique/sdk'
const client = createClient({ url: '/graphql' })
export async function read(slug: string): Promise<(string | null | undefined)[]> {
  const ${one} = await client.${many}.get({ slug })
  const page = await client.${many}.list({ first: 10 })
  return [${one}?.${label}, ${one}?.citations[0]?.source.slug, ...page.nodes.map((each) => each.${label})]
}
`

export const projects = { byHand, byGraphql, byResources }
export type Project = keyof typeof projects

/** Writes a project of ten modules; gives its folder. */
export async function writeProject(folder: string, project: Project): Promise<string> {
  const own = join(folder, project)
  await mkdir(own)
  for (const names of entities)
    await writeFile(join(own, `${names[1]}.ts`), projects[project](names))
  const declarations = Object.entries(entries).map(([name, file]) => [
    name,
    [file.replace(/\.js$/, '.d.ts')],
  ])
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    paths: Object.fromEntries(declarations),
  }
  await writeFile(
    join(own, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts'] }),
  )
  return own
}
