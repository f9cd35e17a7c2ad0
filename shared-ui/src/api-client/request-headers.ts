import { accessContext } from '../access/access-context.ts'
import { randomId } from './random-id.ts'

/** The three apps, as the API calls them. */
export type AppName = 'STORE' | 'BACKOFFICE' | 'WEB'

/** What an operation may declare about itself beside its variables. */
export interface RequestNature {
  /** A timer sends it, not a person: it is not counted as activity (ID10, S15). */
  readonly background?: boolean
  /** It uses the ordinary sign-in, even if this tab is in an access session (AS15). */
  readonly ordinary?: boolean
}

/** The headers of every operation by HTTP: the app, the access context, and the nature of the operation. */
export function requestHeaders(app: AppName, nature: RequestNature): Record<string, string> {
  const context = nature.ordinary ? null : accessContext()
  return {
    'x-app': app.toLowerCase(),
    'x-request-id': randomId(),
    ...(context === null ? {} : { 'x-access-session': context }),
    ...(nature.background ? { 'x-background': 'true' } : {}),
  }
}
