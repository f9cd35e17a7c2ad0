/** A text that a person typed in a page that is gone, with what its field was called. */
export interface TypedText {
  readonly label: string
  readonly text: string
}

type Field = HTMLInputElement | HTMLTextAreaElement

const typedIn = new Set<Field>()
let kept: readonly TypedText[] = []

/** Kinds of inputs whose texts can be shown again: no passwords, no codes. */
const shown = ['text', 'search', 'email', 'tel', 'url']

const isShown = (field: Field): boolean =>
  field instanceof HTMLTextAreaElement ||
  (shown.includes(field.type) && field.autocomplete !== 'one-time-code')

/**
 * Notices in which fields a person types, so that what they typed can be given back if the page is taken away from
 * under their hands (AD16).
 *
 * @returns a function that stops it
 */
export function watchTyping(): () => void {
  const notice = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      typedIn.add(target)
  }
  document.addEventListener('input', notice, true)
  return () => {
    document.removeEventListener('input', notice, true)
    typedIn.clear()
  }
}

/** Keeps what stands in the fields now; to be called before the page is replaced. */
export function keepTypedTexts(): void {
  kept = [...typedIn]
    .filter((field) => field.isConnected && isShown(field) && field.value.trim() !== '')
    .map((field) => ({ label: labelOf(field), text: field.value }))
}

/** What was kept last. */
export const keptTexts = (): readonly TypedText[] => kept

function labelOf(field: Field): string {
  const label = field.labels?.[0]?.textContent?.replace('*', '').trim()
  return label || field.getAttribute('aria-label') || field.placeholder
}
