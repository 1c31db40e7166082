import { readFile } from 'node:fs/promises'

/** An installed package whose files are read as data. */
export interface InstalledPackage {
  folder: URL
  version: string
}

/** Describes a package by the address of its `package.json`. */
export async function installedPackage(manifest: string): Promise<InstalledPackage> {
  const { version } = await readJson<{ version: string }>(new URL(manifest))
  return { folder: new URL('./', manifest), version }
}

/** Reads a JSON file of a package; the caller knows its shape. */
export async function readJson<T>(file: URL): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T
}
