import { type Environment, environments } from 'shared-schema/enums'
import { isId } from '../platform/ids.ts'

/** What a tab says it is in: an access session, and the environment it entered (AS15). */
export interface AccessContext {
  readonly accessSessionId: string
  readonly environment: Environment
}

/** The opaque text that a tab keeps and sends back. */
export const accessContextText = ({ accessSessionId, environment }: AccessContext): string =>
  `${accessSessionId}.${environment}`

/** Parses an access-context string; null if it is malformed. */
export function readAccessContext(text: string): AccessContext | null {
  const [accessSessionId = '', name = '', ...rest] = text.split('.')
  const environment = environments.find((known) => known === name)
  if (!environment || rest.length > 0 || !isId(accessSessionId)) return null
  return { accessSessionId, environment }
}

/** The cookie that holds a browser's way into an environment: one each, since tabs stand side by side. */
export const accessCookie = (environment: Environment): string =>
  `access_${environment.toLowerCase()}`
