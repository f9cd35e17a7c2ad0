import { type ExportFormat, exportEndOf, recordExportRoute } from 'shared-schema/record-export'
import { Refused } from '../api-client/post.ts'
import { type AppName, requestHeaders } from '../api-client/request-headers.ts'

/** What is exported, and as what. */
export interface AskedDownload {
  readonly app: AppName
  readonly format: ExportFormat
  readonly language: string
  readonly ecosystemId: string | null
  readonly filter: object
  readonly onProgress: (lines: number) => void
  readonly signal: AbortSignal
}

/** A record as a file; cut where it held more than one export may. */
export interface Downloaded {
  readonly file: Blob
  readonly cut: boolean
}

/** Long enough for the last line of an export. */
const TAIL = 2000

/**
 * Loads an export, and says how many lines have come. A file that broke off is never given: its last line says that it is
 * whole.
 *
 * @throws Refused for what the API refuses, TypeError where the file broke off or no answer came
 */
export async function downloadRecord(asked: AskedDownload): Promise<Downloaded> {
  const search = new URLSearchParams({
    format: asked.format,
    language: asked.language,
    filter: JSON.stringify(asked.filter),
    ...(asked.ecosystemId === null ? {} : { ecosystemId: asked.ecosystemId }),
  })
  const response = await fetch(`/${recordExportRoute}?${search}`, {
    credentials: 'same-origin',
    headers: requestHeaders(asked.app, {}),
    signal: asked.signal,
  })
  if (!response.ok || !response.body) throw new Refused(await errorsIn(response), response.status)
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
    asked.onProgress(lines)
  }
  const end = exportEndOf(tail)
  if (end === null) throw new TypeError('The export broke off')
  const type = response.headers.get('content-type') ?? ''
  return { file: new Blob(parts, { type }), cut: end === 'CUT' }
}

const LINE_END = 10

async function errorsIn(response: Response): Promise<Refused['errors']> {
  try {
    return ((await response.json()) as { errors?: Refused['errors'] }).errors ?? []
  } catch {
    return []
  }
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
