import type { KeptTexts } from 'shared-ui/browser-storage.ts'

const storageKey = 'web.assistanceLink'

/**
 * The secret of the client's page: the one that the address just brought, else the one that this
 * tab keeps, so that a reload in the middle of a session doesn't take "End now" away.
 * The tab's storage and not the address bar keeps it: clients share their screen with the analyst.
 */
export function keptLinkSecret(fromAddress: string | null, storage: KeptTexts): string | null {
  if (fromAddress === null) return storage.getItem(storageKey)
  storage.setItem(storageKey, fromAddress)
  return fromAddress
}
