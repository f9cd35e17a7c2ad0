import { useEffect, useState } from 'react'

const FOCUSABLE = 'a[href],button,input,select,textarea,[tabindex]'

/** The element outside of all dialogs that was used last; some browsers do not focus a pressed button. */
let lastUsed: HTMLElement | null = null

function remember({ target }: Pick<Event, 'target'>): void {
  const used = target instanceof Element ? target.closest<HTMLElement>(FOCUSABLE) : null
  if (used && !used.closest('[aria-modal="true"]')) lastUsed = used
}

document.addEventListener('focusin', remember, true)
document.addEventListener('pointerdown', remember, true)
remember({ target: document.activeElement })

const isFocusNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

/**
 * Focuses an element.
 *
 * @returns whether it got the focus: an element that is removed, hidden or disabled does not
 */
function takesFocus(element: HTMLElement | null): boolean {
  if (!element?.isConnected) return false
  element.focus()
  return document.activeElement === element
}

/** Focuses the title of the topmost dialog, else of the page: screen readers continue from there. */
function focusHeading(): void {
  const dialog = [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].at(-1)
  const heading = (dialog ?? document).querySelector<HTMLElement>('h1, h2')
  const place = heading ?? document.getElementById('main')
  if (place && !place.hasAttribute('tabindex')) place.tabIndex = -1
  takesFocus(place)
}

/** What follows a dialog's answer may remove its opener a moment later: then the title gets the focus. */
function watch(opener: Element): void {
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return
    observer.disconnect()
    if (isFocusNowhere()) focusHeading()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', () => observer.disconnect(), { once: true })
}

function giveFocusBack(dialog: HTMLElement | null, opener: HTMLElement | null): void {
  const isOurs = isFocusNowhere() || dialog?.contains(document.activeElement)
  if (!isOurs) return
  const taker = [opener, lastUsed].find(takesFocus)
  if (taker) watch(taker)
  else focusHeading()
}

/**
 * Rendered in a dialog while it is open; gives the focus back when the dialog closes or is unmounted: to what
 * had it when the dialog opened, else to what was used before all dialogs, else to a title.
 */
export function FocusBack({ dialogId }: { dialogId: string }) {
  const [opener] = useState(() =>
    document.activeElement instanceof HTMLElement && !isFocusNowhere()
      ? document.activeElement
      : lastUsed,
  )
  useEffect(() => {
    const dialog = document.getElementById(dialogId)
    return () => {
      const closed = dialog ?? document.getElementById(dialogId)
      // Another dialog, or the page that follows the answer, may take the focus first.
      setTimeout(() => giveFocusBack(closed, opener))
    }
  }, [dialogId, opener])
  return null
}
