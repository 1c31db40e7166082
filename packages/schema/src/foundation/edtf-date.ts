import { builder, type FieldBuilder } from './builder.ts'

/** The columns of one date of a model: as written, and the days that bound it. */
export type DateColumns<Name extends string> = { [K in Name]: string | null } & {
  [K in `${Name}Earliest` | `${Name}Latest`]: string
} & { [K in `${Name}Approximate`]: boolean }

export interface EdtfDateModel {
  edtf: string
  earliest: string
  latest: string
  approximate: boolean
}

const EdtfDate = builder.objectRef<EdtfDateModel>('EdtfDate').implement({
  description:
    'A date as far as it is known: as the record writes it, and the first and last day that it can mean.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description:
        'The date in EDTF (ISO 8601-2): `2023`, `2025-02-03`, `2025-02-03~` (about), `[..2025-02-03]` (on or before), `2025-01-21/..` (from then on).',
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day that it can mean; null where it is open.',
      resolve: (date) => closed(date.earliest),
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day that it can mean; null where it is open.',
      resolve: (date) => closed(date.latest),
    }),
    approximate: t.exposeBoolean('approximate', {
      description: 'True where the date is marked as about or uncertain (`~`, `?`, `%`).',
    }),
  }),
})

const closed = (day: string) => (day.endsWith('infinity') ? null : day)

/** A date field over the columns `name`, `nameEarliest`, `nameLatest` and `nameApproximate`. */
export function dateField<Name extends string, Parent extends DateColumns<Name>>(
  t: FieldBuilder<Parent>,
  name: Name,
  description: string,
) {
  return t.field({
    type: EdtfDate,
    nullable: true,
    description: `${description} Null where the record does not say.`,
    resolve: (parent: DateColumns<Name>) => {
      const edtf = parent[name] as string | null
      if (edtf === null) return null
      return {
        edtf,
        earliest: parent[`${name}Earliest`] as string,
        latest: parent[`${name}Latest`] as string,
        approximate: parent[`${name}Approximate`] as boolean,
      }
    },
  })
}

/** What the fields of such a date read; whether there is one, its own column says. */
export function dateColumns<Name extends string>(name: Name) {
  return {
    __typename: [name],
    edtf: [name],
    earliest: [name, `${name}Earliest`],
    latest: [name, `${name}Latest`],
    approximate: [name, `${name}Approximate`],
  } as const
}
