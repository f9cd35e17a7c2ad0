import { useEffect, useRef } from 'react'

/** After this time (ms) a closing dialog has disappeared, perhaps together with the button that opened it. */
const dialogGone = 400

/**
 * Focuses a region whose content was replaced while the focus was inside it: screen readers continue from
 * there, not from the top of the document.
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
