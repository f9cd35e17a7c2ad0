import { Group, Loader, Stack, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'
import classes from './evidence.module.css'
import type { EvidenceKind } from './evidence-kind.ts'
import type { FetchedEvidence } from './fetch-evidence.ts'
import { useBlobUrl, useEvidence } from './use-evidence.ts'

const PdfViewer = lazyPart(
  () => import('./pdf-viewer.tsx'),
  (module) => module.PdfViewer,
  'succession-claims',
)

interface EvidenceViewerProps {
  file: EvidenceFieldsFragment
  kind: EvidenceKind
}

/**
 * Shows a file in the page without running it: an image as a blob, a PDF drawn on a canvas. Neither gets a
 * document, a script or an address of this origin (SU14, G5).
 */
export function EvidenceViewer({ file, kind }: EvidenceViewerProps) {
  const { state, retry } = useEvidence(file)
  if (state.kind === 'FAILED') return <ErrorState error={state.error} onRetry={retry} />
  if (state.kind === 'LOADING') return <Loading />
  return (
    <Stack gap="sm">
      <Integrity intact={state.file.intact} />
      {kind === 'PDF' ? (
        <Suspense fallback={<Loading />}>
          <PdfViewer blob={state.file.blob} name={file.name} />
        </Suspense>
      ) : (
        <Picture file={state.file} name={file.name} />
      )}
    </Stack>
  )
}

function Loading() {
  const { t } = useTranslation('succession-claims')
  return (
    <Group gap="sm" role="status">
      <Loader size="sm" aria-hidden />
      <Text size="sm">{t('evidence.loading')}</Text>
    </Group>
  )
}

/** Whether the file that arrived is the one that was submitted, by its SHA-256 (SU21). */
function Integrity({ intact }: Pick<FetchedEvidence, 'intact'>) {
  const { t } = useTranslation('succession-claims')
  if (intact === null) return null
  if (!intact)
    return (
      <Notice tone="bad" role="alert">
        {t('evidence.altered')}
      </Notice>
    )
  return (
    <Group gap={6} wrap="nowrap">
      <IconShieldCheck size={18} aria-hidden color="var(--mantine-color-green-7)" />
      <Text size="sm">{t('evidence.intact')}</Text>
    </Group>
  )
}

function Picture({ file, name }: { file: FetchedEvidence; name: string }) {
  const { t } = useTranslation('succession-claims')
  const url = useBlobUrl(file.blob)
  const image = useRef<HTMLImageElement>(null)
  const [failedUrl, setFailedUrl] = useState<string | null>(null)
  useEffect(() => {
    if (url === null) return
    // An image that is too large to be drawn also loads, but shows nothing: only decoding it tells.
    image.current?.decode().catch(() => setFailedUrl(url))
  }, [url])
  if (url === null) return null
  if (url === failedUrl) return <Notice tone="bad">{t('evidence.noPicture')}</Notice>
  return (
    <div className={classes.frame}>
      <img ref={image} className={classes.image} src={url} alt={t('evidence.image', { name })} />
    </div>
  )
}
