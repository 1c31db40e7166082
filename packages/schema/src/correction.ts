import { builder, type FieldBuilder } from './foundation/builder.ts'
import { partsField } from './foundation/parts-field.ts'
import type { CorrectionModel } from './foundation/document.ts'
import { partIdField } from './foundation/part-id.ts'
import { Source } from './source.ts'

const Correction = builder.objectRef<CorrectionModel>('Correction').implement({
  description: 'A public correction of a document. Corrections are only ever added.',
  fields: (t) => ({
    id: partIdField(t),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field that was corrected; null for the whole.',
    }),
    change: t.exposeString('change', { description: 'What was changed.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    date: t.exposeString('date', { description: 'When, in EDTF.' }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source that shows it; null where none is given.',
      resolve: ({ sourceId }) => sourceId,
    }),
  }),
})

export function correctionsField<Parent extends { id: string }>(t: FieldBuilder<Parent>) {
  return partsField(t, {
    type: Correction,
    description: 'What was corrected in it, when and why, oldest first.',
    load: ({ parts }, ids) => parts.corrections(ids),
    owner: (correction) => correction.documentId,
  })
}
