import type { AdmProfile } from 'shared-schema/partner-enums'

/** A person who is to join the team, as typed. */
export interface Invitee {
  name: string
  email: string
  phone: string
  /** Null until one is chosen: no profile is given by mistake. */
  profile: AdmProfile | null
}

export const nobody: Invitee = { name: '', email: '', phone: '', profile: null }

/** The fields that are still empty; all are required (AD1). The API decides whether what is typed is right. */
export const missingIn = (typed: Invitee): (keyof Invitee)[] =>
  (['name', 'email', 'phone', 'profile'] as const).filter((field) => !typed[field]?.trim())
