/**
 * Repairs the address of an e-mailed link whose `#` a mail program encoded as `%23` (or twice, as `%2523`), so
 * that the fragment arrived as part of the path. Null for every other address. The result always leads to a
 * page of this origin.
 *
 * @param url the path and query of a request, as it was sent
 */
export function decodedFragment(url: string): string | null {
  const [, page, fragment, query = ''] =
    /^(\/(?!\/)[\w/-]*)%(?:25)*23([^?]*)(\?.*)?$/.exec(url) ?? []
  return page === undefined ? null : `${page}${query}#${fragment}`
}
