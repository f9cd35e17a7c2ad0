import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Panel, PanelBody } from 'shared-ui/lists/panel.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { WhoseTurn } from 'shared-ui/succession/whose-turn.tsx'
import { viewOf } from '../succession-standing/succession-view.ts'
import { successorPath } from '../succession-standing/successor-path.ts'
import { useSuccession } from '../succession-standing/use-succession.ts'

/** The successor in short: who it is, the state, and whose turn it is (SU5, SU19). */
export function SuccessorPanel({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('succession-standing')
  const { t: homeWord } = useTranslation('home')
  const { succession, error, reload } = useSuccession(ecosystemId)
  const view = succession === undefined ? null : viewOf(succession)
  const appointed = succession && view !== 'NONE' && view !== 'COMPLETED' ? succession : null
  return (
    <Panel
      title={t('title')}
      action={
        <Anchor component={Link} to={successorPath(ecosystemId)} size="sm">
          {view === null || appointed ? homeWord('open') : t('none.start')}
        </Anchor>
      }
    >
      <PanelBody>
        {view === null && !error && <LoadingState rows={1} />}
        {view === null && error ? <ErrorState error={error} onRetry={reload} /> : null}
        {appointed && (
          <Stack gap="sm">
            <Group gap="sm">
              <Text fw={600}>{appointed.successor.name}</Text>
              <SuccessionBadge state={appointed.state} />
            </Group>
            <WhoseTurn succession={appointed} viewerIs="ADMINISTRATOR" />
          </Stack>
        )}
        {view !== null && !appointed && (
          <>
            <Text fw={600}>{t('none.title')}</Text>
            <Text size="sm" c="dimmed">
              {t('none.body')}
            </Text>
          </>
        )}
      </PanelBody>
    </Panel>
  )
}
