import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { FoundMails } from '../../platform-mails/list/found-mails.tsx'
import { noFilters, writeFilters } from '../../platform-mails/list/mail-filters.ts'
import type { MailRowFragment } from '../../platform-mails/platform-mails.generated.ts'

interface PersonMailsProps {
  email: string
  mails: LoadedConnection<MailRowFragment>
}

/** The last e-mails to the person, and whether they arrived. */
export function PersonMails({ email, mails }: PersonMailsProps) {
  const { t } = useTranslation('platform-people')
  const toAll = writeFilters({ ...noFilters, search: email })
  return (
    <SectionCard
      title={t('mails')}
      actions={
        <Anchor component={Link} to={`/platform/mails?${toAll}`}>
          {t('allMails')}
        </Anchor>
      }
    >
      <FoundMails mails={mails} filters={noFilters} onSent={mails.lookAgain} />
    </SectionCard>
  )
}
