import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** What the dialogs of one act are given. */
export interface ActDialogsProps {
  succession: Succession
  opened: boolean
  /** Called with what the API answered. */
  onDone: (succession: Succession) => void
  onClose: () => void
}
