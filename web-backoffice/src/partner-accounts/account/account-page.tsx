import { useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconBuildingOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { AccessButton } from '../../account-access/access-button.tsx'
import { AccountAccess } from '../../account-access/account-access.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import { ChangeAccount } from '../form/change-account.tsx'
import {
  PartnerAccountHistoryDocument,
  PartnerAccountsChangedDocument,
} from '../partner-accounts.generated.ts'
import { AccountFacts } from './account-facts.tsx'
import { AccountLogoCard } from './account-logo-card.tsx'
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
  const list = { to: '/admin/accounts', back: t('back') }
  if (!account)
    return (
      <ObjectNotShown
        title={t('account')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconBuildingOff /> }}
        error={error}
        onRetry={reload}
      />
    )
  return (
    <Page
      title={account.name}
      lead={<BackToList {...list} />}
      actions={<AccessButton account={account} />}
    >
      <Stack gap="lg">
        <SectionCard title={t('account')}>
          <AccountFacts account={account} />
          <ChangeAccount account={account} />
          <SituationActs account={account} />
        </SectionCard>
        <AccountLogoCard account={account} onSet={lookAgain} />
        <SectionCard title={t('history')}>
          <RecordList events={history} />
        </SectionCard>
      </Stack>
    </Page>
  )
}
