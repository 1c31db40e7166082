import type { Known } from './types.ts'

/**
 * Tells the values of an enum apart, all of them: the compiler asks for a case for each value known
 * today, and for an answer to those that a later version of the service may add.
 *
 * @example
 * match(statement.form, {
 *   VERBATIM: 'in these words', TRANSLATED: 'in translation', WRITTEN: 'in writing',
 *   PARAPHRASE: 'as told', REPORTED: 'as reported', ACKNOWLEDGEMENT: 'acknowledged', JOINT: 'jointly',
 * }, 'in a way that this program does not know')
 */
export function match<
  Value extends string,
  const Cases extends Readonly<Record<Known<Value>, unknown>>,
  const Otherwise,
>(value: Value, cases: Cases, otherwise: Otherwise): Cases[Known<Value>] | Otherwise {
  return Object.hasOwn(cases, value) ? cases[value as unknown as Known<Value>] : otherwise
}

/**
 * Whether a value is one of those known, such as one that came from an address or a form.
 *
 * @example
 * const asked = new URL(url).searchParams.get('form') ?? ''
 * if (isKnown(statementFormValues, asked)) filter = { form: { in: [asked] } }
 */
export function isKnown<Value extends string>(
  values: readonly Value[],
  value: string,
): value is Value {
  return (values as readonly string[]).includes(value)
}
