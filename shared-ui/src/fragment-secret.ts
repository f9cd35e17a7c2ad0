import { useEffect, useState } from 'react'
import { secretIn } from './secret-in-fragment.ts'

/**
 * The secret of an e-mailed link or a QR code (`#secret`); null if there is none. It is read once, removed from
 * the address bar and the history at once, and kept while the page is shown.
 */
export function useFragmentSecret(): string | null {
  const [secret] = useState(takeSecret)
  useEffect(() => {
    taken = null
    // A second link to this very page, opened in this tab, changes only the fragment.
    const startAnew = () => window.location.hash !== '' && window.location.reload()
    window.addEventListener('hashchange', startAnew)
    return () => window.removeEventListener('hashchange', startAnew)
  }, [])
  return secret
}

/** Taken out of the address for a page that is not shown yet: React may begin to render a page more than once. */
let taken: { readonly pathname: string; readonly secret: string | null } | null = null

function takeSecret(): string | null {
  const { hash, pathname, search } = window.location
  if (hash === '') return taken?.pathname === pathname ? taken.secret : null
  window.history.replaceState(window.history.state, '', pathname + search)
  taken = { pathname, secret: secretIn(hash) }
  return taken.secret
}
