import { useEffect, useRef } from 'react'

/** A dialog that closes is gone after this time (ms); what opened it may be gone with it. */
const dialogGone = 400

/**
 * Gives the focus to a region whose content was replaced under it, so that nobody is left at the top
 * of the document without a word.
 */
export function useFocusOnChange(content: string) {
  const region = useRef<HTMLDivElement>(null)
  const shown = useRef(content)
  useEffect(() => {
    if (shown.current === content) return
    shown.current = content
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) region.current?.focus({ preventScroll: true })
    }, dialogGone)
    return () => clearTimeout(timer)
  }, [content])
  return region
}
