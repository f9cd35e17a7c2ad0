import { type ReactNode, useEffect, useRef } from 'react'
import classes from './heading-focus.module.css'

interface HeadingFocusProps {
  /** Names what is shown; the focus moves when it changes, never at first. */
  showing: string
  children: ReactNode
}

/**
 * Focuses the first heading of its content when the content is replaced: keyboard and screen readers continue
 * there.
 */
export function HeadingFocus({ showing, children }: HeadingFocusProps) {
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(showing)
  useEffect(() => {
    if (shown.current === showing) return
    shown.current = showing
    const heading = content.current?.querySelector('h2')
    if (!heading) return
    heading.tabIndex = -1
    heading.classList.add(classes.heading ?? '')
    heading.focus({ preventScroll: true })
    heading.scrollIntoView({ block: 'nearest' })
  }, [showing])
  return (
    <div ref={content} className={classes.content}>
      {children}
    </div>
  )
}
