/**
 * For a file that somebody uploaded: it can run nothing and load nothing, whatever type a browser takes it for
 * (G5).
 */
export const fileContentSecurityPolicy =
  "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The headers of every answer of the API (G7): those of helmet, but for a policy of contents, since it serves no page. */
export const apiSecurityHeaders = Object.freeze({
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
})

/** For answers over HTTPS only: browsers ignore it on others, and from then on use HTTPS only (G7). */
export const strictTransport = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}

/** Where an app's pictures may come from beside its own origin: the backoffice draws files that it fetched. */
const pictureSources = { store: 'data:', web: 'data:', backoffice: 'data: blob:' } as const

/** The page that a new tab of the backoffice opens in another app, to enter an environment there (AS8). */
export const ENTRY_PAGE = '/handoff'

/**
 * Which other windows may share a browsing context group with a page. The backoffice opens tabs of the other
 * apps, and the page at which they arrive asks the backoffice for the verifier of its ticket. Every other page
 * is cut off from its opener, and so is that tab from its next page on.
 */
function openerPolicy(surface: keyof typeof pictureSources, path: string): string {
  if (surface === 'backoffice') return 'same-origin-allow-popups'
  return path === ENTRY_PAGE ? 'unsafe-none' : 'same-origin'
}

/**
 * The headers of every answer of an app's origin (threat G7). Scripts and styles come from this origin
 * only; a style element that the app makes itself carries the page's nonce.
 */
export function appSecurityHeaders(
  surface: keyof typeof pictureSources,
  path: string,
  nonce: string,
  protocol: 'http' | 'https',
): Record<string, string> {
  return {
    'content-security-policy': [
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src 'self' 'nonce-${nonce}'`,
      `img-src 'self' ${pictureSources[surface]}`,
      `font-src 'self'`,
      `connect-src 'self'`,
      `manifest-src 'self'`,
      `worker-src 'self'`,
      `base-uri 'none'`,
      `form-action 'self'`,
      `frame-ancestors 'none'`,
    ].join('; '),
    'cross-origin-opener-policy': openerPolicy(surface, path),
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(protocol === 'https' ? strictTransport : {}),
  }
}
