import type { IncomingMessage } from 'node:http'
import type { App } from 'shared-schema/enums'
import type { Settings } from '../../settings.ts'
import type { Origin } from '../actor.ts'
import { newId } from '../ids.ts'
import { type Arrival, arrival, proxyList } from './forwarded.ts'

/** What was worked out of a request, since several steps ask for it. */
const arrivals = new WeakMap<IncomingMessage, Arrival>()

/** From where, and how, a request came, as far as trusted proxies tell it. */
function arrivalOf(request: IncomingMessage, settings: Settings): Arrival {
  const known = arrivals.get(request)
  if (known) return known
  const worked = arrival(request, trustedBy(settings))
  arrivals.set(request, worked)
  return worked
}

/** Whether a request came to us encrypted, as far as trusted proxies tell it. */
export const transportOf = (request: IncomingMessage, settings: Settings): 'https' | 'http' =>
  arrivalOf(request, settings).protocol

/** One face of the API: an app's own path, with the web origins that may use it. */
export interface Surface {
  readonly app: App
  readonly path: string
  readonly origins: readonly string[]
}

/** The faces of the API: one an app, and one for developers. */
export const surfacesOf = (settings: Settings): readonly Surface[] => [
  { app: 'STORE', path: '/store/graphql', origins: [settings.STORE_URL] },
  { app: 'BACKOFFICE', path: '/backoffice/graphql', origins: [settings.BACKOFFICE_URL] },
  { app: 'WEB', path: '/web/graphql', origins: [settings.WEB_URL] },
  { app: 'API', path: '/graphql', origins: [settings.API_URL] },
]

/** The surface of a request's URL. */
export function surfaceOf(url: string | undefined, settings: Settings): Surface | undefined {
  const path = (url ?? '').split('?')[0]
  return surfacesOf(settings).find((surface) => surface.path === path)
}

/** Whether a request comes from one of the surface's own pages, or from no page at all (CSRF). */
export const isFromOwnPage = (
  { headers: { origin } }: IncomingMessage,
  surface: Surface,
): boolean => origin === undefined || surface.origins.includes(origin)

const LONGEST_USER_AGENT = 300

const trustedLists = new Map<string, ReturnType<typeof proxyList>>()

function trustedBy(settings: Settings): ReturnType<typeof proxyList> {
  const entries = settings.TRUSTED_PROXIES
  const known = trustedLists.get(entries)
  if (known) return known
  const list = proxyList(entries)
  trustedLists.set(entries, list)
  return list
}

/** Where a request came from, as far as trusted proxies tell it. */
export function originOf(app: App, request: IncomingMessage, settings: Settings): Origin {
  const requestId = request.headers['x-request-id']
  return {
    app,
    ipAddress: arrivalOf(request, settings).address,
    userAgent: (request.headers['user-agent'] ?? 'unknown').slice(0, LONGEST_USER_AGENT),
    requestId:
      typeof requestId === 'string' && /^[\w-]{8,64}$/.test(requestId) ? requestId : newId(),
  }
}
