import type {
  EcosystemSituation,
  MembershipRole,
  MembershipStatus,
  Module,
  Plan,
} from 'shared-schema/enums'
import type { TaxKind } from 'shared-schema/partner-enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { InvitationOutcome } from './invitation-rules.ts'

/** A client's account. */
@Entity('ecosystems')
export class Ecosystem {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  name: string

  @Column('text')
  plan: Plan

  @Column('text', { array: true })
  modules: Module[]

  @Column('timestamptz')
  createdAt: Date

  /** Whether it is in use, as the platform decides (PA3): `situations` (rules.ts) says what that means. */
  @Column('text', { default: 'OPEN' })
  situation: EcosystemSituation

  /** Null while it was never anything but open. */
  @Column('timestamptz', { nullable: true })
  situationSince: Date | null

  /** Why it is suspended or closed. */
  @Column('text', { nullable: true })
  situationReason: string | null

  /** As the platform knows it; what a partner writes on its bills is in the partner's account. */
  @Column('text', { nullable: true })
  legalName: string | null

  @Column('text', { nullable: true })
  taxKind: TaxKind | null

  /** Without dots and dashes. */
  @Column('text', { nullable: true })
  taxNumber: string | null

  /** Counts the changes of the row, by a trigger, so that nobody overwrites one that they have not seen. */
  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number
}

/** A user's role in an ecosystem. */
@Entity('memberships')
export class Membership {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  ecosystemId: string

  @Column('uuid')
  userId: string

  @Column('text')
  role: MembershipRole

  @Column('text')
  status: MembershipStatus

  @Column('timestamptz')
  joinedAt: Date

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null
}

/** An invitation to be a member; until it is accepted the person is only what the inviter typed. */
@Entity('member_invitations')
export class MemberInvitation {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  ecosystemId: string

  @Column('citext')
  email: string

  @Column('text')
  name: string

  @Column('text')
  role: MembershipRole

  @Column('uuid')
  invitedById: string

  @Column('timestamptz')
  invitedAt: Date

  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null

  @Column('text', { nullable: true })
  outcome: InvitationOutcome | null

  @Column('uuid', { nullable: true })
  membershipId: string | null
}
