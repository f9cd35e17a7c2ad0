import { type ExportEnd, exportEndOf } from 'shared-schema/record-export'
import { errorsInAnswer } from './errors-in-answer.ts'
import { Refused } from './post.ts'
import { type AppName, requestHeaders } from './request-headers.ts'

/** What is asked for as a file. */
export interface AskedFile {
  readonly app: AppName
  /** The route and its query. */
  readonly address: string
  readonly onProgress: (lines: number) => void
  readonly signal: AbortSignal
}

/** An export as a file. */
export interface Downloaded {
  readonly file: Blob
  readonly end: ExportEnd
}

/** Long enough for the last line of an export. */
const TAIL = 2000
const LINE_END = 10

/**
 * Loads an export, and says how many lines have come. A file that broke off is never given: its last line says that it is
 * whole.
 *
 * @throws Refused for what the API refuses, TypeError where the file broke off or no answer came
 */
export async function download({
  app,
  address,
  onProgress,
  signal,
}: AskedFile): Promise<Downloaded> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: requestHeaders(app, {}),
    signal,
  })
  if (!response.ok || !response.body)
    throw new Refused(await errorsInAnswer(response), response.status)
  const parts: BlobPart[] = []
  let lines = 0
  let tail = ''
  const decoder = new TextDecoder()
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    lines += value.reduce((sum, byte) => sum + (byte === LINE_END ? 1 : 0), 0)
    tail = (tail + decoder.decode(value, { stream: true })).slice(-TAIL)
    onProgress(lines)
  }
  const end = exportEndOf(tail)
  if (end === null) throw new TypeError('The export broke off')
  return { file: new Blob(parts, { type: response.headers.get('content-type') ?? '' }), end }
}

/** Gives a file to the person, as the browser does with downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
