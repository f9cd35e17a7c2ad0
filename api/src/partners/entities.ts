import type { AdmProfile, AdmUserState } from 'shared-schema/partner-enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A company that looks after a set of client ecosystems, with a team of its own. */
@Entity('partners')
export class Partner {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  name: string

  /** IANA name of the time zone in which the partner's days and months begin. */
  @Column('text')
  zone: string

  /** ISO 3166 code of the country whose national phone numbers are understood. */
  @Column('text')
  country: string

  /** The ADM user who owns the partner account; the database lets it be an active Super Admin of the team only (AD4). */
  @Column('uuid')
  principalId: string

  @Column('timestamptz')
  createdAt: Date

  /** Since when the platform keeps the team out; null while the partner works (PA4). */
  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null

  /** Why; null while the partner works. */
  @Column('text', { nullable: true })
  suspensionReason: string | null
}

/** A partner to be: it becomes a partner when its future Principal sets a first password (PA4). */
@Entity('partner_invitations')
export class PartnerInvitation {
  /** Also the id of the partner that comes of it. */
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  name: string

  @Column('text')
  zone: string

  @Column('text')
  country: string

  /** Who becomes the Principal. */
  @Column('uuid')
  userId: string

  /** Their phone, in the form of E.164. */
  @Column('text')
  phone: string

  @Column('uuid')
  invitedBy: string

  @Column('timestamptz')
  sentAt: Date

  /** From this instant on a first password makes no partner of it. */
  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null

  @Column('text', { nullable: true })
  outcome: 'ACCEPTED' | 'WITHDRAWN' | null
}

/** A person's place in a partner's team. The person stays a user of their own, whatever becomes of it (AD3). */
@Entity('adm_users')
export class AdmUser {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  partnerId: string

  @Column('uuid')
  userId: string

  /** In the form of E.164, such as `+34912345678`. */
  @Column('text')
  phone: string

  @Column('text')
  profile: AdmProfile

  @Column('text')
  state: AdmUserState

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz')
  stateSince: Date
}
