import type { AddressModel } from './found.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ownPath = /^\/id\/([^/?#]+)\/?$/

/** The pages that other systems have about the things they name. */
const pages: readonly { scheme: string; page: RegExp }[] = [
  { scheme: 'wikidata', page: /^(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d{1,19})$/ },
  { scheme: 'geonames', page: /^(?:www\.|sws\.)?geonames\.org\/(\d{1,19})(?:\/[^/]*)?$/ },
  {
    scheme: 'medtop',
    page: /^cv\.iptc\.org\/newscodes\/mediatopic\/(\d{8})$/,
  },
]

/** What an address may stand for; undefined for what is no address of the web and no path of ours. */
export function readAddress(text: string): AddressModel | undefined {
  const path = ownPath.exec(text)?.[1]
  if (path !== undefined) return { urls: [], externalIds: [], id: idIn(path) }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const place = `${url.host}${url.pathname}`
  return {
    urls: spellings(text, url),
    externalIds: pages.flatMap(({ scheme, page }) => {
      const value = page.exec(place.replace(/\/$/, ''))?.[1]
      return value === undefined ? [] : [{ scheme, value }]
    }),
    // An id is unique in the world: whatever host stands before it.
    id: idIn(ownPath.exec(url.pathname)?.[1] ?? ''),
  }
}

function idIn(text: string): string | undefined {
  const id = text.toLowerCase()
  return uuid.test(id) ? id : undefined
}

/** As it was given and as browsers write it, with and without what names a place on the page or ends the path. */
function spellings(text: string, url: URL): string[] {
  const page = new URL(url)
  page.hash = ''
  const ways = [url.href, page.href].flatMap((href) => [href, withoutSlash(href), withSlash(href)])
  return [...new Set([text, ...ways])]
}

const withoutSlash = (href: string) => (/[?#]/.test(href) ? href : href.replace(/\/$/, ''))
const withSlash = (href: string) => (/[?#]|\/$/.test(href) ? href : `${href}/`)
