import type { MouseEvent } from 'react'
import { goTo } from './address.ts'

/** The properties of a link between pages of the front door. */
interface LinkProps {
  href: string
  onClick: (event: MouseEvent) => void
}

/** Makes an anchor a link to another page of the front door, which opens without a load. */
export function linkTo(path: string): LinkProps {
  return {
    href: path,
    onClick: (event) => {
      // Another tab or window is the browser's to open.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return
      event.preventDefault()
      goTo(path)
    },
  }
}
