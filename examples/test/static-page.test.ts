import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { launchBrowser } from '../../packages/server/test/setup/browser.ts'
import { test as base } from '../../packages/server/test/setup/test.ts'
import { start } from './run.ts'

type Browser = Exclude<Awaited<ReturnType<typeof launchBrowser>>['browser'], string>
type Page = Awaited<ReturnType<Browser['newPage']>>

const sdk = fileURLToPath(new URL('../../packages/sdk/', import.meta.url))

const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { browser, close } = await launchBrowser()
    onCleanup(close)
    return browser
  })
  .extend('site', { scope: 'file' }, async ({ service }, { onCleanup }) => {
    // Built elsewhere: other tests pack the package meanwhile.
    const folder = mkdtempSync(join(tmpdir(), 'communique-page-'))
    const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
    execFileSync(process.execPath, [
      tsc,
      '-p',
      join(sdk, 'tsconfig.build.json'),
      '--outDir',
      folder,
    ])
    const settings = ['--port', '0', '--sdk', folder, '--service', `${service.url}/graphql`]
    const child = start('static-page/serve.mjs', ...settings)
    onCleanup(() => {
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return String(line).trim()
  })
  .extend('open', async ({ browser, site, skip }, { onCleanup }) => {
    if (typeof browser === 'string') {
      if (process.env['CI']) throw new Error(browser)
      return skip(browser)
    }
    const wrong: string[] = []
    onCleanup(() => expect(wrong).toEqual([]))
    return async (query: string) => {
      const page = await browser.newPage()
      page.on('pageerror', (error) => wrong.push(error.message))
      await page.goto(site + query)
      return page
    }
  })

/** A machine may have much else to do. */
const patiently = { timeout: 20_000 }

const items = (page: Page) => page.locator('#statements > li')
const settled = (page: Page) => page.locator('#statements[aria-busy=false]').waitFor()
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

test('the page lists, and pages forwards and back as the browser does', async ({ open, query }) => {
  const { data } = await query('{ statements { totalCount { count } nodes { id } } }')
  const total: number = data.statements.totalCount.count
  const page = await open('?lang=en&size=1')
  await page.getByRole('status').getByText(`${total} statements`).waitFor()
  const first = await items(page).allInnerTexts()
  expect(first).toHaveLength(1)

  const seen = [...first]
  const next = page.getByRole('link', { name: 'Next page' })
  while (await next.isVisible()) {
    const address = page.url()
    await next.click()
    await page.waitForURL((url) => url.href !== address)
    await settled(page)
    seen.push(...(await items(page).allInnerTexts()))
  }
  expect(seen).toHaveLength(total)
  expect(new Set(seen).size).toBe(total)

  while (await page.getByRole('link', { name: 'Previous page' }).isVisible()) {
    await page.getByRole('link', { name: 'Previous page' }).click()
    await settled(page)
  }
  expect(await items(page).allInnerTexts()).toEqual(first)
  await page.goBack()
  await expect.poll(() => items(page).allInnerTexts(), patiently).toEqual([seen[1]])
  await page.reload()
  await expect.poll(() => items(page).allInnerTexts(), patiently).toEqual([seen[1]])
})

test('filters narrow the list, stand in the address and survive a reload', async ({ open }) => {
  const page = await open('?lang=en')
  await page.getByLabel('Topic').selectOption('Migration')
  await page.getByLabel('Form').selectOption('Verbatim')
  await page.getByLabel('From').fill('2025-02-03')
  await page.getByLabel('Until').fill('2025-02-03')
  await page.getByText('1 statements').waitFor()
  expect(asked(page)).toEqual({
    lang: 'en',
    topic: 'migration',
    form: 'VERBATIM',
    from: '2025-02-03',
    until: '2025-02-03',
  })
  await page.reload()
  await page.getByText('1 statements').waitFor()
  expect(await items(page).innerText()).toContain('There will be a safe country agreement')
  expect(await page.getByLabel('Topic').inputValue()).toBe('migration')
  await page.getByLabel('Until').fill('2025-02-02')
  await page.getByLabel('From').fill('')
  await page.getByText('0 statements').waitFor()
})

test('it is in Spanish, with the names of the record', async ({ open }) => {
  const page = await open('?lang=en&topic=migration')
  await page.getByText('2 statements').waitFor()
  await page.getByRole('link', { name: 'Español' }).click()
  await page.getByText('2 declaraciones').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  expect(await page.title()).toBe('Declaraciones')
  expect(await items(page).first().innerText()).toContain('3 de febrero de 2025')
  expect(await page.getByLabel('Tema').locator('option:checked').innerText()).toBe('Migración')
  expect(asked(page)).toEqual({ lang: 'es', topic: 'migration' })
})

test('a failure is shown, and can be tried again', async ({ open, service }) => {
  const page = await open('?lang=en&topic=migration')
  await settled(page)
  await page.route(`${service.url}/**`, (route) => route.abort())
  await page.getByLabel('Form').selectOption('Reported')
  await page.getByRole('alert').getByText('NETWORK_ERROR').waitFor()
  await page.unroute(`${service.url}/**`)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('1 statements').waitFor()
  expect(await page.getByRole('alert').isVisible()).toBe(false)
})

test('what the service refuses is told in its words', async ({ open }) => {
  const page = await open('?lang=en&from=tomorrow')
  await page.getByRole('alert').getByText('The service does not take this:').waitFor()
})

test('a new filter calls off the request before it', async ({ open, service }) => {
  const page = await open('?lang=en')
  await settled(page)
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.failure()?.errorText ?? ''))
  // Statements by their form never come; the next filter is answered.
  await page.route(`${service.url}/**`, (route) =>
    route.request().url().includes('VERBATIM') && !route.request().url().includes('migration')
      ? undefined
      : route.continue(),
  )
  await page.getByLabel('Form').selectOption('Verbatim')
  await page.getByText('Loading…').waitFor()
  await page.getByLabel('Topic').selectOption('Migration')
  await page.getByText('1 statements').waitFor()
  await expect.poll(() => failed, patiently).toContain('net::ERR_ABORTED')
  expect(await page.getByRole('alert').isVisible()).toBe(false)
})
