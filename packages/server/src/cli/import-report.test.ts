import { expect, test } from 'vitest'
import { describeReport } from './import-report.ts'

const report = { created: 1200, changed: 0, unchanged: 3, redirected: 0, kept: [], refused: [] }
const skip = { dryRun: false, onError: 'skip' } as const

test('sums stand in one line, without those that seldom matter', () => {
  expect(describeReport(report, skip)).toBe('1,200 created, 0 changed, 3 unchanged\n')
})

test('what was refused or kept is told with file, line, slug, path and message', () => {
  const refused = [
    { file: 'a.ndjson', line: 7, entity: 'person', slug: 'x', path: 'birth', message: 'is wrong' },
    { file: 'a.ndjson', line: 9, message: 'is not JSON' },
  ]
  const kept = [{ file: 'a.ndjson', line: 8, entity: 'topic', slug: 'y', message: 'was edited' }]
  expect(
    describeReport({ ...report, refused, kept }, skip)
      .split('\n')
      .slice(0, 4),
  ).toEqual([
    'refused  a.ndjson:7 person/x birth is wrong',
    'refused  a.ndjson:9 is not JSON',
    'kept     a.ndjson:8 topic/y was edited',
    '1,200 created, 0 changed, 3 unchanged, 1 kept as edited here, 2 refused',
  ])
})

test('a dry run says that nothing was written, a stop how to go on', () => {
  expect(describeReport(report, { ...skip, dryRun: true })).toMatch(/nothing was written/)
  const refused = [{ file: 'a', line: 1, message: 'm' }]
  const stopped = describeReport({ ...report, refused }, { dryRun: false, onError: 'stop' })
  expect(stopped).toMatch(/--on-error skip/)
  expect(describeReport({ ...report, refused }, skip)).not.toMatch(/--on-error skip/)
})
