import { useSubscription } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDebouncedValue, useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconPackage, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { SearchInput } from 'shared-ui/inputs/search-input.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { type LoadedConnection, useConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  PartnerPlansChangedDocument,
  PartnerPlansDocument,
  type PlanFactsFragment,
} from '../partner-plans.generated.ts'
import { NewPlanDialog } from '../plan/plan-dialogs.tsx'
import { PlanCards, PlanTable } from './plan-list.tsx'

const pageSize = 50

/** All plans of the own partner: searched, loaded page by page, live, and added to (AD12). */
export function PlansPage() {
  const { t } = useTranslation('partner-plans')
  const { permissions, team } = useViewer()
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const [adding, add] = useDisclosure(false)
  const plans = useConnection(
    PartnerPlansDocument,
    { search: search || null },
    (data) => data.partnerPlans,
    pageSize,
  )
  useSubscription(PartnerPlansChangedDocument, { onData: plans.lookAgain })
  return (
    <Page
      title={t('title')}
      lead={team?.partner.name}
      actions={
        permissions.includes('plans.manage') && (
          <Button leftSection={<IconPlus size={16} />} onClick={add.open}>
            {t('new')}
          </Button>
        )
      }
      width="wide"
    >
      <Stack>
        <SearchInput
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={typed}
          onChange={type}
        />
        <FoundPlans plans={plans} isSearched={search !== ''} />
      </Stack>
      <NewPlanDialog opened={adding} onClose={add.close} />
    </Page>
  )
}

interface FoundPlansProps {
  plans: LoadedConnection<PlanFactsFragment>
  isSearched: boolean
}

/** The plans that were found, in every state of the search: loading, none, failed, some, more to load. */
function FoundPlans({ plans, isSearched }: FoundPlansProps) {
  const { t } = useTranslation('partner-plans')
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(plans)
  if (nodes.length === 0) {
    if (plans.error) return <ErrorState error={plans.error} onRetry={plans.reload} />
    if (plans.loading) return <LoadingState rows={4} />
    const key = isSearched ? 'notFound' : 'none'
    return (
      <EmptyState title={t(`${key}Title`)} icon={<IconPackage />}>
        {t(`${key}Body`)}
      </EmptyState>
    )
  }
  const List = isNarrow ? PlanCards : PlanTable
  return (
    <>
      <List plans={nodes} />
      {plans.error ? (
        <ErrorState error={plans.error} onRetry={plans.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          hasMore={plans.hasMore}
          busy={plans.loadingMore}
          onMore={plans.loadMore}
        />
      )}
    </>
  )
}
