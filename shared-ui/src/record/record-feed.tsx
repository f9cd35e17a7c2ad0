import { Button, Group, Loader, Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../errors/error-state.tsx'
import type { RecordedDetailFragment } from './record.generated.ts'
import classes from './record-page.module.css'
import { RecordRow } from './record-row.tsx'
import type { LoadedRecord } from './use-record-window.ts'

interface RecordFeedProps {
  label: string
  record: LoadedRecord
  showAccount: boolean
  /** Whether filters leave something out. */
  narrowed: boolean
  onOpen: (event: RecordedDetailFragment) => void
}

/**
 * The loaded part of a record as a feed (WAI-ARIA): it goes on by itself to both sides as it is scrolled, by its buttons
 * too, and Page Up and Page Down lead from event to event.
 */
export function RecordFeed({ label, record, showAccount, narrowed, onOpen }: RecordFeedProps) {
  const { t } = useTranslation('shared/record')
  const feed = useRef<HTMLDivElement>(null)
  useKeptPlace(feed, record.window)
  const { window, busy, error } = record
  const rows = window?.rows ?? []
  return (
    <div className={classes.feedArea}>
      <Edge
        shown={window?.newer.goesOn === true}
        busy={busy === 'NEWER'}
        label={t(window?.newer.goesOn ? 'newer' : 'lookForNewer')}
        onReach={record.loadNewer}
      />
      <div
        ref={feed}
        role="feed"
        aria-label={label}
        aria-busy={busy !== null}
        className={classes.feed}
        onKeyDown={stepByKey}
      >
        {rows.map(({ cursor, node }, index) => (
          <RecordRow
            key={cursor}
            event={node}
            position={index + 1}
            showAccount={showAccount}
            onOpen={onOpen}
          />
        ))}
      </div>
      {error ? <ErrorState error={error} onRetry={record.reload} /> : null}
      {window?.older.goesOn ? (
        <Edge
          shown={!error}
          busy={busy === 'OLDER'}
          label={t('older')}
          onReach={record.loadOlder}
        />
      ) : (
        <Text size="sm" c="dimmed" ta="center" role="status">
          {t(narrowed ? 'endNarrowed' : 'end')}
        </Text>
      )}
    </div>
  )
}

interface EdgeProps {
  /** Whether the list goes on by itself where this comes into sight. */
  shown: boolean
  busy: boolean
  label: string
  onReach: () => void
}

/** One end of the loaded part: a button, which presses itself when it is scrolled to. */
function Edge({ shown, busy, label, onReach }: EdgeProps) {
  const mark = useRef<HTMLDivElement>(null)
  const reach = useRef(onReach)
  useEffect(() => {
    reach.current = onReach
  })
  useEffect(() => {
    if (!shown || busy || !mark.current) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reach.current()
      },
      { rootMargin: '300px 0px' },
    )
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [shown, busy])
  return (
    <Group ref={mark} justify="center" className={classes.edge}>
      {busy ? (
        <Loader size="sm" aria-label={label} />
      ) : (
        <Button variant="subtle" size="compact-sm" onClick={onReach}>
          {label}
        </Button>
      )}
    </Group>
  )
}

/** Page Up and Page Down move the focus to the event before or after, as readers of feeds know it. */
function stepByKey(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { PageDown: 1, PageUp: -1 }[event.key]
  if (step === undefined || !(event.target instanceof HTMLElement)) return
  const articles = [...event.currentTarget.querySelectorAll<HTMLElement>('article')]
  const at = articles.findIndex((article) => article.contains(event.target as Node))
  const next = articles[at + step]?.querySelector<HTMLElement>('button')
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

/** Events that come or leave above don't move what is being read. */
function useKeptPlace(feed: { readonly current: HTMLElement | null }, shown: unknown): void {
  const seen = useRef<{ id: string; top: number } | null>(null)
  // Read at each scroll, so that it is known where an event stood before the list changed.
  useEffect(() => {
    const remember = () => {
      const articles = feed.current?.querySelectorAll<HTMLElement>('article') ?? []
      const first = [...articles].find((article) => article.getBoundingClientRect().bottom > 0)
      seen.current = first ? { id: first.id, top: first.getBoundingClientRect().top } : null
    }
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [feed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again whenever other events are shown.
  useLayoutEffect(() => {
    const before = seen.current
    const article = before && document.getElementById(before.id)
    if (!article || window.scrollY === 0) return
    const moved = article.getBoundingClientRect().top - before.top
    if (moved !== 0) window.scrollBy(0, moved)
  }, [shown])
}
