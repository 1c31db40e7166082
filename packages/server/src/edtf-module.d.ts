declare module 'edtf' {
  /** Parses a date in EDTF; `min` and `max` are milliseconds, infinite where open. Throws on bad input. */
  export default function parse(text: string): { min: number; max: number }
}
