import { useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconBriefcaseOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import {
  PlatformPartnerHistoryDocument,
  PlatformPartnersChangedDocument,
} from '../platform-partners.generated.ts'
import { PartnerActs } from './partner-acts.tsx'
import { PartnerEcosystems } from './partner-ecosystems.tsx'
import { PartnerFacts } from './partner-facts.tsx'
import { usePartner } from './use-partner.ts'

/** One partner: facts, what can be done with it, its ecosystems, and its history, live (PA4). */
export function PartnerPage() {
  const { partnerId = '' } = useParams()
  return <PartnerOf key={partnerId} id={partnerId} />
}

function PartnerOf({ id }: { id: string }) {
  const { t } = useTranslation('platform-partners')
  const { partner, error, reload, lookAgain } = usePartner(id)
  useSubscription(PlatformPartnersChangedDocument, { onData: lookAgain })
  const list = { to: '/platform/partners', back: t('back') }
  if (!partner)
    return (
      <ObjectNotShown
        title={t('partner')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconBriefcaseOff /> }}
        error={error}
        onRetry={reload}
      />
    )
  const isInvited = partner.situation === 'INVITED'
  return (
    <Page title={partner.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        <SectionCard title={t(isInvited ? 'invitation' : 'partner')}>
          <PartnerFacts partner={partner} />
          <PartnerActs partner={partner} />
        </SectionCard>
        {!isInvited && <PartnerEcosystems partner={partner} />}
        {/* The history of an invitation is another chain than that of the partner which comes of it. */}
        <History key={isInvited ? 'invitation' : 'partner'} id={id} />
      </Stack>
    </Page>
  )
}

function History({ id }: { id: string }) {
  const { t, i18n } = useTranslation('platform-partners')
  const history = useConnection(
    PlatformPartnerHistoryDocument,
    { id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (data) => data.platformPartnerRecord,
    20,
  )
  useSubscription(PlatformPartnersChangedDocument, { onData: history.lookAgain })
  return (
    <SectionCard title={t('history')}>
      <RecordList events={history} />
    </SectionCard>
  )
}
