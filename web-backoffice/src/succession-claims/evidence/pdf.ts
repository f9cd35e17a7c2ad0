import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { Refused } from 'shared-ui/api-client/post.ts'
import { untilThere } from 'shared-ui/api-client/until-there.ts'

/** An opened PDF. */
export type Pdf = PDFDocumentProxy

/** The worker did not load, did not start or broke down: it says nothing about the file. */
export class PdfWorkerFailed extends Error {
  override name = 'PdfWorkerFailed'
}

/** A PDF with the worker that draws it. */
export interface OpenedPdf {
  readonly pdf: Pdf
  /** Rejects with `PdfWorkerFailed` if the worker breaks down later; never resolves. */
  readonly failure: Promise<never>
  close(): void
}

/**
 * Opens a PDF in a worker, to be drawn. Its scripts and links are never run: pdf.js does so only in a
 * viewer of its own, which is not used here.
 *
 * @throws PdfWorkerFailed; anything else says that the file is damaged or locked
 */
export async function openPdf(blob: Blob): Promise<OpenedPdf> {
  await workerIsThere()
  const data = await blob.arrayBuffer()
  // A worker of our own: pdf.js notices neither one that does not start nor one that breaks down.
  const port = new Worker(workerUrl, { type: 'module' })
  const failure = new Promise<never>((_resolve, reject) => {
    port.addEventListener('error', () => reject(new PdfWorkerFailed()))
  })
  failure.catch(() => undefined)
  const worker = PDFWorker.create({ port })
  const task = getDocument({
    worker,
    data,
    cMapUrl: `${__PDF_DATA__}cmaps/`,
    standardFontDataUrl: `${__PDF_DATA__}standard_fonts/`,
    wasmUrl: `${__PDF_DATA__}wasm/`,
    // The content security policy lets no WebAssembly be compiled; its decoders exist in JavaScript.
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  const close = () => {
    void task.destroy()
    worker.destroy()
    port.terminate()
  }
  try {
    return { pdf: await Promise.race([task.promise, failure]), failure, close }
  } catch (error) {
    close()
    throw error
  }
}

/** Waits until the worker's file waits in the browser's cache. @throws PdfWorkerFailed where it is refused */
async function workerIsThere(): Promise<void> {
  await untilThere(async () => {
    const { ok, status } = await fetch(workerUrl)
    if (!ok) throw new Refused([], status)
  }).catch((cause: unknown) => {
    throw new PdfWorkerFailed('the worker of the viewer did not load', { cause })
  })
}

/** Pixels of a canvas at most, whatever size a page claims to have. */
const MOST_PIXELS = 16_000_000

/** A page that was drawn. */
export interface DrawnPage {
  /** Its text, for those who listen to it. */
  readonly text: string
  /** False where a picture of it could not be drawn: damaged, or too large for the browser. */
  readonly isWhole: boolean
}

/** Draws a page so wide. */
export async function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<DrawnPage> {
  const natural = page.getViewport({ scale: 1 })
  const wished = (width / natural.width) * window.devicePixelRatio
  const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height))
  const viewport = page.getViewport({ scale: Math.min(wished, most) })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.style.width = `${width}px`
  await page.render({ canvas, viewport }).promise
  const { items } = await page.getTextContent()
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  // pdf.js leaves out what it can't decode, and says so by an empty object in its place.
  const isWhole = [...page.objs].every(([, drawn]) => drawn !== null)
  return { text, isWhole }
}
