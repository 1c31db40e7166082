import { oldVisit, type PluginFunction } from '@graphql-codegen/plugin-helpers'
import { transformSchemaAST } from '@graphql-codegen/schema-ast'
import {
  TypeScriptDocumentsVisitor,
  type TypeScriptDocumentsPluginConfig,
} from '@graphql-codegen/typescript-operations'
import { SelectionSetToObject, wrapTypeWithModifiers } from '@graphql-codegen/visitor-plugin-common'
import {
  concatAST,
  isInterfaceType,
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql'
import { DescribedFields } from './described-fields.ts'
import { mergedFragment } from './merged-fragment.ts'
import { withExamples } from './type-examples.ts'

/** The types of typescript-operations, with answers whose fields are described. */
export const plugin: PluginFunction<TypeScriptDocumentsPluginConfig> = (schema, files, config) => {
  const documents = concatAST(files.flatMap(({ document }) => document ?? []))
  const visitor = new DescribedDocumentsVisitor(schema, config, documents)
  const written = definitionsOf(oldVisit(documents, { leave: visitor }))
  const operations = documents.definitions.map((node, index) =>
    commented(written[index] ?? '', node, schema),
  )
  const answers = visitor.merged.reduce(
    (content, name) => content.replaceAll(new RegExp(`\\b${name}_\\w+`, 'g'), name),
    operations.join('\n'),
  )
  // What is only read may be given read-only.
  const inputs = definitionsOf(
    oldVisit(transformSchemaAST(schema, config).ast, { leave: visitor }),
  ).map((definition) => definition.replaceAll('Array<', 'ReadonlyArray<'))
  return {
    prepend: ["import type { Exact, Id, Open } from '../types.ts'\n"],
    content: withExamples([...inputs, answers].join('\n'), schema, documents),
  }
}

class DescribedDocumentsVisitor extends TypeScriptDocumentsVisitor {
  /** Fragments on interfaces that have one type for all the types behind them. */
  readonly merged: string[] = []
  readonly #fields: DescribedFields

  /** `StatementSummary`, not `StatementSummaryFragment`. */
  override getFragmentSuffix(): string {
    return ''
  }

  constructor(
    schema: GraphQLSchema,
    config: TypeScriptDocumentsPluginConfig,
    documents: DocumentNode,
  ) {
    super(schema, config, documents, documents, '')
    const fields = (this.#fields = new DescribedFields({
      namespacedImportName: null,
      convertName: this.convertName.bind(this),
      enumPrefix: this.config.enumPrefix,
      enumSuffix: this.config.enumSuffix,
      scalars: this.scalars,
      formatNamedField: ({ name, isOptional }) => (isOptional ? `${name}?` : name),
      wrapTypeWithModifiers: (baseType, type) =>
        wrapTypeWithModifiers(baseType, type, {
          wrapOptional: (inner) => `${inner} | null`,
          wrapArray: (inner) => `Array<${inner}>`,
        }),
      printFieldsOnNewLines: true,
    }))
    const fragments = documents.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION
        ? {
            node,
            name: node.name.value,
            onType: node.typeCondition.name.value,
            isExternal: false,
          }
        : [],
    )
    this.setSelectionSetHandler(
      new SelectionSetToObject(
        fields,
        this.scalars,
        this.schema,
        this.convertName.bind(this),
        this.getFragmentSuffix.bind(this),
        fragments,
        this.config,
      ),
    )
  }

  override FragmentDefinition(node: FragmentDefinitionNode): string {
    const type = this.schema.getType(node.typeCondition.name.value)
    this.#fields.within = isInterfaceType(type) ? type : undefined
    const written = super.FragmentDefinition(node)
    this.#fields.within = undefined
    const merged = mergedFragment(written, node.name.value)
    if (merged) this.merged.push(node.name.value)
    return merged ?? written
  }
}

/** A fragment's type says what the type is that it is on, an operation's which document it belongs to. */
function commented(written: string, node: DefinitionNode, schema: GraphQLSchema): string {
  if (node.kind === Kind.FRAGMENT_DEFINITION) {
    const description = schema.getType(node.typeCondition.name.value)?.description ?? ''
    const comment = description.replaceAll(/\s+/g, ' ').trim()
    return written.replace(`export type ${node.name.value} =`, `/** ${comment} */\n$&`)
  }
  return written
    .replace(/^export type (\w+)QueryVariables =/m, '/** What `$1` takes. */\n$&')
    .replace(/^export type (\w+)Query =/m, '/** What `$1` answers with. */\n$&')
}

function definitionsOf(visited: { definitions: readonly unknown[] }): string[] {
  return visited.definitions.filter((definition) => typeof definition === 'string')
}
