import type { Citation, Place, Query, Scalars, Statement, StatementForm } from '../src/index.ts'

// Nothing here runs: the compiler is what tests it.
type Same<A, B> = [A, B] extends [B, A] ? true : false

export const claims: [
  idsAreStrings: Same<Statement['id'], string>,
  datesStayStrings: Same<Scalars['Date']['output'], string>,
  nullableFieldsAreNullAndNeverAbsent: Same<Query['statement'], Statement | null>,
  listsHoldNoNulls: Same<Statement['citations'], Citation[]>,
  numbersAreNumbers: Same<NonNullable<Place['coordinates']>['latitude'], number>,
  enumsAreStrings: 'VERBATIM' extends StatementForm ? true : false,
  enumsMayGrow: Same<Exclude<StatementForm, Uppercase<string>>, '%future added value'>,
] = [true, true, true, true, true, true, true]
