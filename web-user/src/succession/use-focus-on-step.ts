import { type RefObject, useEffect, useRef } from 'react'

/** Focuses each new step of a wizard, so that screen readers read it from its start. */
export function useFocusOnStep(position: number): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(position)
  useEffect(() => {
    if (shown.current === position) return
    shown.current = position
    content.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [position])
  return content
}
