import { type ReactNode, useEffect, useRef } from 'react'
import classes from './heading-focus.module.css'

interface HeadingFocusProps {
  /** What is shown now; the focus moves when this changes, never at first. */
  showing: string
  children: ReactNode
}

/**
 * Moves the keyboard's focus to the first heading of its content when that is replaced, so that a
 * keyboard or a screen reader goes on where the process does.
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
