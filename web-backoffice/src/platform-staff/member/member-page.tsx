import { useSubscription } from '@apollo/client/react'
import { Alert, Anchor, Stack } from '@mantine/core'
import { IconInfoCircle, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import { StaffChangedDocument, StaffMemberHistoryDocument } from '../platform-staff.generated.ts'
import { MemberActs } from './member-acts.tsx'
import { MemberFacts } from './member-facts.tsx'
import { MfaReset } from './mfa-reset.tsx'
import { useStaffMember } from './use-staff-member.ts'

/** One member of staff: facts, what can be done to them, and their history (PA2). */
export function StaffMemberPage() {
  const { staffId = '' } = useParams()
  return <MemberOf key={staffId} id={staffId} />
}

function MemberOf({ id }: { id: string }) {
  const { t, i18n } = useTranslation('platform-staff')
  const { member, error, reload, lookAgain } = useStaffMember(id)
  const isOwn = useViewer().user.id === id
  const history = useConnection(
    StaffMemberHistoryDocument,
    { id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (data) => data.staffMemberRecord,
    20,
  )
  useSubscription(StaffChangedDocument, {
    onData: () => {
      lookAgain()
      history.lookAgain()
    },
  })
  const list = { to: '/platform/staff', back: t('back') }
  if (!member)
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
    <Page title={member.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        {isOwn && (
          <Alert icon={<IconInfoCircle size={20} />}>
            {t('own')}{' '}
            <Anchor component={Link} to="/profile" inherit>
              {t('ownProfile')}
            </Anchor>
          </Alert>
        )}
        <SectionCard title={t(member.situation === 'INVITED' ? 'invitation' : 'account')}>
          <MemberFacts member={member} />
          <MemberActs member={member} />
        </SectionCard>
        <MfaReset member={member} />
        <SectionCard title={t('history')}>
          <RecordList events={history} />
        </SectionCard>
      </Stack>
    </Page>
  )
}
