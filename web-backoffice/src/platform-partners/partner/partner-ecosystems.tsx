import { useSubscription } from '@apollo/client/react'
import { Anchor, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Line, Lines } from 'shared-ui/lists/line.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { type LoadedConnection, useConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import {
  EcosystemsToMoveDocument,
  type EcosystemsToMoveQuery,
  MoveEcosystemDocument,
  type PartnerFactsFragment,
  PlatformPartnersChangedDocument,
} from '../platform-partners.generated.ts'
import { GiveEcosystemDialog } from './give-ecosystem-dialog.tsx'

type Ecosystem = EcosystemsToMoveQuery['platformEcosystems']['edges'][number]['node']

interface PartnerEcosystemsProps {
  partner: PartnerFactsFragment
}

/** The ecosystems that a partner looks after: one more is moved to it, or one is moved out (PA4). */
export function PartnerEcosystems({ partner }: PartnerEcosystemsProps) {
  const { t } = useTranslation('platform-partners')
  const [giving, give] = useDisclosure(false)
  const [taken, setTaken] = useState<{ ecosystem: Ecosystem; opened: boolean } | null>(null)
  const ecosystems = useConnection(
    EcosystemsToMoveDocument,
    { search: null, filter: { partnerId: partner.id } },
    (data) => data.platformEcosystems,
    20,
  )
  useSubscription(PlatformPartnersChangedDocument, { onData: ecosystems.lookAgain })
  return (
    <SectionCard
      title={t('ecosystems')}
      description={t('ecosystemsLead')}
      actions={
        partner.allowedActions.includes('GIVE_ECOSYSTEM') && (
          <Button variant="default" onClick={give.open}>
            {t('give.act')}
          </Button>
        )
      }
    >
      <Listed
        ecosystems={ecosystems}
        onTake={(ecosystem) => setTaken({ ecosystem, opened: true })}
      />
      <GiveEcosystemDialog
        partner={partner}
        opened={giving}
        onDone={ecosystems.lookAgain}
        onClose={give.close}
      />
      {taken && (
        <TakeDialog
          key={taken.ecosystem.id}
          partner={partner}
          {...taken}
          onDone={ecosystems.lookAgain}
          onClose={() => setTaken((last) => last && { ...last, opened: false })}
        />
      )}
    </SectionCard>
  )
}

interface ListedProps {
  ecosystems: LoadedConnection<Ecosystem>
  onTake: (ecosystem: Ecosystem) => void
}

/** In every state of the list: loading, none, failed, some, more to load. */
function Listed({ ecosystems, onTake }: ListedProps) {
  const { t } = useTranslation('platform-partners')
  if (ecosystems.nodes.length === 0) {
    if (ecosystems.error) return <ErrorState error={ecosystems.error} onRetry={ecosystems.reload} />
    if (ecosystems.loading) return <LoadingState />
    return <EmptyState title={t('noEcosystemsTitle')}>{t('noEcosystemsBody')}</EmptyState>
  }
  return (
    <>
      <Lines>
        {ecosystems.nodes.map((ecosystem) => (
          <Line
            key={ecosystem.id}
            name={
              <Anchor component={Link} to={`/platform/ecosystems/${ecosystem.id}`} inherit>
                <bdi>{ecosystem.name}</bdi>
              </Anchor>
            }
            detail={ecosystem.administrator.name}
            aside={
              <Button
                variant="subtle"
                size="compact-sm"
                rightSection={<IconArrowRight size={14} aria-hidden />}
                aria-label={t('take.actOn', { name: ecosystem.name })}
                onClick={() => onTake(ecosystem)}
              >
                {t('take.act')}
              </Button>
            }
          />
        ))}
      </Lines>
      {ecosystems.error ? (
        <ErrorState error={ecosystems.error} onRetry={ecosystems.reload} />
      ) : (
        <LoadMore
          shown={ecosystems.nodes.length}
          total={ecosystems.totalCount}
          totalIsMore={ecosystems.totalIsMore}
          hasMore={ecosystems.hasMore}
          busy={ecosystems.loadingMore}
          onMore={ecosystems.loadMore}
        />
      )}
    </>
  )
}

interface TakeDialogProps extends PartnerEcosystemsProps {
  ecosystem: Ecosystem
  opened: boolean
  onDone: () => void
  onClose: () => void
}

/** Asks before an ecosystem is without a partner, and says what ends and what stays. */
function TakeDialog({ partner, ecosystem, opened, onDone, onClose }: TakeDialogProps) {
  const { t } = useTranslation('platform-partners')
  const [move, { busy, error, clear }] = useAction(MoveEcosystemDocument)
  const named = { name: ecosystem.name, partner: partner.name }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('take.title', named)}
      confirmLabel={t('take.act')}
      danger
      busy={busy}
      error={error}
      onConfirm={async () => {
        const input = { ecosystemId: ecosystem.id, fromPartnerId: partner.id, toPartnerId: null }
        if (!(await move({ input }))) return
        notifyDone(t('take.done', named))
        onClose()
        onDone()
      }}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t('take.body')}
    </ConfirmDialog>
  )
}
