import type { MembershipRole, MembershipStatus, Module, Plan } from 'shared-schema/enums'
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
