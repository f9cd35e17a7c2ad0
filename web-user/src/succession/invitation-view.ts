import type { SuccessionState } from 'shared-ui/succession/succession.generated.ts'

/** What the invited person is doing about an invitation. */
export type InvitationStep = 'ASK' | 'REJECT' | 'ACCEPT'

/** The dialog to show: a question, the "new e-mail" view, or how the invitation has ended meanwhile. */
export type InvitationView = InvitationStep | 'NEW_MAIL' | 'OVER' | 'NONE'

/**
 * The dialog for an invitation's state, whoever caused it: the person, here or in another window, or the
 * administrator (SU6, SU7).
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
