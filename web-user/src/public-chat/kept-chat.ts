import { browserStorage, type KeptTexts } from 'shared-ui/browser-storage.ts'

/** How this browser knows a contact again: the token of the conversation, and the name that was given. */
export interface KeptContact {
  readonly token: string
  readonly name: string
}

const keyOf = (address: string): string => `web-chat:${address}`
const outboxKeyOf = (address: string): string => `web-chat-outbox:${address}`

/** What this browser keeps of a conversation on a public page. */
export function keptChat(address: string, storage: KeptTexts = browserStorage) {
  return {
    contact: (): KeptContact | null => readContact(storage.getItem(keyOf(address))),
    keepContact: (contact: KeptContact) =>
      storage.setItem(keyOf(address), JSON.stringify(contact satisfies KeptContact)),
    outbox: (): string | null => storage.getItem(outboxKeyOf(address)),
    keepOutbox: (outbox: string) => storage.setItem(outboxKeyOf(address), outbox),
    forget: () => {
      storage.removeItem(keyOf(address))
      storage.removeItem(outboxKeyOf(address))
    },
  }
}

function readContact(text: string | null): KeptContact | null {
  try {
    const { token, name } = JSON.parse(text ?? 'null') ?? {}
    return typeof token === 'string' && typeof name === 'string' ? { token, name } : null
  } catch {
    return null
  }
}
