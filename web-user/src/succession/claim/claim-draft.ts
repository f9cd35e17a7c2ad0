import type { ClaimReason } from 'shared-ui/succession/succession.generated.ts'
import { type EvidenceItem, isComplete } from './evidence.ts'

/** The steps of a claim, in their order (SU14). */
export const claimSteps = ['warning', 'information', 'reason', 'evidence', 'certify'] as const
export type ClaimStep = (typeof claimSteps)[number]

/** The most characters of an explanation, as the API counts them. */
export const longestExplanation = 2000

/** A claim while it is written. */
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
}

/** Whether a step has all that the next one needs. */
export function isStepDone(step: ClaimStep, { draft, items, mfaOn }: Situation): boolean {
  switch (step) {
    case 'warning':
      return mfaOn
    case 'information':
      return true
    case 'reason':
      return draft.reason !== null && (draft.reason !== 'OTHER' || draft.explanation.trim() !== '')
    case 'evidence':
      return isComplete(items)
    case 'certify':
      return draft.certified === 'yes'
  }
}
