import type { AgreementTables } from './tables/agreement.ts'
import type { CitationTables } from './tables/citation.ts'
import type { ClaimTables } from './tables/claim.ts'
import type { CountryTables } from './tables/country.ts'
import type { DocumentTables } from './tables/document.ts'
import type { EventTables } from './tables/event.ts'
import type { OfficeTables } from './tables/office.ts'
import type { OrganizationTables } from './tables/organization.ts'
import type { OutboxTables } from './tables/outbox.ts'
import type { PersonTables } from './tables/person.ts'
import type { PlaceTables } from './tables/place.ts'
import type { PolicyTables } from './tables/policy.ts'
import type { RevisionTables } from './tables/revision.ts'
import type { SeedBundleTables } from './tables/seed-bundle.ts'
import type { SourceTables } from './tables/source.ts'
import type { StatementTables } from './tables/statement.ts'
import type { TopicTables } from './tables/topic.ts'

/** Every table by its name; dates and times are text, numerics too. */
export interface Database
  extends
    AgreementTables,
    CitationTables,
    ClaimTables,
    CountryTables,
    DocumentTables,
    EventTables,
    OfficeTables,
    OrganizationTables,
    OutboxTables,
    PersonTables,
    PlaceTables,
    PolicyTables,
    RevisionTables,
    SeedBundleTables,
    SourceTables,
    StatementTables,
    TopicTables {}
