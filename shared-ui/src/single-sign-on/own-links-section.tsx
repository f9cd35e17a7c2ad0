import { Button, Group, Stack, Text } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ConfirmDialog } from '../dialogs/confirm-dialog.tsx'
import { ErrorState } from '../errors/error-state.tsx'
import { useFormats } from '../i18n/formats.ts'
import { leaveBySigningOut } from '../leaving.ts'
import classes from '../lists/lines.module.css'
import { LoadMore } from '../lists/list-states.tsx'
import { useConnection } from '../lists/use-connection.ts'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { forgetOwnTexts } from '../sign-in/own-texts.ts'
import { StatusBadge } from '../status-badge.tsx'
import {
  SingleSignOnLinksDocument,
  type SingleSignOnLinksQuery,
  UnlinkSingleSignOnDocument,
} from './own-links.generated.ts'

type Link = SingleSignOnLinksQuery['singleSignOnLinks']['edges'][number]['node']

/** The accounts at companies' own sign-ins by which the person comes in (PA9); nothing for who has none. */
export function OwnLinksSection() {
  const { t } = useTranslation('shared/profile')
  const links = useConnection(SingleSignOnLinksDocument, {}, (data) => data.singleSignOnLinks, 10)
  const [asked, setAsked] = useState<Link | null>(null)
  if (links.nodes.length === 0 && !links.error) return null
  return (
    <SectionCard title={t('links.title')} description={t('links.lead')}>
      {links.error ? <ErrorState error={links.error} onRetry={links.reload} /> : null}
      {links.nodes.length > 0 ? (
        <Stack component="ul" gap={0} className={classes.list}>
          {links.nodes.map((link) => (
            <LinkLine key={link.id} link={link} onUnlink={() => setAsked(link)} />
          ))}
        </Stack>
      ) : null}
      {links.hasMore ? (
        <LoadMore
          shown={links.nodes.length}
          hasMore={links.hasMore}
          busy={links.loadingMore}
          onMore={links.loadMore}
        />
      ) : null}
      {asked ? (
        <UnlinkDialog
          link={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null)
            notifyDone(t('links.unlinked', { name: asked.name }))
            links.reload()
          }}
        />
      ) : null}
    </SectionCard>
  )
}

function LinkLine({ link, onUnlink }: { link: Link; onUnlink: () => void }) {
  const { t } = useTranslation('shared/profile')
  const { dateTime } = useFormats()
  const { name, issuer, linkedAt, current } = link
  return (
    <Group component="li" justify="space-between" gap="md" className={classes.line}>
      <Group gap="md" wrap="nowrap" miw={0} flex="1 1 16rem">
        <IconBuilding size={26} stroke={1.5} aria-hidden className={classes.icon} />
        <div className={classes.text}>
          <Group gap="xs">
            <Text fw={550}>{name}</Text>
            {current ? <StatusBadge tone="live">{t('links.current')}</StatusBadge> : null}
          </Group>
          <Text size="sm" c="dimmed">
            {issuer} · {t('links.linked', { when: dateTime(linkedAt) })}
          </Text>
        </div>
      </Group>
      <Button
        variant="default"
        size="xs"
        onClick={onUnlink}
        aria-label={t('links.unlinkOne', { name })}
      >
        {t('links.unlink')}
      </Button>
    </Group>
  )
}

interface UnlinkDialogProps {
  link: Link
  onClose: () => void
  onDone: () => void
}

/** Whoever came in here by the link is signed out with it. */
function UnlinkDialog({ link: { id, name, current }, onClose, onDone }: UnlinkDialogProps) {
  const { t } = useTranslation('shared/profile')
  const [unlink, { busy, error }] = useAction(UnlinkSingleSignOnDocument)
  const confirm = async () => {
    if (!current) {
      if (await unlink({ id })) onDone()
      return
    }
    await leaveBySigningOut(async () => {
      if (!(await unlink({ id }))) return false
      forgetOwnTexts()
      return true
    }, '/sign-in')
  }
  return (
    <ConfirmDialog
      opened
      title={t('links.ask', { name })}
      confirmLabel={t('links.unlink')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t(current ? 'links.explainHere' : 'links.explain', { name })}
    </ConfirmDialog>
  )
}
