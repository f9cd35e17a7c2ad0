import { Refused } from 'shared-ui/api-client/post.ts'
import { type RequestNature, requestHeaders } from 'shared-ui/api-client/request-headers.ts'

/** A file of evidence, and whether it is the one that was submitted. */
export interface FetchedEvidence {
  /** Its media type is the one that the API found in the content, never the one that the answer claims. */
  readonly blob: Blob
  /** Null if this browser cannot tell (no secure context). */
  readonly intact: boolean | null
}

interface Wanted {
  readonly id: string
  readonly mediaType: string
  readonly sha256: string
}

/**
 * Fetches a file of evidence from this origin; for reviewers only (SU21).
 *
 * @throws Refused for what the API answers with errors, TypeError if no answer came
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
    // A proxy's page instead of the API's answer is treated as an unknown failure.
    return []
  }
}

async function isIntact(bytes: ArrayBuffer, sha256: string): Promise<boolean | null> {
  // Browsers have no `subtle` outside of a secure context, such as on plain http by a LAN address.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex === sha256
}
