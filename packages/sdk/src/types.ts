/**
 * A value of an enum as an answer may hold it: one of those known today, or one that a later version
 * of the service has added. The known ones are completed by editors; {@link match} tells all apart.
 *
 * @example
 * const form: Open<StatementForm> = statement.form
 */
export type Open<Value extends string> = Value | (string & {})

/**
 * The values of an {@link Open} enum that are known today.
 *
 * @example
 * type Form = Known<StatementSummary['form']> // 'VERBATIM' | 'PARAPHRASE' | …
 */
export type Known<Value extends string> = Value extends unknown
  ? string extends Value
    ? never
    : Value
  : never

/**
 * The id of a document of one entity: a string to whoever makes one, and not to be mistaken for the id
 * of another entity's document.
 *
 * @example
 * const id: Id<'Statement'> = statement.id
 * await client.statements.get({ id })
 * // @ts-expect-error -- it is a statement's.
 * await client.people.get({ id })
 */
export type Id<Entity extends string> = string & { readonly __entity?: Entity }

/** An object without further keys. */
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
