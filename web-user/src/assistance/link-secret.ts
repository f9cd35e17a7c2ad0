import type { KeptTexts } from 'shared-ui/browser-storage.ts'

const storageKey = 'web.assistanceLink'

/**
 * The secret of the client's page: the one in the address, else the one that this tab keeps. A reload in the
 * middle of a session therefore keeps “End now”. It is kept in the tab's storage and not in the address bar,
 * since clients share their screen with the analyst.
 */
export function keptLinkSecret(fromAddress: string | null, storage: KeptTexts): string | null {
  if (fromAddress === null) return storage.getItem(storageKey)
  storage.setItem(storageKey, fromAddress)
  return fromAddress
}
