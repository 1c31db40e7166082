import { execFile } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { expect } from 'vitest'
import { launchBrowser } from '../../server/test/setup/browser.ts'
import { test as base } from '../../server/test/setup/test.ts'

const run = promisify(execFile)
const sdk = fileURLToPath(new URL('..', import.meta.url))
const consumer = join(sdk, 'test', 'consumer')
/** Compilers, browsers and the binaries of Node come from afar the first time. */
const slowly = { timeout: 600_000 }

/** The tarball that would be published, installed into an empty project outside of the workspace. */
const test = base.extend('project', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-consumer-'))
  onCleanup(() => rmSync(folder, { recursive: true, force: true }))
  const tarball = join(folder, 'communique-sdk.tgz')
  await run('npx', ['-y', 'pnpm', 'pack', '--out', tarball], { cwd: sdk })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  await npm(folder, tarball)
  return folder
})

function npm(folder: string, ...packages: string[]) {
  return run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', ...packages], {
    cwd: folder,
  })
}

/** The tests' own Node, or another version's binary as its package ships it. */
async function nodeOf(version: string, folder: string): Promise<string> {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath
  const system = process.platform === 'win32' ? 'win' : process.platform
  await npm(folder, `node-${version}@npm:node-${system}-${process.arch}@${version}`)
  return join(folder, 'node_modules', `node-${version}`, 'bin', 'node')
}

test('it unpacks to at most a megabyte', slowly, ({ project }) => {
  const folder = join(project, 'node_modules', '@communique', 'sdk')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const sizes = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  expect(sizes.length).toBeGreaterThan(20)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000)
})

test('each declaration leads to its source, or is it', slowly, ({ project }) => {
  const folder = join(project, 'node_modules', '@communique', 'sdk')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const declarations = names.filter((name) => name.startsWith('dist') && name.endsWith('.d.ts'))
  expect(declarations.length).toBeGreaterThan(20)
  for (const name of declarations) {
    const file = join(folder, name)
    if (existsSync(`${file}.map`)) {
      const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] }
      for (const source of map.sources) expect(existsSync(join(file, '..', source))).toBe(true)
    } else {
      const source = join(sdk, name.replace('dist', 'src').replace('.d.ts', '.ts'))
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(source, 'utf8'))
    }
  }
})

for (const version of ['20', '22', '24'])
  test(`each entry works in Node ${version}`, slowly, async ({ project, service }) => {
    const node = await nodeOf(version, project)
    copyFileSync(join(consumer, 'program.mjs'), join(project, 'program.mjs'))
    // What is set for the tests' own Node another version need not know.
    const options = { cwd: project, env: { ...process.env, NODE_OPTIONS: '' } }
    const { stdout } = await run(node, ['--version'], options)
    expect(stdout).toMatch(new RegExp(`^v${version}\\.`))
    const program = await run(node, ['program.mjs', `${service.url}/graphql`], options)
    expect(program.stderr).toBe('')
    expect(JSON.parse(program.stdout)).toEqual({
      text: expect.stringContaining('(Secretary of State: Marco Rubio)'),
      saidOn: 'February 3, 2025',
      same: true,
      names: expect.arrayContaining(['Marco Rubio', 'Nayib Bukele']),
      version: '0.1.0',
      code: 'GRAPHQL_VALIDATION_FAILED',
      mocked: 'mocked',
      schema: 'type Query {',
    })
  })

const strictly = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
}

const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))

/** What the compiler says of a file in the project: nothing if it compiles. */
async function compile(project: string, file: string, compilerOptions: object): Promise<string> {
  copyFileSync(join(consumer, file), join(project, file))
  const config = { compilerOptions: { ...strictly, ...compilerOptions }, files: [file] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const done = run(process.execPath, [tsc, '-p', project])
  return done.then(
    () => '',
    (error: Error & { stdout?: string }) => error.stdout || error.message,
  )
}

for (const moduleResolution of ['nodenext', 'bundler'])
  test(
    `its types compile as ${moduleResolution}, alone and checked themselves`,
    slowly,
    async ({ project }) => {
      const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
      const options = { module, moduleResolution, skipLibCheck: false }
      expect(await compile(project, 'program.ts', options)).toBe('')
    },
  )

test('its types compile with its optional peers', slowly, async ({ project }) => {
  const peers = ['@tanstack/react-query', 'gql.tada']
  const paths = Object.fromEntries(
    peers.map((name) => [name, [join(sdk, 'node_modules', ...name.split('/'))]]),
  )
  const options = { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true, paths }
  expect(await compile(project, 'peers.ts', options)).toBe('')
})

test(
  'a page uses it, bundled, through an import map, and in React',
  slowly,
  async ({ project, service, skip, onTestFinished }) => {
    const { browser, close } = await launchBrowser()
    onTestFinished(close)
    if (typeof browser === 'string') {
      if (process.env['CI']) throw new Error(browser)
      return skip(browser)
    }
    for (const name of ['page', 'component']) {
      copyFileSync(join(consumer, `${name}.mjs`), join(project, `${name}.mjs`))
      await build({
        absWorkingDir: project,
        entryPoints: [`${name}.mjs`],
        outfile: join(project, `${name}.js`),
        bundle: true,
        minify: true,
        format: 'esm',
        define: { 'process.env.NODE_ENV': '"production"' },
        // The optional peers.
        nodePaths: [join(sdk, 'node_modules')],
      })
      writeFileSync(join(project, `${name}.html`), html(`<script type="module" src="/${name}.js">`))
    }
    const map = { imports: { '@communique/sdk': '/node_modules/@communique/sdk/dist/index.js' } }
    const head = `<script type="importmap">${JSON.stringify(map)}</script>`
    writeFileSync(
      join(project, 'mapped.html'),
      html(`${head}<script type="module" src="/page.mjs">`),
    )
    const site = await serveFiles(project)
    onTestFinished(site.close)
    const wrong: string[] = []
    const open = async (name: string) => {
      const page = await browser.newPage()
      page.on('pageerror', (error) => wrong.push(error.message))
      await page.goto(`${site.url}/${name}.html?service=${service.url}/graphql`)
      return page
    }
    for (const name of ['page', 'mapped']) {
      const page = await open(name)
      await page.getByText('(2)').waitFor()
      expect(await page.locator('body').innerText()).toBe('El Salvador, Estados Unidos (2)')
    }
    const component = await open('component')
    await component.getByText('10 topics, version 0.1.0').waitFor()
    await component.getByRole('button', { name: 'More' }).click()
    await component.getByText('18 topics, version 0.1.0').waitFor()
    expect(wrong).toEqual([])
  },
)

function html(head: string): string {
  return `<!doctype html><meta charset="utf-8"><title>SDK</title><body>${head}</script>`
}

async function serveFiles(folder: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const type = path.endsWith('.html') ? 'text/html' : 'text/javascript'
    try {
      response.setHeader('content-type', type).end(readFileSync(join(folder, path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
