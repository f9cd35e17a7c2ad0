import { Refused } from '../api-client/post.ts'
import { type AppName, type RequestNature, requestHeaders } from '../api-client/request-headers.ts'

interface Wanted {
  readonly app: AppName
  readonly route: 'portal-logo' | 'portal-document'
  readonly id: string
  /** As the API found it in the content. */
  readonly mediaType: string
}

/**
 * Fetches a file of a portal from this origin.
 *
 * @throws Refused for what the API answers with errors, TypeError if no answer came
 */
export async function fetchPortalFile(
  { app, route, id, mediaType }: Wanted,
  nature: RequestNature = {},
): Promise<Blob> {
  const response = await fetch(`/${route}/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    headers: requestHeaders(app, nature),
  })
  if (!response.ok) throw new Refused(await errorsIn(response), response.status)
  return new Blob([await response.arrayBuffer()], { type: mediaType })
}

/** The errors in an answer of the routes for files; none in a page that is not the API's. */
export async function errorsIn(response: Response): Promise<Refused['errors']> {
  try {
    const { errors } = (await response.json()) as { errors?: Refused['errors'] }
    return Array.isArray(errors) ? errors : []
  } catch {
    return []
  }
}
