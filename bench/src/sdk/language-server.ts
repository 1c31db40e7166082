import { spawn } from 'node:child_process'

export interface LanguageServer {
  request(method: string, params: unknown): Promise<unknown>
  notify(method: string, params: unknown): void
  stop(): void
}

interface Message {
  id?: number | string
  method?: string
  result?: unknown
  error?: { message: string }
}

/** TypeScript's own server for editors, over its standard input and output. */
export function startLanguageServer(compiler: string, cwd: string): LanguageServer {
  const child = spawn(process.execPath, [compiler, '--lsp', '--stdio'], {
    cwd,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const waiting = new Map<number | string, (message: Message) => void>()
  let buffer = Buffer.alloc(0)
  let lastId = 0
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))?.[1])
      if (end < 0 || buffer.length < end + 4 + length) return
      receive(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)) as Message)
      buffer = buffer.subarray(end + 4 + length)
    }
  })

  function receive(message: Message): void {
    if (message.id === undefined) return
    // What the server asks of an editor is answered with nothing.
    if (message.method !== undefined) return send({ id: message.id, result: null })
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  }

  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, ({ result, error }) =>
          error ? reject(new Error(error.message)) : resolve(result),
        )
        send({ id, method, params })
      }),
    stop: () => void child.kill(),
  }
}
