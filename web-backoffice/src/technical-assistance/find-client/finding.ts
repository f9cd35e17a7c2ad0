import { Refused } from 'shared-ui/api-client/post.ts'
import type { ClientInformationFragment, FindClientQuery } from './find-client.generated.ts'

/** What came of looking a client up: nothing yet, a client, or an error to show. */
export type Finding =
  | { kind: 'NONE' }
  | { kind: 'FOUND'; client: ClientInformationFragment }
  | { kind: 'REFUSED'; error: unknown }

interface Lookup {
  called: boolean
  loading: boolean
  data: FindClientQuery | undefined
  error: unknown
}

/** Reads a look-up (AS2). That no user has the e-mail is an answer of the API, and is shown as an error of the e-mail. */
export function findingOf({ called, loading, data, error }: Lookup): Finding {
  if (!called || loading) return data?.findClient ? found(data.findClient) : { kind: 'NONE' }
  if (error) return { kind: 'REFUSED', error }
  if (!data) return { kind: 'NONE' }
  return data.findClient ? found(data.findClient) : { kind: 'REFUSED', error: emailUnknown() }
}

const emailUnknown = (): Refused => new Refused([{ extensions: { code: 'EMAIL_UNKNOWN' } }])

function found(client: ClientInformationFragment): Finding {
  return { kind: 'FOUND', client }
}
