import { exampleTabs } from '../examples.ts'

const about =
  'Communiqué is the record of public diplomacy: who said what, when, where, in what capacity, about which topic and according to which source. What a source leaves open stays open, and every quotation is held against its place in the source.'

const mark =
  '<svg viewBox="0 0 32 32" width="28" height="28" xmlns="http://www.w3.org/2000/svg"><rect width="32" height="32" rx="7" fill="#1f4e5f"/><path d="M7 22q0-9 7-12v3q-3 2-3 4h3v6H7zm11 0q0-9 7-12v3q-3 2-3 4h3v6h-7z" fill="#fff"/></svg>'

/** The page that loads GraphiQL; everything else it needs stands in files of this service. */
export function graphiqlPage(files: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Communiqué: the record of public diplomacy</title>
    <meta name="description" content="${about}">
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}">
    <link rel="stylesheet" href="${files}/graphiql.css">
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>${about} This page needs JavaScript; the graph at this address does not.</noscript>
    <div id="root"></div>
    <script src="${files}/graphiql.js"></script>
  </body>
</html>
`
}

/** Runs before GraphiQL: tells the editor where its workers are. */
export function beforeGraphiQL(files: string): string {
  const workers = {
    editorWorkerService: `${files}/editor-worker.js`,
    json: `${files}/json-worker.js`,
    graphql: `${files}/graphql-worker.js`,
  }
  return `const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] };
`
}

/**
 * Runs after it. What a visitor typed is kept in the browser, apart from what another GraphiQL on
 * the same address keeps there, and apart for each set of examples: new ones are seen.
 */
export function afterGraphiQL(version: string): string {
  const options = {
    title: `<span title="${about}">Communiqué</span>`,
    logo: mark,
    defaultTabs: exampleTabs,
    // The examples have no variables: the room is for the documents.
    defaultEditorToolsVisibility: false,
  }
  return `;
const prefix = ${JSON.stringify(`communique:${version}:`)};
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const storage = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () => keys().forEach((key) => localStorage.removeItem(key)),
  get length() { return keys().length },
};
// Told which tab was open, GraphiQL opens that one again instead of an empty one beside it.
const { tabs, activeTabIndex } = JSON.parse(storage.getItem('graphiql:tabState') ?? '{}');
const { query, variables } = tabs?.[activeTabIndex] ?? {};
// A tab that a late font moved loses its first click: the fonts come first.
Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => {
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    ...${JSON.stringify(options)},
    query: query ?? undefined,
    variables: variables ?? undefined,
    storage,
  });
});
`
}
