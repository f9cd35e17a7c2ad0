import { ActionIcon, Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from 'shared-ui/notice.tsx'
import classes from './evidence.module.css'
import { type DrawnPage, drawPage, openPdf, type Pdf, PdfWorkerFailed } from './pdf.ts'

interface PdfViewerProps {
  blob: Blob
  name: string
}

const zooms = [1, 1.5, 2, 3] as const

/** Shows a PDF, one page at a time, on a canvas; works in browsers that show no PDF themselves. */
export function PdfViewer({ blob, name }: PdfViewerProps) {
  const { t } = useTranslation('succession-claims')
  const { t: word } = useTranslation('shared')
  const { opened, retry } = useOpenedPdf(blob)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(0)
  if (opened === 'UNREADABLE')
    return (
      <Notice tone="warning" role="alert">
        {t('evidence.noViewer')}
      </Notice>
    )
  if (opened === 'NO_WORKER')
    return (
      <Notice tone="warning" role="alert">
        <Stack gap="sm" align="flex-start">
          {t('evidence.noWorker')}
          <Button size="compact-sm" variant="default" onClick={retry}>
            {word('action.retry')}
          </Button>
        </Stack>
      </Notice>
    )
  if (opened === null) return <Text size="sm">{t('evidence.loading')}</Text>
  const last = opened.numPages
  return (
    <Stack gap="xs">
      <Group gap="xs" role="group" aria-label={t('evidence.viewerOf', { name })}>
        <Tool label={t('evidence.previous')} off={page === 1} onUse={() => setPage(page - 1)}>
          <IconChevronLeft size={18} />
        </Tool>
        <Text size="sm" role="status" className="tabular">
          {t('evidence.page', { page, last })}
        </Text>
        <Tool label={t('evidence.next')} off={page === last} onUse={() => setPage(page + 1)}>
          <IconChevronRight size={18} />
        </Tool>
        <Tool label={t('evidence.smaller')} off={zoom === 0} onUse={() => setZoom(zoom - 1)}>
          <IconZoomOut size={18} />
        </Tool>
        <Tool
          label={t('evidence.larger')}
          off={zoom === zooms.length - 1}
          onUse={() => setZoom(zoom + 1)}
        >
          <IconZoomIn size={18} />
        </Tool>
      </Group>
      <PdfPage
        pdf={opened}
        page={page}
        zoom={zooms[zoom] ?? 1}
        label={t('evidence.pageOf', { page, name })}
      />
    </Stack>
  )
}

interface ToolProps {
  label: string
  off: boolean
  onUse: () => void
  children: ReactNode
}

/** A button of the viewer. It keeps the keyboard's focus even while it has nothing to do. */
function Tool({ label, off, onUse, children }: ToolProps) {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={label}
      aria-disabled={off}
      data-disabled={off}
      onClick={() => {
        if (!off) onUse()
      }}
    >
      {children}
    </ActionIcon>
  )
}

/**
 * NO_WORKER says nothing about the file; UNREADABLE means that it is damaged or locked. Both can be downloaded.
 */
type Opened = Pdf | 'UNREADABLE' | 'NO_WORKER' | null

function useOpenedPdf(blob: Blob): { readonly opened: Opened; retry: () => void } {
  const [opened, setOpened] = useState<Opened>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew.
  useEffect(() => {
    let wanted = true
    const fail = (error: unknown) => {
      if (wanted) setOpened(error instanceof PdfWorkerFailed ? 'NO_WORKER' : 'UNREADABLE')
    }
    setOpened(null)
    const opening = openPdf(blob)
    opening.then(({ pdf, failure }) => {
      if (wanted) setOpened(pdf)
      failure.catch(fail)
    }, fail)
    return () => {
      wanted = false
      opening.then(
        ({ close }) => close(),
        () => undefined,
      )
    }
  }, [blob, attempt])
  return { opened, retry: () => setAttempt((made) => made + 1) }
}

interface PdfPageProps {
  pdf: Pdf
  page: number
  zoom: number
  label: string
}

function PdfPage({ pdf, page, zoom, label }: PdfPageProps) {
  const { t } = useTranslation('succession-claims')
  // The width without padding: a page is drawn that wide until it is enlarged.
  const { ref: frame, width } = useElementSize<HTMLElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<DrawnPage | 'DRAWING' | 'FAILED'>('DRAWING')
  useEffect(() => {
    const paper = canvas.current
    if (!paper || width === 0) return
    // Each drawing needs a canvas of its own: pdf.js refuses two drawings on one canvas at the same time.
    const own = document.createElement('canvas')
    let wanted = true
    setDrawn('DRAWING')
    pdf
      .getPage(page)
      .then((asked) => drawPage(asked, own, Math.floor(width) * zoom))
      .then(
        (result) => {
          if (!wanted) return
          paper.width = own.width
          paper.height = own.height
          paper.style.width = own.style.width
          paper.getContext('2d')?.drawImage(own, 0, 0)
          setDrawn(result)
        },
        // Other pages of the file may be intact.
        () => {
          if (wanted) setDrawn('FAILED')
        },
      )
    return () => {
      wanted = false
    }
  }, [pdf, page, zoom, width])
  return (
    <>
      {drawn === 'DRAWING' ? (
        <Text size="sm" role="status">
          {t('evidence.drawing')}
        </Text>
      ) : null}
      {drawn === 'FAILED' ? <Notice tone="bad">{t('evidence.noPage')}</Notice> : null}
      {typeof drawn === 'object' && !drawn.isWhole ? (
        <Notice tone="bad">{t('evidence.notWhole')}</Notice>
      ) : null}
      <section
        ref={frame}
        className={classes.frame}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
        tabIndex={0}
      >
        <canvas ref={canvas} className={classes.page} aria-hidden hidden={drawn === 'FAILED'} />
        <VisuallyHidden>{typeof drawn === 'object' ? drawn.text : null}</VisuallyHidden>
      </section>
    </>
  )
}
