import { placeOfError } from 'shared-ui/errors/error-place.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import type { ClientInformationFragment, FindClientQuery } from './find-client.generated.ts'

/** Why an e-mail led to nobody. */
export type EmailRefusal = 'EMAIL_UNKNOWN' | 'EMAIL_MALFORMED' | 'EMAIL_UNREACHABLE'

/** What came of looking a client up: nothing yet, a client, a refusal at the e-mail, or a failure. */
export type Finding =
  | { kind: 'NONE' }
  | { kind: 'FOUND'; client: ClientInformationFragment }
  | { kind: 'NOT_FOUND'; code: EmailRefusal }
  | { kind: 'FAILED'; error: unknown }

interface Lookup {
  called: boolean
  loading: boolean
  data: FindClientQuery | undefined
  error: unknown
}

/** Reads a look-up (AS2): no client is an unknown e-mail, and a refused e-mail belongs to its field. */
export function findingOf({ called, loading, data, error }: Lookup): Finding {
  if (!called || loading) return data?.findClient ? found(data.findClient) : { kind: 'NONE' }
  if (error) {
    const { code } = problemOf(error)
    if (placeOfError(code, ['EMAIL']) !== 'EMAIL') return { kind: 'FAILED', error }
    const isOther = code === 'EMAIL_UNKNOWN' || code === 'EMAIL_UNREACHABLE'
    return { kind: 'NOT_FOUND', code: isOther ? code : 'EMAIL_MALFORMED' }
  }
  if (!data) return { kind: 'NONE' }
  return data.findClient ? found(data.findClient) : { kind: 'NOT_FOUND', code: 'EMAIL_UNKNOWN' }
}

function found(client: ClientInformationFragment): Finding {
  return { kind: 'FOUND', client }
}
