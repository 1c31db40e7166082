import { badInput } from '@communique/schema'
import { sql } from 'kysely'
import { column, listed, type FieldCondition, type List } from './condition.ts'

/** `{ in, notIn }` on the tag of a language, as callers may write it; what is no tag is refused. */
export function inLanguages(name: string): FieldCondition<List | null> {
  return {
    nullable: true,
    condition: (alias, list) =>
      list === null
        ? sql`${column(alias, name)} is null`
        : listed(column(alias, name), 'text', {
            ...list,
            ...(list.in && { in: list.in.map(canonical) }),
            ...(list.notIn && { notIn: list.notIn.map(canonical) }),
          }),
  }
}

/** A tag as the record writes it: `es-SV` for `ES-sv`. */
function canonical(tag: unknown): string {
  try {
    const [known] = Intl.getCanonicalLocales(tag as string)
    if (known) return known
  } catch {
    // It is told below.
  }
  throw badInput(`${JSON.stringify(tag)} is not a language tag (BCP 47) such as "es" or "pt-BR".`)
}
