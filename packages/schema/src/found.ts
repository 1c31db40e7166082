import { builder } from './foundation/builder.ts'
import { Document } from './foundation/document.ts'
import { refuseNul } from './foundation/storable.ts'
import { badInput } from './foundation/user-error.ts'
import { loadDocument, type AnyDocument } from './node.ts'
import { readAddress } from './read-address.ts'

/** What an address may stand for: sources published at one of its spellings, external ids, one of our ids. */
export interface AddressModel {
  urls: readonly string[]
  externalIds: readonly { scheme: string; value: string }[]
  id: string | undefined
}

/** A document that an address leads to, and the id in the address where it is no longer its own. */
interface FoundModel {
  document: AnyDocument
  movedFrom: string | null
}

const FoundDocument = builder.objectRef<FoundModel>('FoundDocument').implement({
  description: 'A document that an address leads to.',
  fields: (t) => ({
    document: t.field({
      type: Document,
      description: 'The document.',
      resolve: ({ document }) => document,
    }),
    movedFrom: t.exposeID('movedFrom', {
      nullable: true,
      description:
        'The id in the address, where that document was merged into this one; null where the address is as it should be.',
    }),
  }),
})

const maximumLengths = { url: 2000, scheme: 50, value: 200 }

function boundedText(name: keyof typeof maximumLengths, text: string): string {
  const most = maximumLengths[name]
  if (text === '') throw badInput(`\`${name}\` must not be empty.`)
  if (text.length > most) throw badInput(`\`${name}\` may have at most ${most} characters.`)
  refuseNul(text)
  if (!text.isWellFormed()) throw badInput(`\`${name}\` holds half a character.`)
  return text
}

builder.queryFields((t) => ({
  resource: t.field({
    type: [FoundDocument],
    description:
      'What an address leads to: sources published there; a document by this service’s own address, `/id/{id}` with or without the host before it; documents by their pages at Wikidata, GeoNames and the IPTC. Empty where the record knows nothing of it; several where several sources were published there.',
    args: {
      url: t.arg.string({
        required: true,
        description: `The address (http or https), or the path \`/id/{id}\` of this service; at most ${maximumLengths.url} characters.`,
      }),
    },
    resolve: async (_, { url }, context) => {
      const address = readAddress(boundedText('url', url))
      if (!address)
        throw badInput('`url` is neither an address of http or https nor a path `/id/{id}`.')
      const found = await context.finder.byAddress(address)
      const documents = await Promise.all(
        found.map(async ({ identity, byId }) => {
          const document = await loadDocument(context, identity)
          const movedFrom = byId && address.id !== identity.id ? (address.id ?? null) : null
          return document && { document, movedFrom }
        }),
      )
      return documents.filter((each) => each !== null)
    },
  }),
  byExternalId: t.field({
    type: [Document],
    description:
      'The documents that carry an id of another system, by type and slug, at most 100; several may, and none is an empty list.',
    args: {
      scheme: t.arg.string({
        required: true,
        description: `The system: \`wikidata\`, \`iso3166-1\`, \`un-m49\`, \`medtop\` …; at most ${maximumLengths.scheme} characters.`,
      }),
      value: t.arg.string({
        required: true,
        description: `The id there, letter by letter; at most ${maximumLengths.value} characters.`,
      }),
    },
    resolve: async (_, { scheme, value }, context) => {
      const found = await context.finder.byExternalId(
        boundedText('scheme', scheme),
        boundedText('value', value),
      )
      const documents = await Promise.all(found.map((each) => loadDocument(context, each)))
      return documents.filter((document) => document !== null)
    },
  }),
}))
