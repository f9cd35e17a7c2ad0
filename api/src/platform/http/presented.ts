import type { IncomingMessage } from 'node:http'
import type { App } from 'shared-schema/enums'
import type { Settings } from '../../settings.ts'
import type { PresentedIdentity } from '../graphql/context.ts'
import { cookiesOf, type ResponseCookies } from './cookies.ts'
import { originOf } from './surfaces.ts'

/** What an HTTP request to one app's face of the API shows of itself. */
export function presentedBy(
  request: IncomingMessage,
  app: App,
  settings: Settings,
): PresentedIdentity & { readonly cookies: ResponseCookies } {
  const {
    authorization,
    cookie,
    'x-access-session': access,
    'x-background': background,
  } = request.headers
  return {
    origin: originOf(app, request, settings),
    cookies: cookiesOf(settings, app, cookie),
    authorization: authorization || null,
    accessContext: typeof access === 'string' && access !== '' ? access : null,
    activity: background === 'true' ? 'BACKGROUND' : 'ACTIVE',
    wire: 'HTTP',
    openedBy: null,
  }
}
