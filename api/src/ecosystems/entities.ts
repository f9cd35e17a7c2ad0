import type { MembershipRole, MembershipStatus, Module, Plan } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

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
