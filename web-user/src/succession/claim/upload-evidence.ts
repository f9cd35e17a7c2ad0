import { Refused } from 'shared-ui/api-client/post.ts'
import { requestHeaders } from 'shared-ui/api-client/request-headers.ts'
import type { Evidence } from './evidence.ts'

interface Upload {
  readonly successionId: string
  readonly file: File
  /** From 0 to 1: the part of the file that the browser has sent. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/**
 * Sends one file as evidence (SU14), by XMLHttpRequest, since `fetch` does not report how much was sent.
 *
 * @throws Refused for what the API refuses (EVIDENCE_…), TypeError if no answer came
 */
export function uploadEvidence({
  successionId,
  file,
  onProgress,
  signal,
}: Upload): Promise<Evidence> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/evidence')
    for (const [name, value] of Object.entries(requestHeaders('WEB', {}))) {
      request.setRequestHeader(name, value)
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      try {
        resolve(evidenceIn(request.responseText))
      } catch (error) {
        reject(error)
      }
    }
    request.onerror = () => reject(new TypeError('The upload got no answer'))
    request.onabort = () => reject(new DOMException('The upload was taken back', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(form(successionId, file))
  })
}

/** The field must come before the file: the API checks whose file it is before it reads the first byte. */
function form(successionId: string, file: File): FormData {
  const data = new FormData()
  data.set('successionId', successionId)
  data.set('file', file, file.name)
  return data
}

/**
 * The evidence in an answer.
 *
 * @throws Refused if the answer is a refusal
 */
export function evidenceIn(text: string): Evidence {
  const answer = parsed(text)
  if (!answer.evidence) throw new Refused(answer.errors ?? [])
  return answer.evidence
}

interface Answer {
  readonly evidence?: Evidence
  readonly errors?: Refused['errors']
}

function parsed(text: string): Answer {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch {
    // A proxy's page instead of the API's answer is treated as an unknown failure.
    return {}
  }
}
