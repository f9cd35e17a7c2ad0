import { Refused } from 'shared-ui/api-client/post.ts'
import { requestHeaders } from 'shared-ui/api-client/request-headers.ts'
import { errorsIn } from 'shared-ui/partner-portal/fetch-portal-file.ts'

interface Sent {
  readonly route: 'portal-logo' | 'portal-document'
  /** Fields of the form; they must come before the file: the API checks them before it reads the first byte. */
  readonly fields: Readonly<Record<string, string>>
  readonly file: File
}

/**
 * Sends a logo or a document.
 *
 * @throws Refused for what the API refuses, TypeError if no answer came
 */
export async function sendPortalFile({ route, fields, file }: Sent): Promise<void> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', file, file.name)
  const response = await fetch(`/${route}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: requestHeaders('BACKOFFICE', {}),
    body: form,
  })
  if (!response.ok) throw new Refused(await errorsIn(response), response.status)
}
