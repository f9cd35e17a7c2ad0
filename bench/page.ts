import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import lighthouse from 'lighthouse'
import { build } from 'vite'
import { freePorts } from '../api/src/platform/free-ports.ts'
import { launchOptions } from '../e2e/browser/launch-options.ts'
import { unpackChromium } from '../e2e/browser/packaged-chromium.ts'
import { systemChromium } from '../e2e/browser/system-chromium.ts'
import { startProduct } from './harness/built.ts'
import { benchSettings, startDatabase } from './harness/product.ts'
import { median, shown, table } from './harness/table.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

/** The JavaScript of an empty Vite and React page, gzipped, in kB: no page built with them can be smaller. */
async function emptyPage(): Promise<number> {
  const root = await mkdtemp(join(import.meta.dirname, 'node_modules/.empty-'))
  try {
    await writeFile(
      join(root, 'index.html'),
      '<!doctype html><html lang="en"><body><div id="root"></div><script type="module" src="./main.tsx"></script></body></html>',
    )
    await writeFile(
      join(root, 'main.tsx'),
      "import { createRoot } from 'react-dom/client'\nconst root = document.getElementById('root')\nif (root) createRoot(root).render(<p>Empty</p>)\n",
    )
    await build({ root, configFile: false, logLevel: 'error', plugins: [react()] })
    const assets = join(root, 'dist/assets')
    let bytes = 0
    for (const file of await readdir(assets))
      if (file.endsWith('.js')) bytes += gzipSync(await readFile(join(assets, file))).length
    return bytes / 1000
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** The JavaScript that a page loads until the network is idle, gzipped, in kB. */
async function scriptsOf(browser: BrowserContext, url: string): Promise<number> {
  const tab = await browser.newPage()
  const bodies: Promise<Buffer>[] = []
  tab.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await tab.goto(url, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
  await tab.close()
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

type Metrics = Record<'observedLargestContentfulPaint', number>

interface Sight {
  /** Scores from 0 to 100, by category. */
  readonly scores: readonly number[]
  /** Milliseconds until the page's largest text or picture was drawn, on this machine and its own line. */
  readonly drawnAfter: number
}

/** What Lighthouse sees of a page. */
async function sightOf(url: string, debuggingPort: number): Promise<Sight> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  })
  if (!result) throw new Error(`Lighthouse saw nothing of ${url}`)
  const { details } = result.lhr.audits.metrics ?? {}
  const [metrics] = details?.type === 'debugdata' ? (details.items as Metrics[]) : []
  if (!metrics) throw new Error(`Lighthouse measured nothing of ${url}`)
  return {
    scores: CATEGORIES.map((category) => (result.lhr.categories[category]?.score ?? 0) * 100),
    drawnAfter: metrics.observedLargestContentfulPaint,
  }
}

/** P6: the sign-in page of each app in Lighthouse and the packaged Chromium, beside an empty page. */
export async function page(): Promise<string> {
  const database = await startDatabase()
  const [api, store, backoffice, web, metrics, debugging] = await freePorts(6)
  const origin = (port: number | undefined) => `http://localhost:${port}`
  const product = await startProduct(
    benchSettings(database.url, {
      API_PORT: String(api),
      STORE_PORT: String(store),
      BACKOFFICE_PORT: String(backoffice),
      WEB_PORT: String(web),
      METRICS_PORT: String(metrics),
      API_URL: origin(api),
      STORE_URL: origin(store),
      BACKOFFICE_URL: origin(backoffice),
      WEB_URL: origin(web),
    }),
    () => undefined,
  )
  if (!systemChromium()) await unpackChromium()
  const profile = await mkdtemp(join(tmpdir(), 'bench-browser-'))
  const options = launchOptions()
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${debugging}`],
  })
  const rows: string[][] = []
  for (const [name, port] of [
    ['Store', store],
    ['Backoffice', backoffice],
    ['Web', web],
  ] as const) {
    const url = `${origin(port)}/sign-in`
    const scripts = await scriptsOf(browser, url)
    const sights: Sight[] = []
    for (let round = 0; round < ROUNDS; round += 1) sights.push(await sightOf(url, debugging ?? 0))
    rows.push([
      `${name}, sign-in page`,
      shown(scripts, 1),
      ...CATEGORIES.map((_, index) =>
        shown(median(sights.map(({ scores }) => scores[index] ?? 0))),
      ),
      shown(median(sights.map(({ drawnAfter }) => drawnAfter))),
    ])
  }
  rows.push(['an empty page', shown(await emptyPage(), 1), '', '', '', ''])
  await browser.close()
  await rm(profile, { recursive: true, force: true })
  await product.close()
  await database.close()
  return table(
    [
      'P6',
      'JS kB gzipped (aim <= 150)',
      ...CATEGORIES.map(
        (category) => `${category} (aim >= ${category === 'performance' ? 98 : 95})`,
      ),
      'drawn after, ms',
    ],
    rows,
  )
}
