import { claimReasons } from 'shared-schema/succession-enums'
import { reasonLength } from 'shared-ui/inputs/reason-length.ts'
import type { ClaimReason } from 'shared-ui/succession/succession.generated.ts'
import { type EvidenceItem, isComplete } from './evidence.ts'

/** The steps of a claim, in their order (SU14). */
export const claimSteps = ['warning', 'information', 'reason', 'evidence', 'certify'] as const
export type ClaimStep = (typeof claimSteps)[number]

/** A claim that is being written. */
export interface ClaimDraft {
  readonly reason: ClaimReason | null
  readonly explanation: string
  readonly certified: 'yes' | 'no'
}

/** A claim that nobody has written anything into yet. */
export const emptyDraft: ClaimDraft = { reason: null, explanation: '', certified: 'no' }

interface Situation {
  readonly draft: ClaimDraft
  readonly items: readonly EvidenceItem[]
  readonly mfaOn: boolean
  /** The maximum of characters of an explanation, as `reasonLength` and the API count them. */
  readonly mostCharacters: number
}

/** A reason that is not in the list must be explained. */
const leastExplanation = ({ reason }: ClaimDraft): number => (reason === 'OTHER' ? 1 : 0)

/** Whether a step has everything that the next one needs. */
export function isStepDone(
  step: ClaimStep,
  { draft, items, mfaOn, mostCharacters }: Situation,
): boolean {
  switch (step) {
    case 'warning':
      return mfaOn
    case 'information':
      return true
    case 'reason': {
      const length = reasonLength(draft.explanation)
      return draft.reason !== null && length >= leastExplanation(draft) && length <= mostCharacters
    }
    case 'evidence':
      return isComplete(items)
    case 'certify':
      return draft.certified === 'yes'
  }
}

/** What of a draft outlasts a reload: the certificate is given anew, by whoever sends the claim. */
export type KeptDraft = Pick<ClaimDraft, 'reason' | 'explanation'>

/** What is written into the tab's storage. */
export const writeDraft = ({ reason, explanation }: KeptDraft): string =>
  JSON.stringify({ reason, explanation })

/** A draft as it was kept; an empty one where nothing was, or what was kept can't be read. */
export function readDraft(text: string | null): ClaimDraft {
  if (text === null) return emptyDraft
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null) return emptyDraft
    const { reason, explanation } = kept as Partial<Record<keyof KeptDraft, unknown>>
    return {
      ...emptyDraft,
      reason: claimReasons.find((known) => known === reason) ?? null,
      explanation: typeof explanation === 'string' ? explanation : '',
    }
  } catch {
    return emptyDraft
  }
}
