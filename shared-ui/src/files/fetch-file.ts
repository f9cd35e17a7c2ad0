import type { fileRoutes } from 'shared-schema/file-routes'
import { errorsInAnswer } from '../api-client/errors-in-answer.ts'
import { Refused } from '../api-client/post.ts'
import { type AppName, type RequestNature, requestHeaders } from '../api-client/request-headers.ts'

interface Wanted {
  readonly app: AppName
  readonly route: keyof typeof fileRoutes
  readonly id: string
  /** As the API found it in the content. */
  readonly mediaType: string
}

/**
 * Fetches a file from this origin.
 *
 * @throws Refused for what the API answers with errors, TypeError if no answer came
 */
export async function fetchFile(
  { app, route, id, mediaType }: Wanted,
  nature: RequestNature = {},
): Promise<Blob> {
  const response = await fetch(`/${route}/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    headers: requestHeaders(app, nature),
  })
  if (!response.ok) throw new Refused(await errorsInAnswer(response), response.status)
  return new Blob([await response.arrayBuffer()], { type: mediaType })
}
