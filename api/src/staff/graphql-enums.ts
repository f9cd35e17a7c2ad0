import type { MfaResetStep, StaffAct, StaffLinkKind, StaffSituation } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const StaffLinkKindEnum = enumOf<StaffLinkKind>(
  'StaffLinkKind',
  'What a link to an account of staff is for.',
  {
    NEW_ACCOUNT: 'Makes an account, with a password and an authenticator app.',
    NEW_AUTHENTICATOR: 'Gives an account another authenticator app; asks for its password.',
  },
)

export const StaffSituationEnum = enumOf<StaffSituation>(
  'StaffSituation',
  'Where a member of staff stands.',
  {
    INVITED: 'Has a link, and no account yet.',
    ACTIVE: 'Has an account, and may sign in.',
    BLOCKED: 'Has an account, and may not sign in anywhere.',
  },
)

export const StaffActEnum = enumOf<StaffAct>(
  'StaffAct',
  'What an operator can do to a member of staff.',
  {
    RESEND_INVITATION: 'Mail the link of the invitation again: resendStaffInvitation.',
    WITHDRAW_INVITATION: 'Take the invitation back: withdrawStaffInvitation.',
    CHANGE_ROLES: 'Give other roles: changeStaffRoles.',
    BLOCK: 'Keep them out: blockStaff.',
    UNBLOCK: 'Let them in again: unblockStaff.',
    SIGN_OUT: 'Sign out all their devices: signOutStaff.',
    ASK_MFA_RESET: 'Ask for a reset of their MFA: askMfaReset.',
    CONFIRM_MFA_RESET: 'Confirm the reset that another operator has asked for: confirmMfaReset.',
    WITHDRAW_MFA_RESET: 'Take the reset back: withdrawMfaReset.',
  },
)

export const MfaResetStepEnum = enumOf<MfaResetStep>('MfaResetStep', 'How far a reset of MFA is.', {
  ASKED: 'Asked for by one operator; another must confirm it.',
  CONFIRMED: 'Confirmed; the person can stop it until the link is sent.',
})
