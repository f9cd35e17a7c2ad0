import { useQuery } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { PlatformMailNumbersDocument } from './platform-mails.generated.ts'

/** How well e-mails arrive, in numbers (PA10). */
export function MailNumbers() {
  const { t } = useTranslation('platform-mails')
  const { number } = useFormats()
  const { data, error, refetch } = useQuery(PlatformMailNumbersDocument, {
    fetchPolicy: 'cache-and-network',
  })
  const numbers = data?.platformMailNumbers
  if (!numbers)
    return (
      <SectionCard title={t('numbers')}>
        {error ? (
          <ErrorState
            error={error}
            onRetry={() => {
              // If the second try fails, the query's own state shows it.
              refetch().catch(() => undefined)
            }}
          />
        ) : (
          <LoadingState rows={2} />
        )}
      </SectionCard>
    )
  const { lastDay, lastWeek, waiting, waitingSince } = numbers
  const counted = (count: number, isMore: boolean) =>
    isMore ? t('moreThan', { count }) : number(count)
  const ended = (of: typeof lastDay) =>
    t('ended', {
      sent: number(of.sent),
      refused: number(of.refused),
      givenUp: number(of.givenUp),
    })
  return (
    <SectionCard title={t('numbers')}>
      <Facts
        facts={[
          {
            label: t('waitingNow'),
            value: (
              <>
                {counted(waiting, numbers.waitingIsMore)}
                {waitingSince && (
                  <Text size="sm" c="dimmed" fw={400}>
                    {t('oldest')} <Instant at={waitingSince} />
                  </Text>
                )}
              </>
            ),
          },
          { label: t('lastDay'), value: ended(lastDay) },
          { label: t('lastWeek'), value: ended(lastWeek) },
          {
            label: t('refusedAddresses'),
            value: counted(numbers.refusedAddresses, numbers.refusedAddressesIsMore),
          },
        ]}
      />
    </SectionCard>
  )
}
