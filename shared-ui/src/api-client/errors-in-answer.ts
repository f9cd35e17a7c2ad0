import type { Refused } from './post.ts'

/** The errors in an answer of a route beside GraphQL; none in a page that is not the API's. */
export async function errorsInAnswer(response: Response): Promise<Refused['errors']> {
  try {
    const { errors } = (await response.json()) as { errors?: Refused['errors'] }
    return Array.isArray(errors) ? errors : []
  } catch {
    return []
  }
}
