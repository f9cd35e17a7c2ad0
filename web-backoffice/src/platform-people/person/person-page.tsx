import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import {
  PersonDevicesDocument,
  type PersonFactsFragment,
  PersonHistoryDocument,
  PersonMembershipsDocument,
  PlatformPersonChangedDocument,
  PlatformPersonDocument,
} from '../platform-people.generated.ts'
import { LockedFactors } from './locked-factors.tsx'
import { PersonActs } from './person-acts.tsx'
import { PersonDevices } from './person-devices.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonMails } from './person-mails.tsx'
import { PersonMemberships } from './person-memberships.tsx'
import { useMailsTo } from './use-mails-to.ts'

/** One person: what an operator sees of them, and can do (PA5). */
export function PersonPage() {
  const { personId = '' } = useParams()
  return <PersonOf key={personId} id={personId} />
}

function PersonOf({ id }: { id: string }) {
  const { t } = useTranslation('platform-people')
  const { data, error, refetch } = useQuery(PlatformPersonDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const person = data?.platformPerson
  const list = { to: '/platform/people', back: t('back') }
  if (!person)
    return (
      <ObjectNotShown
        title={t('person')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconUserOff /> }}
        error={error ?? null}
        onRetry={() => {
          // If the second try fails, the query's own state shows it.
          refetch().catch(() => undefined)
        }}
      />
    )
  return (
    <Page title={person.name} lead={<BackToList {...list} />} width="wide">
      <ShownPerson person={person} />
    </Page>
  )
}

function ShownPerson({ person }: { person: PersonFactsFragment }) {
  const { t, i18n } = useTranslation('platform-people')
  const client = useApolloClient()
  const { id, email } = person
  const ofPerson = { personId: id }
  const memberships = useConnection(
    PersonMembershipsDocument,
    ofPerson,
    (data) => data.personMemberships,
    20,
  )
  const devices = useConnection(PersonDevicesDocument, ofPerson, (data) => data.personDevices, 20)
  const mails = useMailsTo(email)
  const history = useConnection(
    PersonHistoryDocument,
    { ...ofPerson, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (data) => data.personRecord,
    20,
  )
  useSubscription(PlatformPersonChangedDocument, {
    variables: { id },
    onData: () => {
      void lookAgain(client, PlatformPersonDocument, { id })
      for (const list of [memberships, devices, mails, history]) list.lookAgain()
    },
  })
  return (
    <Stack gap="lg">
      <SectionCard title={t('person')} description={t('onRecord')}>
        <PersonFacts person={person} />
        <PersonActs person={person} />
      </SectionCard>
      <LockedFactors person={person} />
      <PersonMemberships memberships={memberships} />
      <PersonDevices devices={devices} />
      <PersonMails email={email} mails={mails} />
      <SectionCard title={t('history')}>
        <RecordList events={history} />
      </SectionCard>
    </Stack>
  )
}
