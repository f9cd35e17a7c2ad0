import { Refused } from 'shared-ui/api-client/post.ts'
import { type RequestNature, requestHeaders } from 'shared-ui/api-client/request-headers.ts'

/** A file of evidence as it arrived, and whether it is the one that was submitted. */
export interface FetchedEvidence {
  /** Typed by what the API found in its content, never by what the answer claims. */
  readonly blob: Blob
  /** Null where this browser can't tell (no secure context). */
  readonly intact: boolean | null
}

interface Wanted {
  readonly id: string
  readonly mediaType: string
  readonly sha256: string
}

/**
 * Fetches a file of evidence from this origin; reviewers only (SU21).
 *
 * @throws Refused for what the API answers with errors, TypeError where no answer came.
 */
export async function fetchEvidence(
  { id, mediaType, sha256 }: Wanted,
  nature: RequestNature = {},
): Promise<FetchedEvidence> {
  const response = await fetch(`/evidence/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    headers: requestHeaders('BACKOFFICE', { ...nature, ordinary: true }),
  })
  if (!response.ok) throw new Refused(errorsOf(await response.text()), response.status)
  const bytes = await response.arrayBuffer()
  return { blob: new Blob([bytes], { type: mediaType }), intact: await isIntact(bytes, sha256) }
}

function errorsOf(body: string): Refused['errors'] {
  try {
    const { errors } = JSON.parse(body) as { errors?: Refused['errors'] }
    return Array.isArray(errors) ? errors : []
  } catch {
    // A proxy's page instead of the API's answer reads as an unknown failure.
    return []
  }
}

async function isIntact(bytes: ArrayBuffer, sha256: string): Promise<boolean | null> {
  // Without a secure context (plain http by a LAN address) browsers have no `subtle`.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex === sha256
}
