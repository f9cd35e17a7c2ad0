import type {
  SuccessionEvent,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { whileNotOpen } from '../vetoes/veto-rules.ts'
import { conditions, type Standing } from './standing-rules.ts'
import { states } from './state-rules.ts'
import { transitions, waysFrom } from './transition-rules.ts'

/** What a party may do now. */
export const allowedEvents = (standing: Standing, by: SuccessionParty): SuccessionEvent[] =>
  waysFrom(standing.state, by)
    .filter(({ given: asked }) => asked.every((condition) => conditions[condition](standing)))
    .map(({ event }) => event)

/** What is refused while the successor breaks a condition of SU16, since it would bring them back. */
export const onlyIfFit: readonly SuccessionEvent[] = ['RESEND', 'GO_BACK', 'RELEASE', 'REINSTATE']

/** Whether in a state it matters to both sides which conditions the successor breaks at this moment. */
export const asksWhetherFit = (state: SuccessionState): boolean =>
  transitions.some(({ from, event }) => from === state && onlyIfFit.includes(event))

/** What is known of a succession at an instant, beside where it stands. */
export interface Circumstances {
  readonly now: Date
  /** Nothing leads on before this instant (SU11). */
  readonly notBefore: Date | null
  /** The conditions that the successor breaks at that instant, where it matters. */
  readonly restrictionsNow: readonly SuccessionRestriction[]
  /** Whether the ecosystem is open: in one that is suspended or closed nothing leads on (PA3). */
  readonly ecosystemOpen: boolean
}

/** Whether an event comes before its time: a claim rests, so that its administrator can contest it (SU14). */
export const isTooEarly = (
  event: SuccessionEvent,
  { now, notBefore }: Pick<Circumstances, 'now' | 'notBefore'>,
): boolean => event === 'APPROVE_CLAIM' && notBefore !== null && notBefore.getTime() > now.getTime()

/** What a party may do at an instant; the apps show, and the e-mails promise, exactly these. */
export const allowedNow = (
  standing: Standing,
  by: SuccessionParty,
  circumstances: Circumstances,
): SuccessionEvent[] =>
  allowedEvents(standing, by).filter(
    (event) =>
      !isTooEarly(event, circumstances) &&
      (circumstances.ecosystemOpen || whileNotOpen.includes(event)) &&
      (circumstances.restrictionsNow.length === 0 || !onlyIfFit.includes(event)),
  )

/**
 * Whose turn it is: once support has asked, whoever can lift the block and is the likelier to be there. Nobody's while the
 * ecosystem is not open.
 */
export function whoseTurn(
  standing: Standing,
  { restrictionsNow, ecosystemOpen }: Pick<Circumstances, 'restrictionsNow' | 'ecosystemOpen'>,
): SuccessionParty | null {
  if (!ecosystemOpen) return null
  const { state, releaseRequestedAt, declineReason } = standing
  if (state !== 'DECLINED_BY_PLATFORM' || releaseRequestedAt === null) return states[state].turnOf
  return declineReason !== null && restrictionsNow.length === 0 ? 'SUCCESSOR' : 'ADMINISTRATOR'
}
