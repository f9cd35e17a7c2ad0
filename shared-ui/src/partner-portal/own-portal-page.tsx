import { useSubscription } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../errors/error-state.tsx'
import { EmptyState, LoadingState } from '../lists/list-states.tsx'
import { Page } from '../page.tsx'
import {
  OwnPartnerPortalsChangedDocument,
  type OwnPartnerPortalsChangedSubscription,
} from './own-portals.generated.ts'
import { PortalView } from './portal-view.tsx'

type OwnPortal = OwnPartnerPortalsChangedSubscription['ownPartnerPortalsChanged'][number]

interface OwnPortalPageProps {
  /** The ecosystem whose provider is shown; without one, all providers of the viewer can be chosen. */
  ecosystemId?: string
  /** Beside the title. */
  actions?: ReactNode
}

/** The provider of the viewer's ecosystems, live (AD12). */
export function OwnPortalPage({ ecosystemId, actions }: OwnPortalPageProps) {
  const { t } = useTranslation('shared/partner-portal')
  const { data, error, restart } = useSubscription(OwnPartnerPortalsChangedDocument)
  const [chosenId, choose] = useState<string | null>(null)
  const portals = data?.ownPartnerPortalsChanged.filter(
    ({ ecosystemIds }) => ecosystemId === undefined || ecosystemIds.includes(ecosystemId),
  )
  const shown = portals?.find(({ id }) => id === chosenId) ?? portals?.[0]
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {actions}
          <ProviderSelect portals={portals ?? []} chosenId={shown?.id ?? null} onChoose={choose} />
        </>
      }
    >
      {shown && <PortalView key={shown.id} portal={shown} />}
      {portals?.length === 0 && (
        <EmptyState title={t('noneTitle')} icon={<IconBuildingStore size={32} aria-hidden />}>
          {t('noneBody')}
        </EmptyState>
      )}
      {!portals &&
        (error ? <ErrorState error={error} onRetry={restart} /> : <LoadingState rows={5} />)}
    </Page>
  )
}

interface ProviderSelectProps {
  portals: readonly OwnPortal[]
  chosenId: string | null
  onChoose: (id: string | null) => void
}

/** Chooses one of several providers; hidden for a person who has only one. */
function ProviderSelect({ portals, chosenId, onChoose }: ProviderSelectProps) {
  const { t } = useTranslation('shared/partner-portal')
  if (portals.length < 2) return null
  return (
    <Select
      aria-label={t('choose')}
      data={portals.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosenId}
      allowDeselect={false}
      maw={320}
      onChange={onChoose}
    />
  )
}
