import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Whether a request may read what has no sign-in: it was asked of a host that this server is known by, and
 * by no page of another origin. A foreign name in `Host` is DNS rebinding: a page whose own name was
 * pointed at this machine. No such name is an IP address, or `localhost`.
 *
 * @param hosts further names of this server, without a port
 */
export function isFromOwnHost(
  { headers }: Pick<IncomingMessage, 'headers'>,
  hosts: readonly string[],
): boolean {
  const { host = '', origin } = headers
  if (!isKnown(hostnameOf(host), hosts)) return false
  if (origin !== undefined) return origin === `http://${host}` || origin === `https://${host}`
  // Pictures and scripts that a page of another origin embeds name no origin; links that open do no harm.
  const site = headers['sec-fetch-site'] ?? 'none'
  return ['none', 'same-origin'].includes(String(site)) || headers['sec-fetch-mode'] === 'navigate'
}

function isKnown(hostname: string, hosts: readonly string[]): boolean {
  if (isIP(hostname.replace(/^\[(.*)\]$/, '$1')) > 0) return true
  return /^(.+\.)?localhost$/.test(hostname) || hosts.includes(hostname)
}

/** The name in a `Host` header, in the form that `URL` gives it; empty where it is none. */
function hostnameOf(host: string): string {
  if (!/^[\w.[\]:-]+$/.test(host)) return ''
  const url = `http://${host}`
  return URL.canParse(url) ? new URL(url).hostname : ''
}
