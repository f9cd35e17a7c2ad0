import { useQuery, useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { BackToList, ObjectNotShown } from '../object-not-shown.tsx'
import { ErasureActs } from './erasure-acts.tsx'
import { ErasureStanding } from './erasure-standing.tsx'
import { ErasuresChangedDocument, OneErasureDocument } from './personal-data.generated.ts'

/** One erasure, followed live: how far it is, and what can be done (PA11). */
export function ErasurePage() {
  const { erasureId = '' } = useParams()
  return <ErasureOf key={erasureId} id={erasureId} />
}

function ErasureOf({ id }: { id: string }) {
  const { t } = useTranslation('personal-data')
  const { data, error, refetch } = useQuery(OneErasureDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  // If a second look fails, the query's own state shows it.
  const lookAgain = () => void refetch().catch(() => undefined)
  useSubscription(ErasuresChangedDocument, { onData: lookAgain })
  const erasure = data?.erasure
  const list = { to: '/platform/personal-data', back: t('back') }
  if (!erasure)
    return (
      <ObjectNotShown
        title={t('oneErasure')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconUserOff /> }}
        error={error ?? null}
        onRetry={lookAgain}
      />
    )
  return (
    <Page title={erasure.person.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        <SectionCard title={t('oneErasure')} actions={<ErasureActs erasure={erasure} />}>
          <ErasureStanding erasure={erasure} />
        </SectionCard>
      </Stack>
    </Page>
  )
}
