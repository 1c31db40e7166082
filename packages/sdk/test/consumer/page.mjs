// A page's script, bundled or through an import map: it writes what it gets into the document.
import { createClient } from '@communique/sdk'

const url = new URLSearchParams(location.search).get('service')
const client = createClient({ url, language: 'es' })
const page = await client.countries.list({ filter: { code: { in: ['SV', 'US'] } }, total: true })
document.body.textContent = `${page.nodes.map(({ name }) => name).join(', ')} (${page.totalCount.count})`
