import { useSubscription } from '@apollo/client/react'
import { Button, Group, Select, Stack } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { customActionKinds } from 'shared-schema/custom-action-enums'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useKeptFilters } from 'shared-ui/lists/use-kept-filters.ts'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { CustomActionsChangedDocument, CustomActionsDocument } from './custom-actions.generated.ts'
import { FoundCustomActions } from './found-custom-actions.tsx'
import { isNarrowed, type ListFilters, readFilters, writeFilters } from './list-filters.ts'
import { NewCustomActionDialog } from './written-dialogs.tsx'

const pageSize = 50

/** Admin → Custom actions & menus: what the partner adds to the pages of its accounts, live (AD12). */
export function CustomActionsPage() {
  const { t } = useTranslation('custom-actions')
  const [filters, filter] = useKeptFilters({ read: readFilters, write: writeFilters })
  const [creating, setCreating] = useState(false)
  const found = useConnection(
    CustomActionsDocument,
    { filter: { ...filters } },
    (data) => data.customActions,
    pageSize,
  )
  useSubscription(CustomActionsChangedDocument, { onData: found.lookAgain })
  const partner = useViewer().team?.partner.name ?? ''
  const { totalCount } = found
  return (
    <Page
      title={t('title')}
      lead={
        totalCount === undefined
          ? partner
          : `${partner} · ${t(isNarrowed(filters) ? 'found' : 'count', { count: totalCount })}`
      }
      width="wide"
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
          {t('new')}
        </Button>
      }
    >
      <Stack>
        <Filters filters={filters} onChange={filter} />
        <FoundCustomActions found={found} isNarrowed={isNarrowed(filters)} />
      </Stack>
      <NewCustomActionDialog opened={creating} onClose={() => setCreating(false)} />
    </Page>
  )
}

interface FiltersProps {
  filters: ListFilters
  onChange: (filters: ListFilters) => void
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation('custom-actions')
  const shown = filters.active === null ? null : filters.active ? 'shown' : 'hidden'
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <Select
        label={t('kind')}
        placeholder={t('everyKind')}
        data={customActionKinds.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
        value={filters.kind}
        onChange={(kind) => onChange({ ...filters, kind })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyKind') }}
      />
      <Select
        label={t('visibility')}
        placeholder={t('everyVisibility')}
        data={(['shown', 'hidden'] as const).map((value) => ({ value, label: t(value) }))}
        value={shown}
        onChange={(value) =>
          onChange({ ...filters, active: value === null ? null : value === 'shown' })
        }
        clearable
        clearButtonProps={{ 'aria-label': t('everyVisibility') }}
      />
      {isNarrowed(filters) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => onChange({ kind: null, active: null })}
        >
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}
