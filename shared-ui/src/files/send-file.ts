import type { fileRoutes } from 'shared-schema/file-routes'
import { errorsInAnswer } from '../api-client/errors-in-answer.ts'
import { Refused } from '../api-client/post.ts'
import { type AppName, requestHeaders } from '../api-client/request-headers.ts'

/** A file with the form in which it is sent. */
export interface SentFile {
  readonly app: AppName
  readonly route: keyof typeof fileRoutes
  /** Fields of the form; they must come before the file: the API checks them before it reads the first byte. */
  readonly fields: Readonly<Record<string, string>>
  readonly file: File
}

/**
 * Sends a file.
 *
 * @throws Refused for what the API refuses, TypeError if no answer came
 */
export async function sendFile({ app, route, fields, file }: SentFile): Promise<void> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', file, file.name)
  const response = await fetch(`/${route}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: requestHeaders(app, {}),
    body: form,
  })
  if (!response.ok) throw new Refused(await errorsInAnswer(response), response.status)
}
