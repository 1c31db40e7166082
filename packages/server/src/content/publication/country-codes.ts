import { sql } from 'kysely'
import type { Publication, Refusal } from './publication.ts'
import type { Db } from './write-rows.ts'

const codes = ['code', 'alpha3', 'm49'] as const
type Coded = { id: string; slug: string } & {
  [Code in (typeof codes)[number]]?: string | null | undefined
}

/** A country's codes are its own: no other country, published or being published, may have them. */
export async function countryCodeRefusals(
  db: Db,
  publications: readonly Publication[],
): Promise<Refusal[]> {
  const countries = publications.flatMap(({ entity, id, slug, document }): Coded[] =>
    entity === 'country'
      ? [{ id, slug, code: document.code, alpha3: document.alpha3, m49: document.m49 }]
      : [],
  )
  if (countries.length === 0) return []
  const ids = countries.map(({ id }) => id)
  const published = await sql<Coded>`
    SELECT id, slug, code, alpha3, m49 FROM country WHERE NOT id = ANY(${ids}::uuid[])
  `.execute(db)
  const owners = new Map<string, Coded>()
  const keysOf = (country: Coded) =>
    codes.flatMap((path) => (country[path] ? [{ path, key: `${path} ${country[path]}` }] : []))
  for (const country of published.rows)
    for (const { key } of keysOf(country)) owners.set(key, country)
  return countries.flatMap((country) =>
    keysOf(country).flatMap(({ path, key }): Refusal[] => {
      const owner = owners.get(key)
      if (owner) return [{ id: country.id, path, message: `is already that of ${owner.slug}` }]
      owners.set(key, country)
      return []
    }),
  )
}
