/**
 * Which word dismisses a dialog: *Cancel*, or *Don't cancel* if the dialog's title or its other button is
 * itself about cancelling, since *Cancel* would be ambiguous there.
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
