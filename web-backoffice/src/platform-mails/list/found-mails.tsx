import { useMediaQuery } from '@mantine/hooks'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import type { MailRowFragment } from '../platform-mails.generated.ts'
import { isNarrowed, type MailFilters } from './mail-filters.ts'
import { MailCards, MailTable } from './mail-list.tsx'
import { SendAgainDialog } from './send-again.tsx'

interface FoundMailsProps {
  mails: LoadedConnection<MailRowFragment>
  filters: MailFilters
  onSent: () => void
}

/** The e-mails that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundMails({ mails, filters, onSent }: FoundMailsProps) {
  const { t } = useTranslation('platform-mails')
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(mails)
  // Beside the list, so that it stays open where a turned phone shows the list in another way.
  const [asked, setAsked] = useState<{ mail: MailRowFragment; opened: boolean } | null>(null)
  if (nodes.length === 0) {
    if (mails.error) return <ErrorState error={mails.error} onRetry={mails.reload} />
    if (mails.loading) return <LoadingState rows={8} />
    const key = isNarrowed(filters) ? 'notFound' : 'none'
    return (
      <EmptyState title={t(`${key}Title`)} icon={<IconMail />}>
        {t(`${key}Body`)}
      </EmptyState>
    )
  }
  const List = isNarrow ? MailCards : MailTable
  return (
    <>
      <List mails={nodes} onAsk={(mail) => setAsked({ mail, opened: true })} />
      {asked && (
        <SendAgainDialog
          key={asked.mail.id}
          {...asked}
          onClose={() => setAsked((last) => last && { ...last, opened: false })}
          onSent={onSent}
        />
      )}
      {mails.error ? (
        <ErrorState error={mails.error} onRetry={mails.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          hasMore={mails.hasMore}
          busy={mails.loadingMore}
          onMore={mails.loadMore}
        />
      )}
    </>
  )
}
