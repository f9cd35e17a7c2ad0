import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { type AppName, type RequestNature, requestHeaders } from './request-headers.ts'

/** The API's refusals of one operation, in the form that `problemOf` reads. */
export class Refused extends Error {
  readonly errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]
  /** HTTP's status; undefined where the answer came otherwise. */
  readonly statusCode: number | undefined

  constructor(errors: Refused['errors'], statusCode?: number) {
    super('The API refused an operation')
    this.name = 'Refused'
    this.errors = errors
    this.statusCode = statusCode
  }
}

/** One operation as text, as the build writes it for every `.post.graphql` file. */
export interface PostDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string
}

/**
 * Sends one operation without a cache, for the pages before the sign-in, which load neither Apollo Client nor
 * `graphql`. Always uses the ordinary sign-in of this app, never an access session.
 *
 * @param givenUp ends the wait for the answer
 * @throws Refused for what the API answers with errors; TypeError where no answer came, or what `givenUp` says.
 */
export async function post<Data, Variables>(
  app: AppName,
  document: PostDocument<Data, Variables>,
  variables: Variables,
  nature: RequestNature = {},
  givenUp?: AbortSignal,
): Promise<Data> {
  const query = document.toString().trim()
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...requestHeaders(app, { ...nature, ordinary: true }),
    },
    body: JSON.stringify({ operationName: nameIn(query), query, variables }),
    signal: givenUp ?? null,
  })
  const answer = await readJson(response)
  if (answer.errors?.length || !answer.data) throw new Refused(answer.errors ?? [], response.status)
  return answer.data as Data
}

interface Answer {
  data?: unknown
  errors?: Refused['errors']
}

async function readJson(response: Response): Promise<Answer> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Answer
  } catch {
    // A proxy's page instead of the API's answer is treated as an unknown failure.
    throw new Refused([], response.status)
  }
}

/** The name of the one operation in a text, such as `SignIn` in `mutation SignIn(…) {…}`. */
export const nameIn = (query: string): string | undefined => /^\w+\s+(\w+)/.exec(query)?.[1]
