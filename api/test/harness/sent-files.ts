import type { fileRoutes } from 'shared-schema/file-routes'
import type { Browser } from './browser.ts'

/** A file with its form, as a page of the backoffice sends it. */
interface SentFile {
  readonly fields: Readonly<Record<string, string>>
  readonly content: Buffer
  readonly name: string
  readonly type: string
}

/** The parsed answer to an upload: the id of the file, or the code of the refusal. */
export interface Upload {
  readonly status: number
  readonly id: string
  readonly code: string | undefined
  readonly parameters: Readonly<Record<string, unknown>> | undefined
}

/** Sends a file as the backoffice does: what it belongs to comes first. */
export async function sendFile(
  browser: Browser,
  route: keyof typeof fileRoutes,
  { fields, content, name, type }: SentFile,
): Promise<Upload> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', new Blob([new Uint8Array(content)], { type }), name)
  const answer = await browser.fetch(`/backoffice/${route}`, {
    method: 'POST',
    headers: { 'x-app': 'backoffice' },
    body: form,
  })
  const body = (await answer.json()) as Partial<Record<string, { id: string }>> & {
    errors?: { extensions: { code: string; parameters: Record<string, unknown> } }[]
  }
  const refusal = body.errors?.[0]?.extensions
  return {
    status: answer.status,
    id: body[route]?.id ?? '',
    code: refusal?.code,
    parameters: refusal?.parameters,
  }
}
