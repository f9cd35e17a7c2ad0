import { useSubscription } from '@apollo/client/react'
import { Anchor, Button, Group, Stack } from '@mantine/core'
import { IconArrowLeft, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { EmptyState, ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
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
  if (!admUser) return <NotShown error={error} onRetry={reload} />
  return (
    <Page title={admUser.user.name} lead={<ToList />}>
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

const ToList = () => {
  const { t } = useTranslation('adm-users')
  return (
    <Anchor component={Link} to="/admin/adm-users">
      <Group component="span" gap={4} display="inline-flex">
        <IconArrowLeft size={16} aria-hidden />
        {t('back')}
      </Group>
    </Anchor>
  )
}

/** Still loading, failed, or nobody of the own team (any more). */
function NotShown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('adm-users')
  const isMissing = error !== null && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={t('person')} lead={isMissing ? undefined : <ToList />}>
      {error === null && <LoadingState rows={5} />}
      {error !== null && !isMissing && <ErrorState error={error} onRetry={onRetry} />}
      {isMissing && (
        <EmptyState
          title={t('goneTitle')}
          icon={<IconUserOff />}
          action={
            <Button component={Link} to="/admin/adm-users" mt="sm">
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
