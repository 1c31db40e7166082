interface Entry {
  level: number
  time: string
  msg?: string
  err?: { stack?: string; message?: string }
  [name: string]: unknown
}

const names = new Map([
  [20, 'debug '],
  [40, 'warning '],
  [50, 'error '],
  [60, 'fatal '],
])

/** One line of the structured log as a person reads it; it overwrites a line of progress. */
export function terminalLine(json: string): string {
  const { level, time, msg = '', err, requestId, ...fields } = JSON.parse(json) as Entry
  const clock = new Date(time).toTimeString().slice(0, 8)
  const rest = Object.entries({ ...fields, ...(level > 30 ? { requestId } : {}) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const stack = err ? `\n${err.stack ?? err.message}` : ''
  return `\r\u001b[K${[clock, `${names.get(level) ?? ''}${msg}`, ...rest].join(' ')}${stack}\n`
}
