import type { AdmProfile, AdmUserAct, AdmUserState } from 'shared-schema/partner-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const AdmProfileEnum = enumOf<AdmProfile>(
  'AdmProfile',
  "What a member of a partner's team may do.",
  {
    SUPER_ADMIN: 'Everything, the team included.',
    SUPPORT: 'Looks after the accounts of clients; sees no bills, and not the team.',
    FINANCE: 'Reads bills and costs; enters no account.',
  },
)

export const AdmUserStateEnum = enumOf<AdmUserState>(
  'AdmUserState',
  "Where a place in a partner's team stands.",
  {
    INVITED: 'The person has not set a password yet.',
    ACTIVE: 'The person works in the team.',
    BLOCKED: 'The person is kept out of the team; elsewhere they stay what they are.',
    DELETED: 'The place has ended; the person may be invited again.',
  },
)

export const AdmUserActEnum = enumOf<AdmUserAct>(
  'AdmUserAct',
  'What the viewer may do to an ADM user now; the app shows exactly these.',
  {
    RESEND_INVITATION: 'Mail the link of the invitation again: resendTeamInvitation.',
    CHANGE: 'Give another phone or profile: changeAdmUser.',
    BLOCK: 'Keep out of the team: blockAdmUser.',
    UNBLOCK: 'Let in again: unblockAdmUser.',
    DELETE: 'End the place in the team: deleteAdmUser.',
    SIGN_OUT: 'Sign out of all devices: signOutAdmUser.',
    PROPOSE_EMAIL: 'Propose another e-mail, which only they make theirs: proposeAdmUserEmail.',
    MAKE_PRINCIPAL: 'Hand the title of the Principal on to them: handPrincipalOn.',
  },
)
