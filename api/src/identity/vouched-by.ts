import type { Change } from '../platform/change.ts'
import { defineStrategies } from '../platform/strategies.ts'

/** The sign-in of a company that has vouched for a person (PA9). */
export interface VouchedBy {
  /** By which the person is known there. */
  readonly linkId: string
  /** The session there, where the provider names it. */
  readonly session: string | null
}

/**
 * Holds until the commit what a company's word stands on.
 *
 * @throws where it does not hold any more
 */
export type HoldWord = (change: Change, linkId: string) => Promise<void>

/** What higher rooms know of the words of companies. */
export const heldWords = defineStrategies<HoldWord>('words of companies')
