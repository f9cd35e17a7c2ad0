/**
 * Whether a page's path belongs to a line of the navigation: `/members/7` to `/members`; to `/` only `/`
 * itself.
 */
export function isWithin(pathname: string, line: string): boolean {
  if (line === '/') return pathname === '/'
  return pathname === line || pathname.startsWith(`${line}/`)
}
