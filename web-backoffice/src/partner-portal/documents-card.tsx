import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { AddDocumentDialog } from './add-document-dialog.tsx'
import { RemoveDocumentDialog, TitleDialog } from './document-dialogs.tsx'
import { OrderedList } from './ordered-list.tsx'
import {
  OrderPortalDocumentsDocument,
  type TeamPortalFragment,
} from './partner-portal.generated.ts'
import { moved } from './portal-content.ts'

type Document = TeamPortalFragment['documents'][number]

interface Asked {
  /** Null while the dialog closes. */
  readonly act: 'TITLE' | 'REMOVE' | null
  readonly document: Document
}

/** The documents of the portal in their order. */
export function DocumentsCard({ portal }: { portal: TeamPortalFragment }) {
  const { t } = useTranslation('partner-portal')
  const bytesText = useBytesText()
  const { portalDocuments: most, portalDocumentBytes } = usePublicSettings().limits
  const [adding, setAdding] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [order, { busy, error }] = useAction(OrderPortalDocumentsDocument)
  const { documents } = portal
  const close = () => setAsked((last) => last && { ...last, act: null })
  const move = async (from: number, to: number) => {
    const seen = documents.map(({ id }) => id)
    const title = documents[from]?.title ?? ''
    if (!(await order({ input: { seen, order: moved(seen, from, to) } }))) return
    notifyDone(t('movedTo', { title, place: to + 1, of: seen.length }))
  }
  return (
    <SectionCard
      title={t('documents')}
      description={t('documentsHint', { size: bytesText(portalDocumentBytes) })}
      actions={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={documents.length >= most}
          onClick={() => setAdding(true)}
        >
          {t('addDocument')}
        </Button>
      }
    >
      <Stack gap="sm">
        <ErrorMessage error={error} />
        {documents.length === 0 && <Text c="dimmed">{t('noDocuments')}</Text>}
        <OrderedList
          label={t('documents')}
          busy={busy}
          onMove={(from, to) => void move(from, to)}
          lines={documents.map((document) => ({
            key: document.id,
            title: document.title,
            below: `${document.name}, ${bytesText(document.bytes)}`,
            acts: <Acts document={document} onAsk={(act) => setAsked({ act, document })} />,
          }))}
        />
      </Stack>
      <AddDocumentDialog partnerId={portal.id} opened={adding} onClose={() => setAdding(false)} />
      {asked && (
        <>
          <TitleDialog document={asked.document} opened={asked.act === 'TITLE'} onClose={close} />
          <RemoveDocumentDialog
            document={asked.document}
            opened={asked.act === 'REMOVE'}
            onClose={close}
          />
        </>
      )}
    </SectionCard>
  )
}

interface ActsProps {
  document: Document
  onAsk: (act: 'TITLE' | 'REMOVE') => void
}

function Acts({ document: { title }, onAsk }: ActsProps) {
  const { t } = useTranslation('partner-portal')
  return (
    <>
      <Button
        variant="default"
        aria-label={t('changeOf', { title })}
        onClick={() => onAsk('TITLE')}
      >
        {t('change')}
      </Button>
      <Button
        variant="default"
        aria-label={t('removeOf', { title })}
        onClick={() => onAsk('REMOVE')}
      >
        {t('remove')}
      </Button>
    </>
  )
}
