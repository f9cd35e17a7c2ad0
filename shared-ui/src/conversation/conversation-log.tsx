import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './conversation.module.css'

interface ConversationLogProps {
  /** What screen readers call the part of the page. */
  label: string
  /** Messages and what happened, oldest first, each an `li`. */
  children: ReactNode
  hasEarlier: boolean
  loadingEarlier: boolean
  onEarlier: () => void
  /** What arrived last from somebody else: announced politely whenever it changes. */
  arrived: string | null
}

/** How far (px) above the end somebody reads earlier messages rather than the newest ones. */
const readingEarlier = 240

/**
 * The messages of a conversation in a box that scrolls by itself. It begins at the newest one and stays there while
 * messages arrive; who has scrolled up stays where they read. Earlier messages load as their place comes into sight, or by
 * the button.
 */
export function ConversationLog(props: ConversationLogProps) {
  const { label, children, hasEarlier, loadingEarlier, onEarlier, arrived } = props
  const { t } = useTranslation('shared/conversation')
  const box = useRef<HTMLElement>(null)
  const [isAway, setAway] = useState(false)
  const top = useEarlierInSight(box, hasEarlier && !loadingEarlier, onEarlier)
  return (
    <div className={classes.place}>
      <VisuallyHidden role="status">{arrived}</VisuallyHidden>
      <section
        ref={box}
        className={classes.log}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        // The box is laid out from its end: there it has scrolled by 0, and upward by less.
        onScroll={(event) => setAway(event.currentTarget.scrollTop < -readingEarlier)}
      >
        <div className={classes.content}>
          <div ref={top} className={classes.top}>
            {hasEarlier ? (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={loadingEarlier}
                onClick={onEarlier}
              >
                {t('earlier')}
              </Button>
            ) : (
              t('begin')
            )}
          </div>
          <ol className={classes.messages}>{children}</ol>
        </div>
      </section>
      {isAway && (
        <Button
          size="compact-sm"
          className={classes.newest}
          leftSection={<IconArrowDown size={14} />}
          onClick={() => box.current?.scrollTo({ top: 0 })}
        >
          {t('newest')}
        </Button>
      )}
    </div>
  )
}

/** Calls back when the place of earlier messages comes near to what is seen of the box. */
function useEarlierInSight(
  box: { readonly current: HTMLElement | null },
  isWanted: boolean,
  load: () => void,
) {
  const top = useRef<HTMLDivElement>(null)
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    if (!isWanted || !top.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current()
      },
      { root: box.current, rootMargin: '200px 0px' },
    )
    observer.observe(top.current)
    return () => observer.disconnect()
  }, [isWanted, box])
  return top
}
