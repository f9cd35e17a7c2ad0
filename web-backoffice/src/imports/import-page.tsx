import { useQuery, useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RecordList } from 'shared-ui/record/record-list.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { BackToList, ObjectNotShown } from '../object-not-shown.tsx'
import { FaultList } from './fault-list.tsx'
import { ImportActs } from './import-acts.tsx'
import { ImportStanding } from './import-standing.tsx'
import {
  ImportChangedDocument,
  type ImportFactsFragment,
  ImportHistoryDocument,
  OneImportDocument,
} from './imports.generated.ts'

/** One import, followed live: how far it is, what can be done, its faults, its history (PA7). */
export function ImportPage() {
  const { importId = '' } = useParams()
  return <ImportOf key={importId} id={importId} />
}

function ImportOf({ id }: { id: string }) {
  const { t } = useTranslation('imports')
  const { data, error, refetch } = useQuery(OneImportDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  // What it brings goes into the cache, from which the query takes it.
  useSubscription(ImportChangedDocument, { variables: { id }, skip: !data })
  const shown = data?.import
  const list = { to: '/platform/imports', back: t('back') }
  if (!shown)
    return (
      <ObjectNotShown
        title={t('oneImport')}
        list={list}
        gone={{ title: t('goneTitle'), body: t('goneBody'), icon: <IconFileOff /> }}
        error={error ?? null}
        onRetry={() => {
          // If the second try fails, the query's own state shows it.
          refetch().catch(() => undefined)
        }}
      />
    )
  return (
    <Page title={shown.name} lead={<BackToList {...list} />}>
      <Stack gap="lg">
        <SectionCard title={t('progress')} actions={<ImportActs import={shown} />}>
          <ImportStanding import={shown} />
        </SectionCard>
        {shown.state !== 'CHECKING' && shown.state !== 'UNREADABLE' && <FaultList import={shown} />}
        <History import={shown} />
      </Stack>
    </Page>
  )
}

function History({ import: { id, state } }: { import: ImportFactsFragment }) {
  const { t, i18n } = useTranslation('imports')
  const history = useConnection(
    ImportHistoryDocument,
    { importId: id, language: languageOf(bestLanguage([i18n.language], 'en')) },
    (found) => found.importRecord,
    20,
  )
  useAgain(state, history.lookAgain)
  return (
    <SectionCard title={t('history')}>
      <RecordList events={history} />
    </SectionCard>
  )
}

/** Looks again whenever the import is in another state. */
function useAgain(state: string, lookAgain: () => void): void {
  const shown = useRef(state)
  const again = useRef(lookAgain)
  again.current = lookAgain
  useEffect(() => {
    if (shown.current === state) return
    shown.current = state
    again.current()
  }, [state])
}
