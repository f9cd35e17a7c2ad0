import { parseCookie, stringifySetCookie } from 'cookie'
import type { App } from 'shared-schema/enums'
import type { Settings } from '../../settings.ts'
import { surfacesOf } from './surfaces.ts'

/** The cookies of one request, by their name within the app that asks: `store_device` is `device` in Store. */
export interface Cookies {
  get(name: string): string | undefined
  /** A cookie of another app that this browser holds as well (one host, several ports; AS16). */
  getOf(app: App, name: string): string | undefined
  /** The names, within the app that asks, of all its cookies in this browser that begin so. */
  named(beginning: string): readonly string[]
  set(name: string, value: string, maxAgeSeconds: number): void
  clear(name: string): void
}

/** Cookies with the means to give them back to the browser. */
export interface ResponseCookies extends Cookies {
  /** The Set-Cookie headers to answer with. */
  readonly headers: readonly string[]
}

/** How the names of an app's cookies begin, and whether they are sent over HTTPS only. */
interface CookieForm {
  readonly prefix: string
  readonly secure: boolean
}

/**
 * Whether people reach an app by HTTPS. The app's address decides, not how a request arrived here: a
 * proxy that forgets `X-Forwarded-Proto` must not weaken a cookie.
 */
const isEncrypted = (settings: Settings, app: App): boolean =>
  surfacesOf(settings).some(
    (surface) => surface.app === app && surface.origins.every((at) => at.startsWith('https:')),
  )

const forms = new WeakMap<Settings, Map<App, CookieForm>>()

/**
 * The form of an app's cookies. Under HTTPS their names begin with `__Host-`: browsers then take them from this very
 * host only, over HTTPS, so that no sibling domain and nobody on the network can plant one (ID1).
 */
function formOf(settings: Settings, app: App): CookieForm {
  const known = forms.get(settings) ?? new Map<App, CookieForm>()
  forms.set(settings, known)
  const form = known.get(app)
  if (form) return form
  const secure = isEncrypted(settings, app)
  const made = { prefix: `${secure ? '__Host-' : ''}${app.toLowerCase()}_`, secure }
  known.set(app, made)
  return made
}

/** Reads a Cookie header. Cookies are host-only, HttpOnly, SameSite=Lax and named per app (ID1). */
export function cookiesOf(
  settings: Settings,
  app: App,
  header: string | undefined,
): ResponseCookies {
  const given = parseCookie(header ?? '')
  const { prefix, secure } = formOf(settings, app)
  const headers: string[] = []
  const put = (name: string, value: string, maxAge: number): void => {
    const fullName = prefix + name
    // What follows in the same request sees the new one, as the browser's next request will.
    given[fullName] = value
    headers.push(
      stringifySetCookie({
        name: fullName,
        value,
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure,
        maxAge,
      }),
    )
  }
  return {
    headers,
    get: (name) => given[prefix + name] || undefined,
    getOf: (other, name) => given[formOf(settings, other).prefix + name] || undefined,
    named: (beginning) =>
      Object.keys(given)
        .filter((name) => name.startsWith(prefix + beginning) && given[name])
        .map((name) => name.slice(prefix.length)),
    set: put,
    clear: (name) => put(name, '', 0),
  }
}
