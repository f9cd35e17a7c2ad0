import type { PasskeysQuery } from './passkeys.generated.ts'

/** A passkey as its owner sees it. */
export type ListedPasskey = PasskeysQuery['passkeys'][number]
