import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'

export interface WebApp {
  surface: 'store' | 'backoffice' | 'web'
  /** The development server's port. */
  port: number
}

const api = process.env.API_URL ?? 'http://127.0.0.1:4000'

/**
 * One build for the three apps: every route a chunk of its own, hashed assets (also compressed
 * beforehand), no inline script or style, so that the strictest content security policy holds.
 */
export function viteApp({ surface, port }: WebApp): UserConfig {
  return {
    plugins: [react(), sharedFiles(), openingMark(), frontDoorBudget(), compressed()],
    html: { cspNonce: '__CSP_NONCE__' },
    server: {
      port,
      proxy: {
        '/graphql': { target: api, ws: true, rewrite: () => `/${surface}/graphql` },
        '/record-export': { target: api, rewrite: (path) => `/${surface}${path}` },
        '/billing-export': { target: api, rewrite: (path) => `/${surface}${path}` },
        '/sign-on': { target: api, rewrite: (path) => `/${surface}${path}` },
        '/evidence': { target: api, rewrite: (path) => `/${surface}${path}` },
      },
    },
    build: {
      target: 'es2022',
      // `light-dark()` is left to the browser: lowered, it would not follow Mantine's colour scheme.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: {
          // On a slow line each file costs a turn. So what every visit loads comes in few files: the libraries, which
          // stay the same over many releases, beside what is ours; as one file both would take a turn longer. What every
          // page behind the sign-in stands on is one more. What some pages share comes in few files: a part below this
          // many bytes of source joins the one that the most alike pages load.
          codeSplitting: {
            groups: [
              { name: 'libraries', test: /node_modules|rolldown.runtime/, tags: ['$initial'] },
              { name: 'front', tags: ['$initial'] },
              { name: 'sign-in', test: /sign-in-page/ },
              // Before the shell, which would take what pages before the sign-in share with it.
              { name: 'links', test: /\/(password|own-email|handoff)\/[\w-]+-page\.tsx$/ },
              { name: 'public-chat', test: /public-chat-page\.tsx$/ },
              { name: 'signed-out', test: /signed-out-notice\.tsx$/ },
              { name: 'shell', test: /app-root\/(api-provider|viewer-gate|inside-pages)\.tsx$/ },
              {
                name: 'parts',
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: 20_000,
              },
            ],
          },
        },
      },
    },
  }
}

const sharedFile = (name: string) =>
  readFileSync(fileURLToPath(new URL(`./public/${name}`, import.meta.url)))

const files = ['favicon.svg', 'icon-192.png', 'icon-512.png', 'color-scheme.js', 'load-again.js']

/** Files that all apps serve from their root, kept once beside this one. */
function sharedFiles(): Plugin {
  return {
    name: 'shared-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.find((name) => request.url === `/${name}`)
        if (!file) return next()
        const type = { svg: 'image/svg+xml', png: 'image/png', js: 'text/javascript' }
        response.setHeader('content-type', type[file.split('.').at(-1) as keyof typeof type])
        response.end(sharedFile(file))
      })
    },
    generateBundle() {
      for (const fileName of files) {
        this.emitFile({ type: 'asset', fileName, source: sharedFile(fileName) })
      }
    },
  }
}

/** The app's mark is in the page itself: on a slow line a person sees it before any script has come. */
function openingMark(): Plugin {
  const mark = sharedFile('favicon.svg')
    .toString()
    .replace('<svg ', '<svg aria-hidden="true" ')
    .replace(/\s*<title>.*<\/title>/, '')
  return {
    name: 'opening-mark',
    transformIndexHtml: (html) =>
      html.replace('<div id="root">', `<div id="root"><div class="opening">${mark}</div>`),
  }
}

/** What the sign-in page may load: bytes of JavaScript, compressed. */
const frontDoorLimit = 150_000

/** What the sign-in page loads at once, beside what every page does. */
const partsOfSignIn = ['/sign-in/sign-in-page.tsx', '@simplewebauthn/browser/esm/index.js']

/** The words that the sign-in page shows. */
const wordsOfSignIn = ['words', 'errors/words', 'sign-in/words', 'access/words']

/**
 * Fails the build whose sign-in page, with its words in Spanish, loads too much, or where a page or part that is shown
 * before the sign-in loads what only the pages behind it need.
 */
function frontDoorBudget(): Plugin {
  return {
    name: 'front-door-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const holding = (path: string) =>
        chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)))
      const loadedBy = (begun: readonly { fileName: string }[]): Set<string> => {
        const loaded = new Set<string>()
        const load = (fileName: string) => {
          const chunk = bundle[fileName]
          if (loaded.has(fileName) || chunk?.type !== 'chunk') return
          loaded.add(fileName)
          for (const next of chunk.imports) load(next)
        }
        for (const { fileName } of begun) load(fileName)
        return loaded
      }
      const shell = holding('/app-root/viewer-gate.tsx')
      const doors = [...this.getModuleIds()]
        .filter((id) => /\/(front-door\/front-door|src\/main)\.tsx$/.test(id))
        .flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
        .filter((id) => !id.endsWith('/src/inside.ts'))
      if (!doors.some((id) => id.endsWith('/sign-in/sign-in-page.tsx')))
        this.error('The pages before the sign-in are not where this build looks for them')
      for (const door of doors) {
        const withDoor = loadedBy(holding(door))
        if (shell.some(({ fileName }) => withDoor.has(fileName)))
          this.error(`${door} loads the shell`)
      }
      const entries = chunks.filter(({ isEntry }) => isEntry)
      const loaded = loadedBy([...entries, ...partsOfSignIn.flatMap(holding)])
      const size = ({ code }: { code: string }) => gzipSync(code).length
      const words = wordsOfSignIn
        .flatMap((folder) => holding(`shared-ui/src/${folder}/es.ts`))
        .reduce((sum, chunk) => sum + size(chunk), 0)
      const beside = files
        .filter((file) => file.endsWith('.js'))
        .reduce((sum, file) => sum + gzipSync(sharedFile(file)).length, words)
      const total = [...loaded].reduce((sum, fileName) => {
        const chunk = bundle[fileName]
        return sum + (chunk?.type === 'chunk' ? size(chunk) : 0)
      }, beside)
      this.info(`the sign-in page loads ${Math.ceil(total / 1000)} kB of JavaScript`)
      if (total > frontDoorLimit)
        this.error(`The sign-in page loads ${total} B, over ${frontDoorLimit}`)
    },
  }
}

/** `.br` and `.gz` beside every text file, so that the server never compresses. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(m?js|css|svg|webmanifest)$/.test(fileName)) continue
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source)
          if (source.length < 1024) continue
          this.emitFile({
            type: 'asset',
            fileName: `${fileName}.br`,
            source: brotliCompressSync(source),
          })
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source) })
        }
      },
    },
  }
}
