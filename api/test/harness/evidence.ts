import { readdir, readlink } from 'node:fs/promises'
import { qrPicture } from '../../src/platform/mail/compose/qr-picture.ts'
import type { Browser } from './browser.ts'
import type { Product } from './product.ts'

/** The smallest valid file of each kind. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  png: qrPicture('evidence').content,
  jpeg: Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from('ffdb004300', 'hex'),
    Buffer.alloc(64, 1),
    // One pixel, with one component.
    Buffer.from('ffc0000b080001000101011100', 'hex'),
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ]),
} as const

/** An upload of a test; what is left out is a PDF. */
export interface Sent {
  readonly successionId: string
  readonly content: Buffer
  readonly name?: string
  readonly type?: string
  readonly headers?: Record<string, string>
}

/** The form of an upload, as the Web app sends it. */
export function evidenceForm({ successionId, content, name, type }: Sent): FormData {
  const form = new FormData()
  form.set('successionId', successionId)
  form.set(
    'file',
    new Blob([new Uint8Array(content)], { type: type ?? 'application/pdf' }),
    name ?? 'proof.pdf',
  )
  return form
}

/** The parsed answer to an upload: the file, or the code of the refusal. */
export interface UploadAnswer {
  readonly status: number
  readonly evidence?: {
    id: string
    name: string
    mediaType: string
    bytes: number
    sha256: string
  }
  readonly code?: string
}

/** Parses an answer of the routes for evidence. */
export async function readAnswer(response: Response): Promise<UploadAnswer> {
  const { evidence, errors } = (await response.json()) as {
    evidence?: UploadAnswer['evidence']
    errors?: { message: string; extensions: { code: string } }[]
  }
  const code = errors?.[0]?.extensions.code
  return { status: response.status, ...(evidence ? { evidence } : {}), ...(code ? { code } : {}) }
}

/** Uploads a file as the Web app does. */
export async function upload(browser: Browser, sent: Sent): Promise<UploadAnswer> {
  const headers = { 'x-app': 'web', ...sent.headers }
  return readAnswer(
    await browser.fetch('/web/evidence', { method: 'POST', headers, body: evidenceForm(sent) }),
  )
}

/** Asks for a file as the backoffice does. */
export const download = (
  browser: Browser,
  evidenceId: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  browser.fetch(`/backoffice/evidence/${evidenceId}`, {
    headers: { 'x-app': 'backoffice', ...headers },
  })

/** The names of all stored files, incomplete ones too. */
export async function keptFiles({ settings }: Product): Promise<string[]> {
  const entries = await readdir(settings.FILES_DIRECTORY, {
    recursive: true,
    withFileTypes: true,
  })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** How many arriving files this process holds open; 0 on systems that don't tell. */
export async function arrivingFiles(): Promise<number> {
  const descriptors = await readdir('/proc/self/fd').catch(() => [])
  const targets = await Promise.all(
    descriptors.map((descriptor) => readlink(`/proc/self/fd/${descriptor}`).catch(() => '')),
  )
  return targets.filter((target) => target.includes('/staged-')).length
}
