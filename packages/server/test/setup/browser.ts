import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
