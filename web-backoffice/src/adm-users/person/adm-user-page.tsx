import { useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import { AdmUserHistoryDocument, TeamChangedDocument } from '../adm-users.generated.ts'
import { PersonActs } from './person-acts.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonNotices } from './person-notices.tsx'
import { PrincipalTitle } from './principal-title.tsx'
import { useAdmUser } from './use-adm-user.ts'

/** One person of the own team: facts, what can be done to them, and their history (AD3–AD6). */
export function AdmUserPage() {
  const { admUserId = '' } = useParams()
  return <AdmUserOf key={admUserId} id={admUserId} />
}

function AdmUserOf({ id }: { id: string }) {
  const { t, i18n } = useTranslation('adm-users')
  const { admUser, error, reload, lookAgain } = useAdmUser(id)
  const history = useConnection(
    AdmUserHistoryDocument,
    { targetId: id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (data) => data.partnerRecord,
    20,
  )
  useSubscription(TeamChangedDocument, {
    onData: () => {
      lookAgain()
      history.lookAgain()
    },
  })
  const list = { to: '/admin/adm-users', back: t('back') }
  if (!admUser)
    return (
      <ObjectNotShown
        title={t('person')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconUserOff /> }}
        error={error}
        onRetry={reload}
      />
    )
  return (
    <Page title={admUser.user.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        <PersonNotices admUser={admUser} />
        <SectionCard title={t('place')}>
          <PersonFacts admUser={admUser} />
          <PersonActs admUser={admUser} />
        </SectionCard>
        <PrincipalTitle admUser={admUser} />
        <SectionCard title={t('history')}>
          <RecordList events={history} />
        </SectionCard>
      </Stack>
    </Page>
  )
}
