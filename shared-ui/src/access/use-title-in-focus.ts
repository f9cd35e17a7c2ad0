import { type RefObject, useEffect, useRef } from 'react'

/** For the heading of a page that replaces the whole app: the window is named after it, and it takes the focus. */
export function useTitleInFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
    ref.current?.focus()
  }, [title])
  return ref
}
