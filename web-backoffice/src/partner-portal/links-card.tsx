import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { OrderedList } from './ordered-list.tsx'
import { ChangePartnerPortalDocument, type TeamPortalFragment } from './partner-portal.generated.ts'
import { changedPortal, moved } from './portal-content.ts'
import { RemoveDialog } from './remove-dialog.tsx'

interface Asked {
  /** Null while the dialog closes. */
  readonly act: 'WRITE' | 'REMOVE' | null
  /** The portal that was seen: of two who change it at once, the second is told. */
  readonly portal: TeamPortalFragment
  readonly index: number
}

/** The links of the portal in their order. */
export function LinksCard({ portal }: { portal: TeamPortalFragment }) {
  const { t } = useTranslation('partner-portal')
  const { portalLinks: most } = usePublicSettings().limits
  const [asked, setAsked] = useState<Asked | null>(null)
  const [change, { busy, error }] = useAction(ChangePartnerPortalDocument)
  const { links } = portal
  const ask = (act: Asked['act'], index: number) => setAsked({ act, portal, index })
  const close = () => setAsked((last) => last && { ...last, act: null })
  const move = async (from: number, to: number) => {
    const label = links[from]?.label ?? ''
    if (!(await change({ input: changedPortal(portal, { links: moved(links, from, to) }) }))) return
    notifyDone(t('movedTo', { title: label, place: to + 1, of: links.length }))
  }
  return (
    <SectionCard
      title={t('links')}
      description={t('linksHint')}
      actions={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={links.length >= most}
          onClick={() => ask('WRITE', links.length)}
        >
          {t('addLink')}
        </Button>
      }
    >
      <Stack gap="sm">
        <ErrorMessage error={error} />
        {links.length === 0 && <Text c="dimmed">{t('noLinks')}</Text>}
        <OrderedList
          label={t('links')}
          busy={busy}
          onMove={(from, to) => void move(from, to)}
          lines={keyed(links).map(({ key, label, host }, index) => ({
            key,
            title: label,
            below: <span dir="ltr">{host}</span>,
            acts: (
              <>
                <Button
                  variant="default"
                  aria-label={t('changeOf', { title: label })}
                  onClick={() => ask('WRITE', index)}
                >
                  {t('change')}
                </Button>
                <Button
                  variant="default"
                  aria-label={t('removeOf', { title: label })}
                  onClick={() => ask('REMOVE', index)}
                >
                  {t('remove')}
                </Button>
              </>
            ),
          }))}
        />
      </Stack>
      {asked && (
        <>
          <LinkDialog {...asked} opened={asked.act === 'WRITE'} onClose={close} />
          <RemoveLinkDialog {...asked} opened={asked.act === 'REMOVE'} onClose={close} />
        </>
      )}
    </SectionCard>
  )
}

/** Two links may be alike: their place among those that are alike tells them apart. */
function keyed<Link extends { label: string; address: string }>(links: readonly Link[]) {
  const counts = new Map<string, number>()
  return links.map((link) => {
    const text = `${link.label} ${link.address}`
    const count = counts.get(text) ?? 0
    counts.set(text, count + 1)
    return { ...link, key: `${text} ${count}` }
  })
}

interface RemoveLinkDialogProps extends Omit<Asked, 'act'> {
  opened: boolean
  onClose: () => void
}

function RemoveLinkDialog({ portal, index, opened, onClose }: RemoveLinkDialogProps) {
  const { t } = useTranslation('partner-portal')
  const [change, { busy, error }] = useAction(ChangePartnerPortalDocument)
  const title = portal.links[index]?.label ?? ''
  const confirm = async () => {
    const links = portal.links.toSpliced(index, 1)
    if (!(await change({ input: changedPortal(portal, { links }) }))) return
    notifyDone(t('removed', { title }))
    onClose()
  }
  return (
    <RemoveDialog
      opened={opened}
      title={t('removeLink')}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('removeLinkBody', { title })}
    </RemoveDialog>
  )
}
