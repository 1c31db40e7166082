import { redirect, type Redirected } from '../redirect.ts'
import { nameOf, placeOf, type ImportRefusal, type RedirectEntry } from './entry.ts'
import { isStopped, publishOptionsOf, type Intake } from './intake.ts'
import { attempt } from './transaction.ts'

/** Refuses redirects that contradict the import itself, before anything is published. */
export function checkRedirects({ redirects, keys }: Intake): ImportRefusal[] {
  return redirects.flatMap((entry) => {
    const { entity, slug, target } = entry
    const own = keys.of(entity, slug)
    const [document] = own.documents
    const other = own.redirects.find((each) => each.target !== target)
    if (document) return refuse(entry, `is a document of its own at ${placeOf(document)}`)
    if (other) return refuse(entry, `redirects to ${other.target.key} at ${placeOf(other)}`)
    if (target.meaning) return []
    const circle = target.redirects.length > 0
    const why = circle
      ? 'leads nowhere but to other redirects'
      : `there is no ${entity} ${target.key}`
    return refuse(entry, `redirects to nothing: ${why}`, 'redirectTo')
  })
}

/** Records redirects, each in a transaction of its own, when what they lead to is published. */
export async function publishRedirects(intake: Intake): Promise<void> {
  const { report } = intake
  for (const entry of intake.redirects) {
    if (entry.state === 'refused') continue
    const { meaning } = entry.target
    const refused = meaning?.entry?.state === 'refused' ? meaning.entry : undefined
    if (refused) {
      const why = `redirects to the ${nameOf(refused)} (${placeOf(refused)}), which is refused`
      report.refused.push(...refuse(entry, why, 'redirectTo'))
      continue
    }
    if (meaning && isRecorded(intake, entry, meaning.id)) report.unchanged++
    else if (meaning) await publishRedirect(intake, entry, meaning.id)
    if (isStopped(intake)) return
  }
}

/** What stands already needs no transaction: an export brings all redirects again. */
function isRecorded({ keys }: Intake, { entity, slug, givenId }: RedirectEntry, intoId: string) {
  return [slug, givenId].every((key) => {
    if (key === undefined || key === intoId) return true
    const { known } = keys.of(entity, key)
    return known?.id === intoId && known.how !== 'own'
  })
}

async function publishRedirect(
  intake: Intake,
  entry: RedirectEntry,
  intoId: string,
): Promise<void> {
  const { db, options, report } = intake
  const { entity, slug, givenId } = entry
  let redirected: Redirected = 'unchanged'
  await attempt(db, options.dryRun ?? false, async () => {
    redirected = await redirect(
      db,
      { entity, slug, id: givenId, intoId },
      publishOptionsOf(options),
    )
    return redirected === 'redirected' ? 'keep' : 'undo'
  })
  count(report, entry, redirected)
}

function count(report: Intake['report'], entry: RedirectEntry, redirected: Redirected): void {
  if (typeof redirected === 'string') report[redirected]++
  else
    for (const { path, message } of redirected.slice(0, 1))
      report.refused.push(...refuse(entry, message, path))
}

function refuse(entry: RedirectEntry, message: string, path?: string): ImportRefusal[] {
  const { file, line, entity, slug } = entry
  entry.state = 'refused'
  return [{ file, line, entity, slug, ...(path && { path }), message }]
}
