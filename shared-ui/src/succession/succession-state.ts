import type {
  SuccessionFieldsFragment,
  SuccessionParty,
  SuccessionState,
} from './succession.generated.ts'

/** A succession as the apps show it. */
export type Succession = SuccessionFieldsFragment

/** One step of a succession's record. */
export type SuccessionStep = Succession['timeline'][number]

type Tone = 'good' | 'bad' | 'warning' | 'neutral' | 'live'

const tones: Readonly<Record<SuccessionState, Tone>> = {
  INVITED: 'live',
  INVITATION_EXPIRED: 'warning',
  AWAITING_ACTIVATION: 'live',
  ACTIVATION_EXPIRED: 'warning',
  ACTIVE: 'good',
  IN_VALIDATION: 'live',
  UNDER_REVIEW: 'live',
  AWAITING_CONFIRMATION: 'warning',
  DECLINED_BY_SUCCESSOR: 'bad',
  DECLINED_BY_PLATFORM: 'bad',
  REVOKED: 'neutral',
  COMPLETED: 'good',
}

/** The tone of a state's badge. */
export const toneOf = (state: SuccessionState): Tone => tones[state]

/** Whether a value is the name of a state; the facts of a refusal are plain strings. */
export const isSuccessionState = (value: unknown): value is SuccessionState =>
  typeof value === 'string' && Object.hasOwn(tones, value)

/** The person on one side; shown by name to the other. */
export function personOf(
  { administrator, successor }: Pick<Succession, 'administrator' | 'successor'>,
  party: SuccessionParty,
): { readonly id: string; readonly name: string } | null {
  if (party === 'ADMINISTRATOR') return administrator
  return party === 'SUCCESSOR' ? successor : null
}

/** Whether a succession has ended, for good. */
export const isOver = (state: SuccessionState): state is 'REVOKED' | 'COMPLETED' =>
  state === 'REVOKED' || state === 'COMPLETED'

/** Whether a succession rests: it has not ended, and its ecosystem is suspended or closed (PA3). */
export const rests = ({
  state,
  ecosystemSituation,
}: Pick<Succession, 'state' | 'ecosystemSituation'>): boolean =>
  ecosystemSituation !== 'OPEN' && !isOver(state)

/** Whether a state only waits: reminders are sent, nothing lapses and nothing is decided. */
export const onlyReminds = (state: SuccessionState): boolean =>
  state === 'ACTIVE' ||
  state === 'INVITATION_EXPIRED' ||
  state === 'ACTIVATION_EXPIRED' ||
  state === 'DECLINED_BY_SUCCESSOR' ||
  state === 'DECLINED_BY_PLATFORM'

/** Whether a block stands because a reviewer declined the claim, not because a condition was broken. */
export const isClaimDeclined = ({
  state,
  declineReason,
}: Pick<Succession, 'state' | 'declineReason'>): boolean =>
  state === 'DECLINED_BY_PLATFORM' && declineReason !== null
