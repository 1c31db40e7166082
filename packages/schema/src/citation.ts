import { builder, type FieldBuilder } from './foundation/builder.ts'
import { partsField } from './foundation/parts-field.ts'
import { CitationRole, CitationVerification, Provenance } from './foundation/enums.ts'
import { partIdField } from './foundation/part-id.ts'
import { Source } from './source.ts'
import type {
  CitationRole as CitationRoleValue,
  CitationVerification as CitationVerificationValue,
  Provenance as ProvenanceValue,
} from './vocabulary.ts'

export interface CitationModel {
  id: string
  ownerId: string
  sourceId: string
  field: string | null
  locator: string | null
  start: number | null
  end: number | null
  sha256: string | null
  exact: string | null
  prefix: string | null
  suffix: string | null
  role: CitationRoleValue
  provenance: ProvenanceValue
  verification: CitationVerificationValue | null
  note: string | null
}

const TextSelector = builder.objectRef<CitationModel>('TextSelector').implement({
  description:
    'A span of a source’s complete text, in UTF-16 units, half-open, as JavaScript’s `slice` counts (after the W3C Web Annotation model).',
  fields: (t) => ({
    start: t.int({ description: 'Where it begins, from 0.', resolve: ({ start }) => start ?? 0 }),
    end: t.int({ description: 'Where it ends.', resolve: ({ end }) => end ?? 0 }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description:
        'The SHA-256 of the span as UTF-8, in lower-case hexadecimal, where the record gives it.',
    }),
    exact: t.exposeString('exact', {
      nullable: true,
      description:
        'The words. Null where they may not be republished, and where they are so long that the passages of the source alone hold them.',
    }),
    prefix: t.exposeString('prefix', {
      nullable: true,
      description: 'A few characters before the span.',
    }),
    suffix: t.exposeString('suffix', {
      nullable: true,
      description: 'A few characters after the span.',
    }),
  }),
})

const Citation = builder.objectRef<CitationModel>('Citation').implement({
  description: 'Where in a source something of the record stands.',
  fields: (t) => ({
    id: partIdField(t),
    source: t.field({
      type: Source,
      description: 'The source.',
      resolve: ({ sourceId }) => sourceId,
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field of the record that it concerns; null for the whole.',
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'The place in a source without running text, such as the number of an entry.',
    }),
    selector: t.field({
      type: TextSelector,
      nullable: true,
      description: 'The span of the source’s text; null where it has none.',
      resolve: (citation) => (citation.start === null ? null : citation),
    }),
    role: t.expose('role', {
      type: CitationRole,
      description: 'How the source stands to what the record says.',
    }),
    provenance: t.expose('provenance', { type: Provenance, description: 'Who made the citation.' }),
    verification: t.expose('verification', {
      type: CitationVerification,
      nullable: true,
      description: 'Whether the service found the words at their place; null without a span.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
  }),
})

/** The citations of a document or a part. */
export function citationsField<Parent extends { id: string }>(t: FieldBuilder<Parent>) {
  return partsField(t, {
    type: Citation,
    description: 'Where in which sources it stands, with what the service could verify.',
    load: ({ parts }, ids) => parts.citations(ids),
    owner: (citation) => citation.ownerId,
  })
}
