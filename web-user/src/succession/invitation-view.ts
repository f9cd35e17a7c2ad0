import type { SuccessionState } from 'shared-ui/succession/succession.generated.ts'

/** What the invited person is doing about an invitation. */
export type InvitationStep = 'ASK' | 'REJECT' | 'ACCEPT'

/** The dialog to show: a question, the "new e-mail" view, or how it ended meanwhile. */
export type InvitationView = InvitationStep | 'NEW_MAIL' | 'OVER' | 'NONE'

/**
 * The dialog that fits an invitation's state, whoever brought it there: the person themselves, here
 * or in another window, or the administrator who was faster (SU6, SU7).
 */
export function invitationView(state: SuccessionState, step: InvitationStep): InvitationView {
  switch (state) {
    case 'INVITED':
      return step
    case 'AWAITING_ACTIVATION':
      return 'NEW_MAIL'
    case 'DECLINED_BY_SUCCESSOR':
    case 'ACTIVE':
      return 'NONE'
    default:
      return 'OVER'
  }
}
