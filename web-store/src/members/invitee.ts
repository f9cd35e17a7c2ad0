import type { MembershipRole } from './members.generated.ts'

/** The roles that an administrator can give; nobody becomes an administrator by an invitation. */
export const assignableRoles = ['ATTENDANT', 'USER'] as const satisfies readonly MembershipRole[]

export interface Invitee {
  name: string
  email: string
  role: (typeof assignableRoles)[number]
}

/** What is wrong with a field of the form, as a key of `inviteMember.*`. */
export type Complaint = 'nameMissing' | 'emailMissing' | 'emailMalformed'

export function complaintAboutName(name: string): Complaint | null {
  return name.trim() === '' ? 'nameMissing' : null
}

/** Finds typing errors only; the API decides what an address is (EMAIL_MALFORMED). */
export function complaintAboutEmail(email: string): Complaint | null {
  if (email.trim() === '') return 'emailMissing'
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : 'emailMalformed'
}
