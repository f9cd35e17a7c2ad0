import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isClaimDeclined } from 'shared-ui/succession/succession-state.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'

/** Tells the successor the state of their succession and what they can do; announced when the state changes. */
export function OwnMeaning({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession')
  const { state, administrator } = succession
  const meaning = isClaimDeclined(succession)
    ? ('claimDeclined' as const)
    : (`meaning.${state}` as const)
  return (
    <Text aria-live="polite">
      {[meaning, ...promisesOf(succession)]
        .map((sentence) => t(sentence, { administrator: administrator.name }))
        .join(' ')}
    </Text>
  )
}

const promised = [
  'ACCEPT',
  'REJECT',
  'RENEW_LINK',
  'CONFIRM',
  'REFUSE_HANDOVER',
  'CLAIM',
  'CANCEL_CLAIM',
  'RELEASE',
  'REINSTATE',
  'RESIGN',
] as const

/** What the successor can do: only what the API allows. */
export function promisesOf({
  state,
  allowedActions,
}: Pick<OwnSuccession, 'state' | 'allowedActions'>) {
  const may = promised.filter((event) => allowedActions.includes(event))
  // Only support can continue from a block; it listens to either side (EA6).
  if (state === 'DECLINED_BY_PLATFORM' && may.length === 0) return ['contactSupport'] as const
  return may.map((event) => `may.${event}` as const)
}
