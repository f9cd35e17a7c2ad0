import { Refused } from 'shared-ui/api-client/post.ts'
import type { ClientInformationFragment, FindClientQuery } from './find-client.generated.ts'

/** The result of looking a client up: nothing yet, a client, or an error to show. */
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

/**
 * Reads the result of a look-up (AS2). The API answers with no client if no user has the e-mail: that is shown
 * as an error of the e-mail.
 */
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
