import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import type { SuccessionState } from './succession.generated.ts'
import type { Succession } from './succession-state.ts'

const contestable: readonly SuccessionState[] = ['UNDER_REVIEW', 'AWAITING_CONFIRMATION']

/**
 * Everything that stands against a succession: broken conditions, the reason of a decline, a contest, a pending
 * request to lift the block.
 */
export function SuccessionProblem({ succession }: { succession: Succession }) {
  const { t } = useTranslation('shared/succession')
  const { dateTime } = useFormats()
  const { restrictions, restrictionsNow, declineReason, contestedAt, contestReason } = succession
  const declined = succession.state === 'DECLINED_BY_PLATFORM'
  // A contest is shown while its claim can still succeed, or if it made the claim fail; the list of steps has
  // all others.
  const contested = contestedAt !== null && (declined || contestable.includes(succession.state))
  if (!declined && !contested && restrictionsNow.length === 0) return null
  return (
    <Alert icon={<IconAlertTriangle size={20} />} color={declined ? 'red' : 'yellow'}>
      <Stack gap="xs">
        {declined && restrictions.length > 0 ? (
          <Restrictions title={t('restrictions')} restrictions={restrictions} />
        ) : null}
        {restrictionsNow.length > 0 && !isSame(restrictions, restrictionsNow) ? (
          <Restrictions title={t('restrictionsNow')} restrictions={restrictionsNow} />
        ) : null}
        {declined && restrictionsNow.length === 0 && !declineReason ? (
          <Text size="sm">{t('restrictionsMet')}</Text>
        ) : null}
        {declined && declineReason ? (
          <Reason title={t('declineReason')} text={declineReason} />
        ) : null}
        {contested ? (
          <Reason
            title={t('contested', { when: dateTime(contestedAt) })}
            text={contestReason ?? ''}
          />
        ) : null}
        {declined && succession.releaseRequestedAt !== null ? (
          <Text size="sm">{t('releaseRequested')}</Text>
        ) : null}
      </Stack>
    </Alert>
  )
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((restriction) => other.includes(restriction))

interface RestrictionsProps {
  title: string
  restrictions: Succession['restrictions']
}

/** The broken conditions, each with what can be done about it. */
function Restrictions({ title, restrictions }: RestrictionsProps) {
  const { t } = useTranslation('shared/succession')
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <List size="sm">
        {restrictions.map((restriction) => (
          <List.Item key={restriction}>
            {t(`restriction.${restriction}`)}. {t(`restrictionAdvice.${restriction}`)}
          </List.Item>
        ))}
      </List>
    </div>
  )
}

function Reason({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {text}
      </Text>
    </div>
  )
}
