import { useQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconBuildingOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { BackToList, ObjectNotShown } from '../../object-not-shown.tsx'
import { ChangeEcosystem } from '../form/change-ecosystem.tsx'
import {
  PlatformEcosystemDocument,
  PlatformEcosystemHistoryDocument,
} from '../platform-ecosystems.generated.ts'
import { EcosystemFacts } from './ecosystem-facts.tsx'
import { SituationActs } from './situation-acts.tsx'

/** One ecosystem: its facts, what can be done to it, and its history (PA3). */
export function EcosystemPage() {
  const { ecosystemId = '' } = useParams()
  return <EcosystemOf key={ecosystemId} id={ecosystemId} />
}

function EcosystemOf({ id }: { id: string }) {
  const { t, i18n } = useTranslation('platform-ecosystems')
  const { data, error, refetch } = useQuery(PlatformEcosystemDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const history = useConnection(
    PlatformEcosystemHistoryDocument,
    { id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (found) => found.platformEcosystemRecord,
    20,
  )
  const ecosystem = data?.platformEcosystem
  const list = { to: '/platform/ecosystems', back: t('back') }
  if (!ecosystem)
    return (
      <ObjectNotShown
        title={t('ecosystem')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconBuildingOff /> }}
        error={error ?? null}
        onRetry={() => {
          // If the second try fails, the query's own state shows it.
          refetch().catch(() => undefined)
        }}
      />
    )
  return (
    <Page title={ecosystem.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        <SectionCard title={t('ecosystem')}>
          <EcosystemFacts ecosystem={ecosystem} />
          <ChangeEcosystem ecosystem={ecosystem} onDone={history.lookAgain} />
          <SituationActs ecosystem={ecosystem} onDone={history.lookAgain} />
        </SectionCard>
        <SectionCard title={t('history')}>
          <RecordList events={history} />
        </SectionCard>
      </Stack>
    </Page>
  )
}
