import { Code, Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import {
  type ImportFactsFragment,
  ImportFaultsDocument,
  type ImportFaultsQuery,
} from './imports.generated.ts'
import classes from './imports.module.css'
import { TableButton } from './table-button.tsx'

type Fault = ImportFaultsQuery['importFaults']['edges'][number]['node']

/** Every fault of a checked file, by line and column, and both tables to download. */
export function FaultList({ import: shown }: { import: ImportFactsFragment }) {
  const { t } = useTranslation('imports')
  const { id, faults, linesKept, state } = shown
  const hasResult = state !== 'CHECKED' && linesKept
  return (
    <SectionCard
      title={t('faults')}
      description={faults > 0 ? t('faultsLead') : undefined}
      actions={
        linesKept && (
          <>
            {faults > 0 && <TableButton importId={id} table="FAULTS" />}
            {hasResult && <TableButton importId={id} table="RESULT" />}
          </>
        )
      }
    >
      {!linesKept && <Text c="dimmed">{t('notKept')}</Text>}
      {linesKept && faults === 0 && <Text c="dimmed">{t('noFaults')}</Text>}
      {linesKept && faults > 0 && <Faults importId={id} total={faults} />}
    </SectionCard>
  )
}

function Faults({ importId, total }: { importId: string; total: number }) {
  const { nodes, loading, error, reload, hasMore, loadingMore, loadMore } = useConnection(
    ImportFaultsDocument,
    { importId },
    (data) => data.importFaults,
    20,
  )
  if (nodes.length === 0)
    return error || !loading ? (
      <ErrorState error={error} onRetry={reload} />
    ) : (
      <LoadingState rows={4} />
    )
  return (
    <Stack gap="sm">
      <Stack component="ul" gap="xs" className={classes.list}>
        {nodes.map((fault) => (
          <FaultCard key={fault.id} fault={fault} />
        ))}
      </Stack>
      {error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={total}
          hasMore={hasMore}
          busy={loadingMore}
          onMore={loadMore}
        />
      )}
    </Stack>
  )
}

function FaultCard({ fault: { line, column, fault, given } }: { fault: Fault }) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  return (
    <Paper component="li" withBorder p="xs">
      <Group gap="xs" align="baseline">
        <Text fw={600} className="tabular">
          {t('line')} {number(line)}
        </Text>
        <Code>{column}</Code>
        <Text className={classes.anywhere} flex="1 1 20rem">
          {t(`lineFault.${fault}`)}
        </Text>
      </Group>
      {given !== null && (
        <Text size="sm" c="dimmed" className={classes.anywhere}>
          {t('value')}: <bdi>{given}</bdi>
        </Text>
      )}
    </Paper>
  )
}
