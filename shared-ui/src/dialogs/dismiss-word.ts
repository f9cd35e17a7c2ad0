/**
 * Which word dismisses a dialog: *Cancel*, or *Don't cancel* where the dialog is about cancelling something, by
 * its title or its other button: *Cancel* would leave the reader to guess what it does.
 */
export const dismissWord = (
  { title, confirmLabel }: { readonly title: string; readonly confirmLabel: string },
  cancel: string,
): 'action.cancel' | 'action.dontCancel' =>
  [title, confirmLabel].some((text) =>
    text.replace(/^¿/, '').toLowerCase().startsWith(cancel.toLowerCase()),
  )
    ? 'action.dontCancel'
    : 'action.cancel'
