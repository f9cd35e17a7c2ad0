import type { StaffRole } from 'shared-schema/enums'
import type { Instant } from 'shared-schema/written-instant'

/** The e-mails to the platform's own people, and what each is made from. */
export interface StaffMailParameters {
  /** To somebody who is to be staff: the link to password and MFA (PA1). */
  staffInvitation: { name: string; roles: readonly StaffRole[]; link: string; seconds: number }
  /** To an operator who lost their authenticator app: the link to a new one (PA1). */
  newAuthenticator: { name: string; link: string; seconds: number }
  /** To a member of staff whose roles were changed (PA2). */
  staffRolesChanged: { name: string; roles: readonly StaffRole[]; at: Instant }
}
