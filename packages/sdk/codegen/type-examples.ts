import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { exampleOf } from './document-literals.ts'
import { partExamples } from './part-examples.ts'

/** What the conditions that many filters share are given. */
const conditions: Readonly<Record<string, string>> = {
  CodeFilter: "{ in: ['SV'] }",
  DateFilter: "{ from: '2025', until: '2025-02' }",
  EventTopicsFilter: "{ in: ['maritime-interdiction'], treatment: { in: ['DISCUSSED'] } }",
  ExternalIdFilter: "{ scheme: 'wikidata', value: { in: ['Q792'] } }",
  IdFilter: '{ in: [id] }',
  MomentFilter: "{ from: '2025-02-03T00:00:00Z' }",
  NameFilter: "{ contains: 'rubio' }",
  ParticipantFilter: "{ person: { slug: { in: ['marco-rubio'] } }, role: { in: ['HOST'] } }",
  SearchFilter: "{ statements: { saidOn: { until: '1899' } } }",
  SlugFilter: "{ in: ['marco-rubio', 'nayib-bukele'] }",
  TopicsFilter: "{ in: ['migration'], includeNarrower: false }",
}

/** Adds to the comment of each type that callers name an example of its use. */
export function withExamples(
  content: string,
  schema: GraphQLSchema,
  documents: DocumentNode,
): string {
  const parts = partExamples(schema, documents)
  return content.replaceAll(/\/\*\* (.*) \*\/\nexport type (\w+) =/g, (whole, comment, name) => {
    const example = exampleFor(name, schema) ?? parts.get(name)
    return example
      ? `/**\n * ${comment}\n *\n * @example\n * ${example}\n */\nexport type ${name} =`
      : whole
  })
}

function exampleFor(name: string, schema: GraphQLSchema): string | undefined {
  const [, stem = '', kind] = /^(\w+?)(Full|Summary|Order|QueryVariables|Query)$/.exec(name) ?? []
  const type = schema.getType(name)
  if (kind === 'Full')
    return `const one: ${name} | null = await client.${listOf(stem, schema)}.get({ slug })`
  if (kind === 'Summary')
    return `const { nodes }: Page<${name}> = await client.${listOf(stem, schema)}.list()`
  if (kind === 'QueryVariables') return `const variables: ${name} = ${exampleOf(stem)[0] ?? '{}'}`
  if (kind === 'Query')
    return `const data: ${name} = await client.request(${[stem, ...exampleOf(stem)].join(', ')})`
  if (isEnumType(type)) {
    const value = type.getValues().at(-1)?.value
    return kind === 'Order'
      ? `const page = await client.${listOf(stem, schema)}.list({ order: '${value}' })`
      : `const value: ${name} = '${value}'`
  }
  if (!isInputObjectType(type)) return undefined
  const choices = type.getFields()['in']
  const among = choices && getNamedType(choices.type)
  const condition = isEnumType(among)
    ? `{ in: ['${among.getValues()[0]?.value}'] }`
    : (conditions[name] ?? '{ slug: { in: [slug] } }')
  return `const filter: ${name} = ${condition}`
}

/** The list whose documents are of a type. */
function listOf(typeName: string, schema: GraphQLSchema): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields.find(({ type }) => getNamedType(type).name === `${typeName}Connection`)?.name ?? ''
}
