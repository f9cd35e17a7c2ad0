import { useEffect, useState } from 'react'
import { secretIn } from './secret-in-fragment.ts'

/**
 * The secret of an e-mailed link or a QR code (`#secret`), read once and taken out of the address
 * bar and the history at once; null when there is none. It lives as long as the page is shown.
 */
export function useFragmentSecret(): string | null {
  const [secret] = useState(takeSecret)
  useEffect(() => {
    // Another link to this very page, opened in this tab, changes nothing but the fragment.
    const startAnew = () => window.location.hash !== '' && window.location.reload()
    window.addEventListener('hashchange', startAnew)
    return () => window.removeEventListener('hashchange', startAnew)
  }, [])
  return secret
}

function takeSecret(): string | null {
  const { hash, pathname, search } = window.location
  if (hash === '') return null
  window.history.replaceState(window.history.state, '', pathname + search)
  return secretIn(hash)
}
