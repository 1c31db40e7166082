import type { z } from 'zod'
import { documents, type Documents } from './documents/index.ts'
import type { Entity } from './documents/parts.ts'

/** A reference inside a document: what it should lead to, by slug or id, and where it stands. */
export interface Reference {
  entity: Entity
  key: string
  path: string
}

// Only the branches of a schema that hold references.
type Branch =
  | { kind: 'reference'; entity: Entity }
  | { kind: 'list'; item: Branch }
  | { kind: 'object'; fields: [name: string, branch: Branch][] }

/** Every reference of a document, in the order of its fields. */
export function collectReferences(entity: Entity, document: object): Reference[] {
  const found: Reference[] = []
  collect(branchOf(entity), document, '', found)
  return found
}

/** The document with each reference replaced by what `replace` gives for it. */
export function mapReferences<E extends Entity>(
  entity: E,
  document: Documents[E],
  replace: (entity: Entity, key: string) => string,
): Documents[E] {
  return map(branchOf(entity), document, replace) as Documents[E]
}

function collect(branch: Branch, value: unknown, path: string, found: Reference[]): void {
  if (value === null || value === undefined) return
  if (branch.kind === 'reference') found.push({ entity: branch.entity, key: value as string, path })
  else if (branch.kind === 'list')
    (value as unknown[]).forEach((item, index) =>
      collect(branch.item, item, `${path}[${index}]`, found),
    )
  else
    for (const [name, field] of branch.fields)
      collect(
        field,
        (value as Record<string, unknown>)[name],
        path ? `${path}.${name}` : name,
        found,
      )
}

function map(
  branch: Branch,
  value: unknown,
  replace: (entity: Entity, key: string) => string,
): unknown {
  if (value === null || value === undefined) return value
  if (branch.kind === 'reference') return replace(branch.entity, value as string)
  if (branch.kind === 'list')
    return (value as unknown[]).map((item) => map(branch.item, item, replace))
  const copy = { ...(value as Record<string, unknown>) }
  for (const [name, field] of branch.fields)
    if (name in copy) copy[name] = map(field, copy[name], replace)
  return copy
}

const branches = new Map<Entity, Branch>()

function branchOf(entity: Entity): Branch {
  let branch = branches.get(entity)
  if (!branch) {
    branch = compile(documents[entity]) ?? { kind: 'object', fields: [] }
    branches.set(entity, branch)
  }
  return branch
}

function compile(schema: z.core.$ZodType): Branch | undefined {
  const entity = (schema as z.ZodType).meta()?.['references']
  if (entity) return { kind: 'reference', entity: entity as Entity }
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'nullable') return compile(def.innerType)
  if (def.type === 'array') {
    const item = compile(def.element)
    return item && { kind: 'list', item }
  }
  if (def.type !== 'object') return undefined
  const fields: [string, Branch][] = []
  for (const [name, field] of Object.entries(def.shape)) {
    const branch = compile(field)
    if (branch) fields.push([name, branch])
  }
  return fields.length > 0 ? { kind: 'object', fields } : undefined
}
