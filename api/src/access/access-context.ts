import { type Environment, environments } from 'shared-schema/enums'
import { isId } from '../platform/ids.ts'

/** What a tab says it is in: an access session, and the environment it entered (AS15). */
export interface AccessContext {
  readonly accessSessionId: string
  readonly environment: Environment
  /** The membership as which it shows the ecosystem, in a session that can switch between them. */
  readonly viewedMemberId?: string | undefined
}

/** The opaque text that a tab keeps and sends back. */
export const accessContextText = ({
  accessSessionId,
  environment,
  viewedMemberId,
}: AccessContext): string =>
  [accessSessionId, environment, ...(viewedMemberId ? [viewedMemberId] : [])].join('.')

/** Parses an access-context string; null if it is malformed. */
export function readAccessContext(text: string): AccessContext | null {
  const [accessSessionId = '', name = '', viewedMemberId, ...rest] = text.split('.')
  const environment = environments.find((known) => known === name)
  if (!environment || rest.length > 0 || !isId(accessSessionId)) return null
  if (viewedMemberId !== undefined && !isId(viewedMemberId)) return null
  return { accessSessionId, environment, viewedMemberId }
}

/** So the names of all cookies begin that hold a browser's ways in. */
export const ACCESS_COOKIES = 'access_'

/**
 * The cookie that holds a browser's way into an environment under one session: one each, so that tabs of several
 * sessions stand side by side, and none has the means of another (AD10).
 */
export const accessCookie = ({ accessSessionId, environment }: AccessContext): string =>
  `${ACCESS_COOKIES}${environment.toLowerCase()}_${accessSessionId}`
