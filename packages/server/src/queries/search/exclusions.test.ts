import { expect, test } from 'vitest'
import { exclusionsOf } from './exclusions.ts'

const cases = [
  ['Ocasio-Cortez or "-not this"', 'Ocasio-Cortez or "-not this"', []],
  ['Bukele -Nayib', 'Bukele', ['Nayib']],
  ['-"third country" lake - Ilopango', 'lake', ['"third country"', 'Ilopango']],
  ['lake -"never closed', 'lake', ['"never closed']],
  ['--twice', '--twice', []],
  ['-', '-', []],
] as const
for (const [text, wanted, excluded] of cases)
  test(`taken apart: ${text}`, () => {
    expect(exclusionsOf(text)).toEqual({ wanted, excluded })
  })
