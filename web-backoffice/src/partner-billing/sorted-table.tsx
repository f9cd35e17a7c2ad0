import { Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import classes from './sorted-table.module.css'

/** A column of a table; the API sorts by those that have a `sort`. */
export interface Column<Row, Sort extends string> {
  readonly key: string
  readonly label: string
  readonly sort?: Sort
  readonly isNumber?: boolean
  readonly cell: (row: Row) => ReactNode
}

interface SortedTableProps<Row, Sort extends string> {
  label: string
  rows: LoadedConnection<Row>
  columns: readonly Column<Row, Sort>[]
  sort: Sort
  descending: boolean
  onSort: (sort: Sort, descending: boolean) => void
}

/** A table that the API sorts: by the head of a column, upwards first for texts and downwards first for numbers. */
export function SortedTable<Row extends { readonly id: string }, Sort extends string>({
  label,
  rows,
  columns,
  sort,
  descending,
  onSort,
}: SortedTableProps<Row, Sort>) {
  const { t } = useTranslation('partner-billing')
  const nodes = useLastFound(rows)
  if (nodes.length === 0) {
    if (rows.error) return <ErrorState error={rows.error} onRetry={rows.reload} />
    return rows.loading ? <LoadingState rows={8} /> : <EmptyState title={t('noRows')} />
  }
  return (
    <>
      <Paper withBorder px="xs">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <section className={classes.scroll} aria-label={label} tabIndex={0}>
          <Table verticalSpacing="sm" highlightOnHover aria-label={label}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Head
                    key={column.key}
                    column={column}
                    direction={column.sort === sort ? (descending ? 'DOWN' : 'UP') : null}
                    onSort={onSort}
                  />
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {nodes.map((row) => (
                <Table.Tr key={row.id}>
                  {columns.map(({ key, isNumber, cell }) => (
                    <Table.Td
                      key={key}
                      {...(isNumber ? { ta: 'right', className: `tabular ${classes.number}` } : {})}
                    >
                      {cell(row)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      </Paper>
      {rows.error ? (
        <ErrorState error={rows.error} onRetry={rows.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          hasMore={rows.hasMore}
          busy={rows.loadingMore}
          onMore={rows.loadMore}
        />
      )}
    </>
  )
}

interface HeadProps<Row, Sort extends string> {
  column: Column<Row, Sort>
  direction: 'UP' | 'DOWN' | null
  onSort: (sort: Sort, descending: boolean) => void
}

function Head<Row, Sort extends string>({ column, direction, onSort }: HeadProps<Row, Sort>) {
  const { label, sort, isNumber = false } = column
  const align = isNumber ? ({ ta: 'right' } as const) : {}
  if (!sort) return <Table.Th {...align}>{label}</Table.Th>
  const next = direction === null ? isNumber : direction === 'UP'
  const Arrow = direction === 'DOWN' ? IconArrowDown : IconArrowUp
  return (
    <Table.Th
      {...align}
      {...(direction ? { 'aria-sort': direction === 'UP' ? 'ascending' : 'descending' } : {})}
    >
      <UnstyledButton
        className={isNumber ? `${classes.head} ${classes.ofNumbers}` : classes.head}
        onClick={() => onSort(sort, next)}
      >
        <Text span inherit>
          {label}
        </Text>
        <Arrow size={14} aria-hidden className={direction ? undefined : classes.idle} />
      </UnstyledButton>
    </Table.Th>
  )
}
