import { useQuery, useSubscription } from '@apollo/client/react'
import { Button, SegmentedControl, Stack } from '@mantine/core'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { type NoticeState, noticeStates } from 'shared-schema/notice-enums'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import {
  CustomNoticesChangedDocument,
  CustomNoticesDocument,
  NoticeZoneDocument,
} from './custom-notices.generated.ts'
import { NewNoticeDialog } from './notice-form-dialogs.tsx'
import { NoticeRow } from './notice-row.tsx'

/** The notices of the own partner to the people of its accounts: written, changed, ended; live (AD12). */
export function CustomNoticesPage() {
  const { t } = useTranslation('custom-notices')
  const [address, setAddress] = useSearchParams()
  const [writing, write] = useDisclosure(false)
  const zone = useQuery(NoticeZoneDocument).data?.customNotices.zone
  const state = noticeStates.find((each) => each === address.get('state')) ?? null
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        <Button
          leftSection={<IconPlus size={16} />}
          onClick={write.open}
          disabled={zone === undefined}
        >
          {t('new')}
        </Button>
      }
    >
      <Stack>
        <SegmentedControl
          aria-label={t('which')}
          style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
          value={state ?? 'ALL'}
          onChange={(chosen) =>
            setAddress(chosen === 'ALL' ? {} : { state: chosen }, { replace: true })
          }
          data={[
            { value: 'ALL', label: t('all') },
            ...noticeStates.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
        <NoticeList key={state} state={state} />
      </Stack>
      {zone !== undefined && <NewNoticeDialog zone={zone} opened={writing} onClose={write.close} />}
    </Page>
  )
}

function NoticeList({ state }: { state: NoticeState | null }) {
  const { t } = useTranslation('custom-notices')
  const notices = useConnection(CustomNoticesDocument, { state }, (data) => data.customNotices)
  useSubscription(CustomNoticesChangedDocument, { onData: notices.lookAgain })
  const { nodes, hasMore, loading, loadingMore, error } = notices
  if (loading) return <LoadingState rows={5} />
  return (
    <Stack>
      {error ? <ErrorState error={error} onRetry={notices.reload} /> : null}
      {!error && nodes.length === 0 && (
        <EmptyState title={t('noneTitle')} icon={<IconSpeakerphone size={32} aria-hidden />}>
          {t('noneBody')}
        </EmptyState>
      )}
      {nodes.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
      {nodes.length > 0 && (
        <LoadMore
          shown={nodes.length}
          hasMore={hasMore}
          busy={loadingMore}
          onMore={notices.loadMore}
        />
      )}
    </Stack>
  )
}
