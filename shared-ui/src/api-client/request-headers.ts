import { accessContext } from '../access/access-context.ts'
import { randomId } from './random-id.ts'

/** The three apps, as the API calls them. */
export type AppName = 'STORE' | 'BACKOFFICE' | 'WEB'

/** What an operation may say about itself beside its variables. */
export interface RequestNature {
  /** Made by a timer, not by a person: no activity (ID10, S15). */
  readonly background?: boolean
  /** Made with the ordinary sign-in, whatever access session this tab is in (AS15). */
  readonly ordinary?: boolean
}

/** The headers of every operation by HTTP: which app asks, in which access context, as what. */
export function requestHeaders(app: AppName, nature: RequestNature): Record<string, string> {
  const context = nature.ordinary ? null : accessContext()
  return {
    'x-app': app.toLowerCase(),
    'x-request-id': randomId(),
    ...(context === null ? {} : { 'x-access-session': context }),
    ...(nature.background ? { 'x-background': 'true' } : {}),
  }
}
