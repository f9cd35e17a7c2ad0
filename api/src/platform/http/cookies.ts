import { parseCookie, stringifySetCookie } from 'cookie'
import type { App } from 'shared-schema/enums'

/** The cookies of one request, by their name within the app that asks: `store_device` is `device` in Store. */
export interface Cookies {
  get(name: string): string | undefined
  /** A cookie of another app that this browser holds as well (one host, several ports; AS16). */
  getOf(app: App, name: string): string | undefined
  set(name: string, value: string, maxAgeSeconds: number): void
  clear(name: string): void
}

/** Cookies with the means to give them back to the browser. */
export interface ResponseCookies extends Cookies {
  /** The Set-Cookie headers to answer with. */
  readonly headers: readonly string[]
}

const cookieName = (app: App, name: string): string => `${app.toLowerCase()}_${name}`

/** Reads a Cookie header. Cookies are host-only, HttpOnly, SameSite=Lax and named per app (ID1). */
export function cookiesOf(
  app: App,
  header: string | undefined,
  transport: 'https' | 'http',
): ResponseCookies {
  const given = parseCookie(header ?? '')
  const headers: string[] = []
  const put = (name: string, value: string, maxAge: number): void => {
    // What follows in the same request sees the new one, as the browser's next request will.
    given[cookieName(app, name)] = value
    headers.push(
      stringifySetCookie({
        name: cookieName(app, name),
        value,
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: transport === 'https',
        maxAge,
      }),
    )
  }
  return {
    headers,
    get: (name) => given[cookieName(app, name)] || undefined,
    getOf: (other, name) => given[cookieName(other, name)] || undefined,
    set: put,
    clear: (name) => put(name, '', 0),
  }
}
