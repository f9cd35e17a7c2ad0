import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import type { SuccessionState } from './succession.generated.ts'
import type { Succession } from './succession-state.ts'

const contestable: readonly SuccessionState[] = ['UNDER_REVIEW', 'AWAITING_CONFIRMATION']

/** What stands against a succession: broken conditions, a decline's reason, a contest, a release asked for. */
export function SuccessionProblem({ succession }: { succession: Succession }) {
  const { t } = useTranslation('shared')
  const { dateTime } = useFormats()
  const { restrictions, declineReason, contestedAt, contestReason, releaseRequestedAt } = succession
  const declined = succession.state === 'DECLINED_BY_PLATFORM'
  // A contest matters while its claim can still succeed, or did fail; the steps keep all the others.
  const contested = contestedAt !== null && (declined || contestable.includes(succession.state))
  if (!declined && !contested) return null
  return (
    <Alert icon={<IconAlertTriangle size={20} />} color={declined ? 'red' : 'yellow'}>
      <Stack gap="xs">
        {declined && restrictions.length > 0 ? (
          <div>
            <Text fw={600}>{t('succession.restrictions')}</Text>
            <List size="sm">
              {restrictions.map((restriction) => (
                <List.Item key={restriction}>
                  {t(`succession.restriction.${restriction}`)}.{' '}
                  {t(`succession.restrictionAdvice.${restriction}`)}
                </List.Item>
              ))}
            </List>
          </div>
        ) : null}
        {declined && declineReason ? (
          <Reason title={t('succession.declineReason')} text={declineReason} />
        ) : null}
        {contested ? (
          <Reason
            title={t('succession.contested', { when: dateTime(contestedAt) })}
            text={contestReason ?? ''}
          />
        ) : null}
        {declined && releaseRequestedAt !== null ? (
          <Text size="sm">{t('succession.releaseRequested')}</Text>
        ) : null}
      </Stack>
    </Alert>
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
