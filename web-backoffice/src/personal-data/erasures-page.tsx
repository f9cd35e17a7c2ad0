import { useSubscription } from '@apollo/client/react'
import { Button, Group, Select, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconEraser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { type ErasureState, erasureStates } from 'shared-schema/personal-data-enums'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { ErasureList } from './erasure-list.tsx'
import { usePersonCopy } from './person-copy.tsx'
import { ErasuresChangedDocument, ErasuresDocument } from './personal-data.generated.ts'

const pageSize = 20

/** All erasures of people's data, live, the wish for another one, and copies that are made for people (PA11). */
export function ErasuresPage() {
  const { t } = useTranslation('personal-data')
  const [asking, ask] = useDisclosure(false)
  const copy = usePersonCopy()
  const [address, setAddress] = useSearchParams()
  const state = erasureStates.find((known) => known === address.get('state')) ?? null
  const narrow = (to: string | null) =>
    setAddress(to ? new URLSearchParams({ state: to }) : new URLSearchParams(), { replace: true })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Group gap="sm">
          {copy.button}
          <Button leftSection={<IconEraser size={16} aria-hidden />} onClick={ask.open}>
            {t('ask.open')}
          </Button>
        </Group>
      }
      width="wide"
    >
      <Stack gap="lg">
        {copy.below}
        <Select
          label={t('state')}
          placeholder={t('everyState')}
          data={erasureStates.map((value) => ({ value, label: t(`states.${value}`) }))}
          value={state}
          onChange={narrow}
          clearable
          clearButtonProps={{ 'aria-label': t('everyState') }}
          maw={360}
        />
        <FoundErasures state={state} />
      </Stack>
      <AskDialog opened={asking} onClose={ask.close} />
    </Page>
  )
}

function FoundErasures({ state }: { state: ErasureState | null }) {
  const { t } = useTranslation('personal-data')
  const erasures = useConnection(
    ErasuresDocument,
    { filter: { state } },
    (data) => data.erasures,
    pageSize,
  )
  useSubscription(ErasuresChangedDocument, { onData: erasures.lookAgain })
  const { nodes, loading, error, reload, hasMore, loadingMore, loadMore } = erasures
  if (nodes.length === 0) {
    if (error) return <ErrorState error={error} onRetry={reload} />
    if (loading) return <LoadingState rows={4} />
    return (
      <EmptyState title={t(state ? 'notFoundTitle' : 'noneTitle')} icon={<IconEraser />}>
        {t(state ? 'notFoundBody' : 'noneBody')}
      </EmptyState>
    )
  }
  return (
    <Stack gap="sm">
      <ErasureList erasures={nodes} />
      {error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <LoadMore shown={nodes.length} hasMore={hasMore} busy={loadingMore} onMore={loadMore} />
      )}
    </Stack>
  )
}
