import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** The properties of an act's dialogs. */
export interface ActDialogsProps {
  succession: Succession
  opened: boolean
  /** Called with the answer of the API. */
  onDone: (succession: Succession) => void
  onClose: () => void
}
