/** A further name of a country, as content documents hold it. */
export interface OtherName {
  text: string
  language: string
  kind: 'TRANSLATION' | 'OFFICIAL' | 'SHORT' | 'ALIAS' | 'AS_PRINTED'
}

/** What kind of name it is that the package gives beside the chosen one. */
export function nameKind(text: string, isOfficial: boolean): OtherName['kind'] {
  if (/^(\p{Lu}\.?){2,4}$/u.test(text)) return 'SHORT'
  // "Moldova, Republic of" is how a list prints it, not what it is called.
  if (/[,(]/.test(text)) return 'AS_PRINTED'
  return isOfficial ? 'OFFICIAL' : 'ALIAS'
}
