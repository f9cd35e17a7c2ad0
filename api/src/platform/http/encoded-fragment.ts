/**
 * The address that an e-mailed link had before a mail program encoded its `#` as `%23` (or twice, as
 * `%2523`): what was the fragment has come here as part of the path. Null for every other address. The
 * result always leads to a page of this origin.
 *
 * @param url the path and query of a request, as it was sent
 */
export function decodedFragment(url: string): string | null {
  const [, page, fragment, query = ''] =
    /^(\/(?!\/)[\w/-]*)%(?:25)*23([^?]*)(\?.*)?$/.exec(url) ?? []
  return page === undefined ? null : `${page}${query}#${fragment}`
}
