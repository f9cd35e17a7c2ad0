import { useSubscription } from '@apollo/client/react'
import { Anchor, Button, Group, Stack } from '@mantine/core'
import { IconArrowLeft, IconBuildingOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { EmptyState, ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { AccessButton } from '../../account-access/access-button.tsx'
import { AccountAccess } from '../../account-access/account-access.tsx'
import {
  PartnerAccountHistoryDocument,
  PartnerAccountsChangedDocument,
} from '../partner-accounts.generated.ts'
import { AccountFacts } from './account-facts.tsx'
import { SituationActs } from './situation-acts.tsx'
import { useAccount } from './use-account.ts'

/** One account of the own partner: facts, its situation, and its history (AD7). */
export function AccountPage() {
  const { accountId = '' } = useParams()
  return (
    <AccountAccess>
      <AccountOf key={accountId} id={accountId} />
    </AccountAccess>
  )
}

function AccountOf({ id }: { id: string }) {
  const { t, i18n } = useTranslation('partner-accounts')
  const { account, error, reload, lookAgain } = useAccount(id)
  const history = useConnection(
    PartnerAccountHistoryDocument,
    { targetId: id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (data) => data.partnerRecord,
    20,
  )
  useSubscription(PartnerAccountsChangedDocument, {
    onData: () => {
      lookAgain()
      history.lookAgain()
    },
  })
  if (!account) return <NotShown error={error} onRetry={reload} />
  return (
    <Page title={account.name} lead={<ToList />} actions={<AccessButton account={account} />}>
      <Stack gap="lg">
        <SectionCard title={t('account')}>
          <AccountFacts account={account} />
          <SituationActs account={account} />
        </SectionCard>
        <SectionCard title={t('history')}>
          <RecordList events={history} />
        </SectionCard>
      </Stack>
    </Page>
  )
}

const ToList = () => {
  const { t } = useTranslation('partner-accounts')
  return (
    <Anchor component={Link} to="/admin/accounts">
      <Group component="span" gap={4} display="inline-flex">
        <IconArrowLeft size={16} aria-hidden />
        {t('back')}
      </Group>
    </Anchor>
  )
}

/** Still loading, failed, or no account of the own partner (any more). */
function NotShown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('partner-accounts')
  const isMissing = error !== null && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={t('account')} lead={isMissing ? undefined : <ToList />}>
      {error === null && <LoadingState rows={5} />}
      {error !== null && !isMissing && <ErrorState error={error} onRetry={onRetry} />}
      {isMissing && (
        <EmptyState
          title={t('goneTitle')}
          icon={<IconBuildingOff />}
          action={
            <Button component={Link} to="/admin/accounts" mt="sm">
              {t('back')}
            </Button>
          }
        >
          {t('goneBody')}
        </EmptyState>
      )}
    </Page>
  )
}
