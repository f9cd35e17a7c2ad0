import type { MouseEvent } from 'react'
import type { OwnCustomAction } from './use-own-custom-actions.ts'

/** The size of a small window; browsers make it smaller where the screen is. */
const SMALL = 'popup,width=960,height=720'

/**
 * What a link to an address of the partner is given. The page that opens knows neither from where it was opened nor the
 * window that did. A small window is opened by a plain click only: other clicks are the browser's own.
 */
export function openingOf({ address, opens }: Pick<OwnCustomAction, 'address' | 'opens'>) {
  const link = {
    href: address,
    rel: 'noopener noreferrer',
    referrerPolicy: 'no-referrer' as const,
  }
  if (opens === 'REDIRECT') return link
  const inNewTab = { ...link, target: '_blank' }
  if (opens === 'TAB') return inNewTab
  return {
    ...inNewTab,
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      window.open(address, '_blank', `noopener,noreferrer,${SMALL}`)
    },
  }
}
