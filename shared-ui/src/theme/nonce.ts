import { setNonce } from 'get-nonce'

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// The scroll lock under dialogs inserts a style element and reads its nonce here.
if (nonce) setNonce(nonce)

/** The nonce of this page's content security policy, for style elements; empty in development. */
export function styleNonce(): string {
  return nonce
}
