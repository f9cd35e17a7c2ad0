/** Whether a page's path lies within a navigation line's: `/members/7` within `/members`; `/` only itself. */
export function isWithin(pathname: string, line: string): boolean {
  if (line === '/') return pathname === '/'
  return pathname === line || pathname.startsWith(`${line}/`)
}
