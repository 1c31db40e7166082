import { expect, test } from 'vitest'
import { describeIssues, type Problem } from '../problem.ts'
import { documents } from './index.ts'

function problemsOf(entity: 'person' | 'policy', document: object): Problem[] {
  const { error } = documents[entity].safeParse({ name: 'A name', ...document })
  return error ? describeIssues(error.issues, document) : []
}
const pathsOf = (...given: Parameters<typeof problemsOf>) =>
  problemsOf(...given).map(({ path }) => path)

test('a death before the birth is refused at the death, with both dates', () => {
  expect(problemsOf('person', { birth: '1981-07-24', death: '1979' })).toEqual([
    { path: 'death', message: 'lies before birth: 1979 is earlier than 1981-07-24' },
  ])
})

test('an end before its start is refused at the end, of a term and of a policy', () => {
  const term = { office: 'an-office', start: '2019-06-01' }
  const officeTerms = [term, { ...term, end: '2019-05-31' }]
  expect(pathsOf('person', { officeTerms })).toEqual(['officeTerms[1].end'])
  expect(pathsOf('policy', { start: '2003', end: '2002-12' })).toEqual(['end'])
})

test('dates that may be in order are taken', () => {
  for (const [start, end] of [
    ['2003-05-01', '2003-05-01'],
    ['2003-05-01', '2003'],
    ['2003-12', '200X'],
    ['2003', undefined],
    [undefined, '2003'],
    ['[..2003]', '1990'],
    ['2003', '[1990..]'],
    ['2003/..', '2004'],
    ['2003', '1999/..'],
    ['2003~', '2002'],
    ['2003', '2002?'],
  ])
    expect(pathsOf('policy', { start, end }), `${start} to ${end}`).toEqual([])
})

test('open dates are refused where even their bound is on the wrong side', () => {
  for (const [start, end] of [
    ['[2003..]', '2002'],
    ['2003', '[..2002]'],
    ['2003/..', '2001/2002'],
  ])
    expect(pathsOf('policy', { start, end }), `${start} to ${end}`).toEqual(['end'])
})
