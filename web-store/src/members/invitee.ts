import type { MembershipRole } from './members.generated.ts'

/** The roles that an administrator can give: an administrator is never made here. */
export const assignableRoles = ['ATTENDANT', 'USER'] as const satisfies readonly MembershipRole[]

export interface Invitee {
  name: string
  email: string
  role: (typeof assignableRoles)[number]
}

/** The key, under `inviteMember.*`, of what is wrong with a field of the form. */
export type Complaint = 'nameMissing' | 'emailMissing' | 'emailMalformed'

export function complaintAboutName(name: string): Complaint | null {
  return name.trim() === '' ? 'nameMissing' : null
}

/** Catches slips of typing only; the API decides what an address is (EMAIL_MALFORMED). */
export function complaintAboutEmail(email: string): Complaint | null {
  if (email.trim() === '') return 'emailMissing'
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : 'emailMalformed'
}

/** The field under which an error code of the API belongs; null: under the whole form. */
export function fieldOfCode(code: string): 'name' | 'email' | 'role' | null {
  switch (code) {
    case 'NAME_INVALID':
      return 'name'
    case 'EMAIL_MALFORMED':
    case 'EMAIL_UNREACHABLE':
    case 'ALREADY_MEMBER':
    case 'ALREADY_INVITED':
    case 'MAIL_TOO_SOON':
      return 'email'
    case 'ROLE_NOT_ASSIGNABLE':
      return 'role'
    default:
      return null
  }
}
