import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ActWithCodeDialog } from 'shared-ui/dialogs/act-with-code-dialog.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import classes from './connections.module.css'
import {
  AllowPasswordsAgainDocument,
  SingleSignOnConnectionsDocument,
  type SingleSignOnConnectionsQuery,
} from './platform-single-sign-on.generated.ts'

type Connection = SingleSignOnConnectionsQuery['singleSignOnConnections']['edges'][number]['node']

const pageSize = 20

/** The sign-ins that ecosystems have set up (PA9). */
export function Connections() {
  const { t } = useTranslation('platform-single-sign-on')
  const [chosen, choose] = useState<Connection | null>(null)
  const [allow, state] = useAction(AllowPasswordsAgainDocument)
  const connections = useConnection(
    SingleSignOnConnectionsDocument,
    {},
    (data) => data.singleSignOnConnections,
    pageSize,
  )
  const { nodes, loading, error } = connections
  return (
    <SectionCard title={t('title')} description={t('lead')}>
      {loading && <LoadingState rows={1} />}
      {!loading && !error && nodes.length === 0 && <Text>{t('none')}</Text>}
      {nodes.length > 0 && (
        <Stack component="ul" gap="sm" className={classes.list}>
          {nodes.map((connection) => (
            <ConnectionLine
              key={connection.id}
              connection={connection}
              onAllow={() => choose(connection)}
            />
          ))}
        </Stack>
      )}
      {error ? (
        <ErrorState error={error} onRetry={connections.reload} />
      ) : (
        nodes.length > 0 && (
          <LoadMore
            shown={nodes.length}
            hasMore={connections.hasMore}
            busy={connections.loadingMore}
            onMore={connections.loadMore}
          />
        )
      )}
      {chosen ? (
        <ActWithCodeDialog
          opened
          title={t('allow.title', { name: chosen.ecosystemName })}
          description={t('allow.lead')}
          confirmLabel={t('allow.act')}
          state={state}
          act={(code) => allow({ input: { id: chosen.id, code } })}
          onDone={() => {
            notifyDone(t('allow.done', { name: chosen.ecosystemName }))
            connections.lookAgain()
          }}
          onClose={() => choose(null)}
        />
      ) : null}
    </SectionCard>
  )
}

interface ConnectionLineProps {
  connection: Connection
  onAllow: () => void
}

function ConnectionLine({ connection, onAllow }: ConnectionLineProps) {
  const { t } = useTranslation('platform-single-sign-on')
  const { ecosystemId, ecosystemName, name, enabled, passwordsOff, domains } = connection
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 16rem" className={classes.anywhere}>
          <Anchor component={Link} to={`/platform/ecosystems/${ecosystemId}`} fw={600}>
            <bdi>{ecosystemName}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed">
            <bdi>{name}</bdi>
            {domains.length > 0 ? ` · ${domains.join(', ')}` : ''}
          </Text>
        </Stack>
        <Group gap="sm">
          <StatusBadge tone={enabled ? 'good' : 'neutral'}>
            {t(enabled ? 'isOn' : 'isOff')}
          </StatusBadge>
          {passwordsOff ? (
            <>
              <StatusBadge tone="warning">{t('passwordsOff')}</StatusBadge>
              <Button
                size="xs"
                variant="default"
                aria-label={`${t('allow.act')}: ${ecosystemName}`}
                onClick={onAllow}
              >
                {t('allow.act')}
              </Button>
            </>
          ) : null}
        </Group>
      </Group>
    </Paper>
  )
}
