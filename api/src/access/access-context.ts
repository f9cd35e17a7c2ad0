import { type Environment, environments } from 'shared-schema/enums'
import { isId } from '../platform/ids.ts'

/** What a tab says it works in: an access session, and the environment that it entered (AS15). */
export interface AccessContext {
  readonly accessSessionId: string
  readonly environment: Environment
  /** The member whom the tab shows, in a session that can switch between members. */
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

/** The names of all cookies that hold a browser's connections begin with this. */
export const ACCESS_COOKIES = 'access_'

/**
 * The name of the cookie that holds a browser's connection to an environment under one session. Each has its
 * own cookie, so that tabs of several sessions work side by side, and none can use another's (AD10).
 */
export const accessCookie = ({ accessSessionId, environment }: AccessContext): string =>
  `${ACCESS_COOKIES}${environment.toLowerCase()}_${accessSessionId}`
