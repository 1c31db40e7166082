import { collectReferences } from '../references.ts'
import { nameOf, placeOf, type DocumentEntry, type ImportRefusal } from './entry.ts'
import { refuse, type Findings } from './identify.ts'
import type { Spool } from './spool.ts'

const documentsAtOnce = 200

/** Refuses what refers to nothing. */
export async function refuseDangling(
  entries: readonly DocumentEntry[],
  spool: Spool,
  findings: Findings,
): Promise<void> {
  const dangling = entries.flatMap((entry) => {
    if (entry.state !== 'waiting') return []
    const index = entry.references.findIndex(({ meaning }) => !meaning)
    return index === -1 ? [] : [{ entry, index }]
  })
  for await (const { entry, index, path } of withPaths(dangling, spool)) {
    const reference = entry.references[index]
    const message = `refers to nothing: there is no ${reference?.entity} ${reference?.key}`
    refuse(findings, entry, message, path)
  }
}

/** Refuses what refers to a refused entry, and what refers to that, and so on. */
export async function refuseDependents(
  entries: readonly DocumentEntry[],
  spool: Spool,
  findings: Findings,
): Promise<void> {
  const referrers = Map.groupBy(
    entries.flatMap((entry) =>
      entry.state === 'waiting'
        ? entry.references.flatMap(({ meaning }, index) =>
            meaning?.entry && meaning.entry !== entry
              ? [{ target: meaning.entry, entry, index }]
              : [],
          )
        : [],
    ),
    ({ target }) => target,
  )
  const open = entries.filter(({ state }) => state === 'refused')
  const refused: { entry: DocumentEntry; index: number; target: DocumentEntry }[] = []
  for (let target = open.pop(); target; target = open.pop())
    for (const referrer of referrers.get(target) ?? []) {
      if (referrer.entry.state !== 'waiting') continue
      referrer.entry.state = 'refused'
      refused.push(referrer)
      open.push(referrer.entry)
    }
  for await (const { entry, target, path } of withPaths(refused, spool))
    refuse(
      findings,
      entry,
      `refers to the ${nameOf(target)} (${placeOf(target)}), which is refused`,
      path,
    )
}

/** Finds the path of a reference, which only the document knows. */
async function* withPaths<Found extends { entry: DocumentEntry; index: number }>(
  found: readonly Found[],
  spool: Spool,
): AsyncGenerator<Found & Required<Pick<ImportRefusal, 'path'>>> {
  for (let from = 0; from < found.length; from += documentsAtOnce) {
    const some = found.slice(from, from + documentsAtOnce)
    const documents = await spool.load(some.map(({ entry }) => entry.ordinal))
    for (const each of some) {
      const { entity, ordinal } = each.entry
      const path = collectReferences(entity, documents.get(ordinal) ?? {})[each.index]?.path
      yield { ...each, path: path ?? '' }
    }
  }
}
