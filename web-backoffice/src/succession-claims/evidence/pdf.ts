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

/** The worker did not load, did not start, or crashed: this says nothing about the file. */
export class PdfWorkerFailed extends Error {
  override name = 'PdfWorkerFailed'
}

/** A PDF together with the worker that draws it. */
export interface OpenedPdf {
  readonly pdf: Pdf
  /** Rejects with `PdfWorkerFailed` if the worker crashes later; never resolves. */
  readonly failure: Promise<never>
  close(): void
}

/**
 * Opens a PDF in a worker, for drawing. Its scripts and links are never run: pdf.js runs them only in a viewer
 * of its own, which is not used here.
 *
 * @throws PdfWorkerFailed; any other error means that the file is damaged or locked
 */
export async function openPdf(blob: Blob): Promise<OpenedPdf> {
  await workerIsThere()
  const data = await blob.arrayBuffer()
  // Our own worker: pdf.js notices neither a worker that does not start nor one that crashes.
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
    // The content security policy forbids compiling WebAssembly; pdf.js also has its decoders in JavaScript.
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

/**
 * Waits until the worker's file is in the browser's cache.
 *
 * @throws PdfWorkerFailed if the file is refused
 */
async function workerIsThere(): Promise<void> {
  await untilThere(async () => {
    const { ok, status } = await fetch(workerUrl)
    if (!ok) throw new Refused([], status)
  }).catch((cause: unknown) => {
    throw new PdfWorkerFailed('the worker of the viewer did not load', { cause })
  })
}

/** The maximum of pixels of a canvas, whatever size a page claims. */
const MOST_PIXELS = 16_000_000

/** A drawn page. */
export interface DrawnPage {
  /** Its text, for screen readers. */
  readonly text: string
  /** False if one of its pictures could not be drawn: it is damaged, or too large for the browser. */
  readonly isWhole: boolean
}

/** Draws a page in the given width. */
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
  // pdf.js leaves out an image that it cannot decode, and puts an empty object in its place.
  const isWhole = [...page.objs].every(([, drawn]) => drawn !== null)
  return { text, isWhole }
}
