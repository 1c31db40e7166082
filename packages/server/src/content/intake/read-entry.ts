import type { BundleEntry } from '../bundle-reader.ts'
import { normalise, sha256 } from '../canonical.ts'
import { documents, type Documents } from '../documents/index.ts'
import type { Entity } from '../documents/parts.ts'
import { archivePassages } from '../passages.ts'
import { describeIssues, type Problem } from '../problem.ts'
import { textSignature } from '../publication/publication.ts'
import { collectReferences } from '../references.ts'
import type { DocumentEntry, ImportRefusal } from './entry.ts'
import type { Keys } from './keys.ts'

/** A validated document, as the spool keeps it, with the texts that go to the archive. */
export interface ReadDocument {
  entry: DocumentEntry
  json: string
  texts: ReadonlyMap<string, string>
}

const none: ReadonlyMap<string, string> = new Map()
const problemsShown = 5

/** Validates a document of a bundle and brings it into the form in which it can be compared. */
export function readDocument(
  from: Extract<BundleEntry, { document: unknown }>,
  ordinal: number,
  keys: Keys,
): ReadDocument | ImportRefusal {
  const { file, line, entity, slug, id } = from
  const parsed = validate(entity, from.document)
  if ('problems' in parsed) return { file, line, entity, slug, ...joined(parsed.problems) }
  const json = JSON.stringify(parsed.document)
  return {
    json,
    texts: parsed.texts,
    entry: {
      file,
      line,
      ordinal,
      entity,
      slug,
      givenId: id,
      hash: sha256(json),
      signature: parsed.signature,
      texts: [...parsed.texts.keys()],
      references: collectReferences(entity, parsed.document).map((each) =>
        keys.of(each.entity, each.key),
      ),
      id: undefined,
      publishedSlug: slug,
      state: 'waiting',
    },
  }
}

type Validated =
  | { document: object; texts: ReadonlyMap<string, string>; signature: string | undefined }
  | { problems: Problem[] }

function validate(entity: Entity, value: unknown): Validated {
  const parsed = documents[entity].safeParse(value)
  if (!parsed.success) return { problems: describeIssues(parsed.error.issues, value) }
  const document = normalise(parsed.data)
  if (entity !== 'source') return { document, texts: none, signature: undefined }
  const archived = archivePassages(document as Documents['source'])
  if ('message' in archived) return { problems: [archived] }
  return { ...archived, signature: textSignature(archived.document) }
}

/** One refusal for a document: the first problem's path, and what else is wrong after it. */
function joined([first, ...others]: Problem[]): Problem {
  if (!first) throw new Error('Validation failed without saying why')
  const shown = others
    .slice(0, problemsShown - 1)
    .map(({ path, message }) => `; ${path} ${message}`)
  const rest = others.length - shown.length
  const message = `${first.message}${shown.join('')}${rest > 0 ? `; and ${rest} more` : ''}`
  return { path: first.path, message }
}
