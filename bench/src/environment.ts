import { delimiter } from 'node:path'

/** The environment of somebody at a prompt: nothing of the script runner that started this. */
export function plainEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|PNPM_|INIT_CWD$|NODE_|DATA_DIR$|DATABASE_URL$)/.test(name),
  )
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules|_npx|pnpm/.test(folder))
    .join(delimiter)
  return { ...Object.fromEntries(kept), PATH: path, PORT: '0', LOG_LEVEL: 'info', ...own }
}
