import { isPast, type CitationModel, type Parts } from '@communique/schema'
import type { Kysely } from 'kysely'
import type { ProjectedCitation, Projection } from '../../content/project/projection.ts'
import { outlineOf, type SourceOutline } from '../../content/publication/archive.ts'
import { verifyCitations } from '../../content/publication/citations.ts'
import type { Database } from '../../db/tables.ts'
import { readPast, type PastDocument } from './documents.ts'
import { pastRows } from './rows.ts'

type Name = Exclude<keyof Parts, 'citations' | 'termsOfOffices'>

const tables: Record<Name, keyof Projection> = {
  accounts: 'eventAccount',
  agreementNames: 'agreementName',
  agreementParties: 'agreementParty',
  agreementRelations: 'agreementRelation',
  agreementTopics: 'agreementTopic',
  claimTopics: 'claimTopic',
  corrections: 'correction',
  eventTopics: 'eventTopic',
  externalIds: 'externalId',
  participations: 'participation',
  passages: 'passage',
  speakers: 'statementSpeaker',
  statementTopics: 'statementTopic',
  translations: 'statementTranslation',
}

type Read = (ids: readonly string[], columns?: readonly string[]) => Promise<unknown[]>

/** Parts as they stand and, where the ids of their owners say when, as they were. */
export function partsWithPast(db: Kysely<Database>, parts: Parts): Parts {
  const past: Record<string, Read> = { ...readers(db), citations: (ids) => pastCitations(db, ids) }
  const read = (name: string, present: Read): Read => {
    const before = past[name]
    if (!before) return present
    return async (ids, columns) => {
      const dated = ids.filter(isPast)
      if (dated.length === 0) return present(ids, columns)
      const rest = ids.filter((id) => !isPast(id))
      const found = await Promise.all([
        rest.length > 0 ? present(rest, columns) : [],
        before(dated),
      ])
      return found.flat()
    }
  }
  return Object.fromEntries(
    Object.entries(parts).map(([name, present]) => [name, read(name, present as Read)]),
  ) as unknown as Parts
}

function readers(db: Kysely<Database>): Record<string, Read> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      async (ids: readonly string[]) => {
        const documents = [...(await readPast(db, ids)).values()]
        const days = /^(speakers|participations)$/.test(name)
          ? await daysOf(db, documents)
          : undefined
        return documents.flatMap((document) =>
          pastRows<object>(document, table).map((row) => ({
            ...row,
            ...(name.endsWith('Topics') && name !== 'eventTopics' && { ownerId: ownId(document) }),
            ...(days && { day: days.get(document) ?? null }),
          })),
        )
      },
    ]),
  )
}

const ownId = ({ publication, moment }: PastDocument) => `${publication.id}@${moment}`

/** The days on which statements and events may have taken place: a statement without its own has its event's. */
async function daysOf(db: Kysely<Database>, documents: readonly PastDocument[]) {
  const eventOf = (document: PastDocument) => {
    const { entity, document: content } = document.publication
    return entity === 'statement' && !content.saidOn && content.event
      ? `${content.event}@${document.moment}`
      : undefined
  }
  const events = await readPast(
    db,
    documents.flatMap((document) => eventOf(document) ?? []),
  )
  return new Map(
    documents.map((document) => {
      const event = eventOf(document)
      const { statement, event: own } = (event ? events.get(event) : document)?.projection ?? {}
      const [said] = statement ?? []
      const [held] = own ?? []
      if (said?.saidOn)
        return [document, { earliest: said.saidOnEarliest, latest: said.saidOnLatest }]
      return [
        document,
        held?.date ? { earliest: held.dateEarliest, latest: held.dateLatest } : null,
      ]
    }),
  )
}

/** Citations as they were, checked against what was archived then. */
async function pastCitations(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<CitationModel[]> {
  const documents = [...(await readPast(db, ids)).values()]
  const citing = documents.map((document) => ({
    publication: { ...document.publication, id: ownId(document) },
    citations: pastRows<ProjectedCitation>(document, 'citation'),
  }))
  const wanted = new Set(ids)
  const kept = citing.map(({ publication, citations }) => ({
    publication,
    citations: citations.filter(({ ownerId }) => wanted.has(ownerId)),
  }))
  const sourceIds = new Set(
    kept.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)),
  )
  const sources = await readPast(db, [...sourceIds])
  const outlines = new Map<string, SourceOutline>()
  for (const id of sourceIds) {
    const { publication } = sources.get(id) ?? {}
    const document =
      publication?.entity === 'source' ? publication.document : { kind: 'OTHER' as const }
    outlines.set(id, outlineOf(publication?.slug ?? '', document))
  }
  await verifyCitations(db, kept, outlines)
  return kept.flatMap(({ citations }) => citations)
}
