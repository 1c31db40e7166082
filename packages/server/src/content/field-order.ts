import type { z } from 'zod'
import { documents } from './documents/index.ts'
import type { Entity } from './documents/parts.ts'

// The schema's objects by the names of their fields, in its order; a list stands for its items.
interface Shape {
  fields: [name: string, shape: Shape | undefined][]
}

/** The document with its fields in the order of its schema, at every depth. */
export function orderFields(entity: Entity, document: object): object {
  return order(shapeOf(entity), document) as object
}

function order(shape: Shape, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => order(shape, item))
  const rest = { ...(value as Record<string, unknown>) }
  const ordered: Record<string, unknown> = {}
  for (const [name, inner] of shape.fields) {
    if (!(name in rest)) continue
    ordered[name] = inner ? order(inner, rest[name]) : rest[name]
    delete rest[name]
  }
  // What an older schema knew, and this one does not, is not lost.
  return Object.assign(ordered, rest)
}

const shapes = new Map<Entity, Shape>()

function shapeOf(entity: Entity): Shape {
  let shape = shapes.get(entity)
  if (!shape) {
    shape = compile(documents[entity]) ?? { fields: [] }
    shapes.set(entity, shape)
  }
  return shape
}

function compile(schema: z.core.$ZodType): Shape | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'nullable') return compile(def.innerType)
  if (def.type === 'array') return compile(def.element)
  if (def.type !== 'object') return undefined
  return { fields: Object.entries(def.shape).map(([name, field]) => [name, compile(field)]) }
}
