import type { OperationVariables } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Button, Group, Stack } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppName } from '../api-client/request-headers.ts'
import { ErrorState } from '../errors/error-state.tsx'
import { bestLanguage, languageOf } from '../i18n/languages.ts'
import { useShownZone } from '../i18n/shown-zone.ts'
import { EmptyState, LoadingState } from '../lists/list-states.tsx'
import { useKeptFilters } from '../lists/use-kept-filters.ts'
import { Page } from '../page.tsx'
import { ExportMenu } from './export-menu.tsx'
import { RecordedActionsDocument, type RecordedDetailFragment } from './record.generated.ts'
import { RecordChips } from './record-chips.tsx'
import { RecordDetail } from './record-detail.tsx'
import { RecordFeed } from './record-feed.tsx'
import { type ChosenPerson, RecordFilterBar } from './record-filter-bar.tsx'
import {
  askedFilter,
  isNarrowed,
  noFilters,
  type RecordFilters,
  readFilters,
  writeFilters,
} from './record-filters.ts'
import { type RecordSource, useRecordWindow } from './use-record-window.ts'

interface RecordPageProps<Data, Variables extends OperationVariables> {
  title: string
  lead: ReactNode
  /** Beside the title. */
  actions?: ReactNode
  source: RecordSource<Data, Variables>
  /** The app in which it is read, and the ecosystem whose record it is; null where it is none's alone. */
  app: AppName
  ecosystemId?: string | null
  /** Finds people to choose from, beside those on the shown part of the record; null where there is no such list. */
  findPeople: ((search: string) => Promise<readonly ChosenPerson[]>) | null
  /** The reader, where the record is about them alone. */
  self?: ChosenPerson | null
  /** Whether its events are of several accounts. */
  showAccount?: boolean
}

const inAddress = { read: readFilters, write: writeFilters }

/**
 * A record on a page of its own (AT4): narrowed by filters that stand in the address, scrolled to both sides without an
 * end, each event in detail.
 */
export function RecordPage<Data, Variables extends OperationVariables>({
  title,
  lead,
  actions: besideTitle,
  source,
  app,
  ecosystemId = null,
  findPeople,
  self = null,
  showAccount = false,
}: RecordPageProps<Data, Variables>) {
  const { t, i18n } = useTranslation('shared/record')
  const language = languageOf(bestLanguage([i18n.language], 'en'))
  const zone = useShownZone()
  const [filters, setFilters] = useKeptFilters(inAddress)
  const [opened, setOpened] = useState<RecordedDetailFragment | null>(null)
  const change = (some: Partial<RecordFilters>) => setFilters({ ...filters, ...some })
  const record = useRecordWindow(source, { filter: askedFilter(filters, zone), language })
  const actions = useActions(language)
  const rows = record.window?.rows ?? []
  const people = peopleOn(rows.map(({ node }) => node))
  const nameOf = (id: string) =>
    self?.id === id
      ? t('you')
      : (people.find((person) => person.id === id)?.name ?? t('chosenPerson'))
  // A page with several filters may be empty and go on.
  const isEmpty = record.window !== null && rows.length === 0 && !record.window.older.goesOn
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <>
          {besideTitle}
          <ExportMenu
            app={app}
            ecosystemId={ecosystemId ?? (app === 'BACKOFFICE' ? filters.accountId : null)}
            filter={askedFilter(filters, zone)}
          />
        </>
      }
      width="wide"
    >
      <Stack>
        <RecordFilterBar
          filters={filters}
          onChange={change}
          actions={actions}
          people={people}
          findPeople={findPeople}
          self={self}
        />
        <RecordChips
          filters={filters}
          onChange={change}
          actions={actions}
          nameOf={nameOf}
          accountName={rows.find(({ node }) => node.ecosystemName)?.node.ecosystemName ?? null}
        />
        {record.window === null && record.error === null && <LoadingState rows={8} />}
        {record.window === null && record.error !== null && (
          <ErrorState error={record.error} onRetry={record.reload} />
        )}
        {isEmpty && (
          <EmptyState
            title={isNarrowed(filters) ? t('noMatchTitle') : t('none')}
            icon={<IconFileSearch />}
            action={
              isNarrowed(filters) ? (
                <Group mt="sm">
                  <Button variant="default" onClick={() => setFilters(noFilters)}>
                    {t('clear')}
                  </Button>
                </Group>
              ) : undefined
            }
          >
            {isNarrowed(filters) ? t('noMatchBody') : null}
          </EmptyState>
        )}
        {record.window !== null && !isEmpty && (
          <RecordFeed
            label={title}
            record={record}
            showAccount={showAccount}
            narrowed={isNarrowed(filters)}
            onOpen={setOpened}
          />
        )}
      </Stack>
      <RecordDetail
        event={opened}
        onClose={() => setOpened(null)}
        onNarrow={(some) => {
          setOpened(null)
          setFilters({ ...noFilters, accountId: filters.accountId, ...some })
        }}
      />
    </Page>
  )
}

/** What the actions are called in a language, by name, in the order of their words. */
function useActions(language: ReturnType<typeof languageOf>): ReadonlyMap<string, string> {
  const { data } = useQuery(RecordedActionsDocument, { variables: { language } })
  return useMemo(
    () =>
      new Map(
        (data?.recordedActions ?? [])
          .map(({ action, label }): [string, string] => [action, label ?? action])
          .sort(([, one], [, other]) => one.localeCompare(other)),
      ),
    [data],
  )
}

/** Everybody who stands on these events. */
function peopleOn(events: readonly RecordedDetailFragment[]): ChosenPerson[] {
  const named = events
    .flatMap(({ actor, subject }) => [actor, subject])
    .filter((who) => who !== null)
  return [...new Map(named.map(({ id, name }) => [id, { id, name }])).values()]
}
