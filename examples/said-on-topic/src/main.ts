import { CommuniqueError, createClient, format } from '@communique/sdk'
import { readArguments, usage, WrongArguments } from './arguments.ts'
import { SaidOnTopic } from './document.ts'
import { written } from './written.ts'

const exit = { unknownTopic: 1, wrongArguments: 2, serviceFailed: 3 }

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', () => process.exit())

try {
  const asked = readArguments(process.argv.slice(2))
  if (asked === 'help') console.log(usage)
  else process.exitCode = await print(asked)
} catch (error) {
  if (error instanceof WrongArguments) {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = exit.wrongArguments
  } else if (CommuniqueError.is(error)) {
    console.error(`The service fails. ${error.message} (${error.code})`)
    process.exitCode = exit.serviceFailed
  } else throw error
}

async function print({ topic: slug, asOf, url, language }: Asked): Promise<number> {
  const client = createClient({ url, language, maxRetries: 1 })
  const topic = await client.topics.get({ slug })
  if (!topic) {
    const { nodes } = await client.topics.list({ first: 100 })
    console.error(
      `There is no topic "${slug}". There are: ${nodes.map((one) => one.slug).join(', ')}.`,
    )
    return exit.unknownTopic
  }
  const day = asOf ? { edtf: asOf, earliest: asOf, latest: asOf } : undefined
  console.log(`${topic.label}${day ? `, as of ${format(day, language)}` : ''}`)
  const filter = { topics: { in: [topic.slug] }, ...(asOf && { saidOn: { until: asOf } }) }
  let count = 0
  for await (const statement of client.paginate(SaidOnTopic, (data) => data.statements, {
    filter,
    first: 50,
  })) {
    console.log(`\n${written(statement, language)}`)
    count++
  }
  if (count === 0) console.log('\nThe record has nothing.')
  return 0
}

type Asked = Exclude<ReturnType<typeof readArguments>, 'help'>
