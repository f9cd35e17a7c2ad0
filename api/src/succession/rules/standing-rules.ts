import type { SuccessionState } from 'shared-schema/succession-enums'

/** How an ecosystem changes hands: started by its administrator, or claimed by its successor. */
export type HandoverKind = 'HANDOVER' | 'CLAIM'

/** Where one succession stands, as far as it decides what may be done. */
export interface Standing {
  readonly state: SuccessionState
  readonly handoverKind: HandoverKind | null
  /** When the administrator contested the present claim; null where they have not. */
  readonly contestedAt: Date | null
  /** Why a reviewer declined the claim, until the block is lifted or the next claim; null otherwise. */
  readonly declineReason: string | null
  /** When support asked to lift the block; null where it has not. */
  readonly releaseRequestedAt: Date | null
}

/** What must hold of a succession, beside its state, for a way to be open. */
export const conditions = {
  HANDED_OVER: ({ handoverKind }: Standing) => handoverKind === 'HANDOVER',
  CLAIMED: ({ handoverKind }: Standing) => handoverKind === 'CLAIM',
  /** A claim is contested once: whoever could do it again and again would hold it up for ever (SU17). */
  NOT_CONTESTED: ({ contestedAt }: Standing) => contestedAt === null,
  RELEASE_REQUESTED: ({ releaseRequestedAt }: Standing) => releaseRequestedAt !== null,
  CLAIM_DECLINED: ({ declineReason }: Standing) => declineReason !== null,
  CONDITION_BROKEN: ({ declineReason }: Standing) => declineReason === null,
} as const
export type Condition = keyof typeof conditions
