import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {
  version: string
}

/** Where the pages find them; the version makes the address of each unchanging. */
const base = `assets/pdf-${version}`

/** Decoders in plain JavaScript: WebAssembly would need a weaker content security policy. */
const decoders = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']

/** What pdf.js fetches only for files that need it: fonts they don't bring along, scans' decoders. */
const files = [
  ...decoders.map((name) => `wasm/${name}`),
  ...['standard_fonts', 'cmaps'].flatMap((folder) =>
    readdirSync(join(library, folder))
      .filter((name) => !name.startsWith('LICENSE'))
      .map((name) => `${folder}/${name}`),
  ),
]

/** Serves the data of pdf.js from this app's own origin, and tells the pages where. */
export function pdfData(): Plugin {
  return {
    name: 'pdf-data',
    config: () => ({ define: { __PDF_DATA__: JSON.stringify(`/${base}/`) } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.find((name) => request.url === `/${base}/${name}`)
        if (!file) return next()
        if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
        createReadStream(join(library, file)).pipe(response)
      })
    },
    generateBundle() {
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: `${base}/${file}`,
          source: readFileSync(join(library, file)),
        })
    },
  }
}
