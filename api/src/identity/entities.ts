import type { App, ColorScheme, StaffRole, TimeZoneSource, UserStatus } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ActorUser } from '../platform/actor.ts'

/** One person with one login. */
@Entity('users')
export class User {
  @PrimaryColumn('uuid')
  id: string

  @Column('citext')
  email: string

  @Column('text')
  name: string

  /** Null until the user chooses a language (PA12). */
  @Column('text', { nullable: true })
  language: Language | null

  /** IANA name; null until a sign-in brings the browser's zone, or the user chooses one. */
  @Column('text', { nullable: true })
  timeZone: string | null

  /** CHOSEN: a browser's zone does not replace it. */
  @Column('text')
  timeZoneSource: TimeZoneSource

  @Column('text')
  colorScheme: ColorScheme

  @Column('text')
  status: UserStatus

  /** What they do as platform staff, in the order of the schema; empty for clients. */
  @Column('text', { array: true })
  staffRoles: StaffRole[]

  /** Null for an invited person who has not set a password yet. */
  @Column('text', { nullable: true })
  passwordHash: string | null

  @Column('text', { nullable: true })
  sealedMfaSecret: string | null

  @Column('timestamptz', { nullable: true })
  mfaTurnedOnAt: Date | null

  @Column('timestamptz', { nullable: true })
  emailConfirmedAt: Date | null

  @Column('timestamptz')
  createdAt: Date

  /** Since when their personal data is erased; null for everybody else (PA11). */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null
}

/** A user as actors and e-mails need them. */
export const asActorUser = (user: User): ActorUser => ({
  id: user.id,
  email: user.email,
  name: user.name,
  language: user.language,
  timeZone: user.timeZone,
})

/** A device on which a user is signed in to one app. */
@Entity('devices')
export class Device {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  @Column('text')
  app: App

  @Column('bytea')
  tokenHash: Buffer

  @Column('text')
  userAgent: string

  @Column('text')
  ipAddress: string

  @Column('timestamptz')
  signedInAt: Date

  @Column('int')
  idleSeconds: number

  @Column('timestamptz')
  endsAt: Date

  @Column('timestamptz', { nullable: true })
  signedOutAt: Date | null

  /** The link by which a company's own sign-in vouched for the person (PA9); null where none did. */
  @Column('uuid', { nullable: true })
  providerLinkId: string | null

  /** The session there, where the provider names it. */
  @Column('text', { nullable: true })
  providerSession: string | null
}

/** A single-use code that stands in for a lost authenticator (ID2). */
@Entity('recovery_codes')
export class RecoveryCode {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  @Column('bytea')
  codeHash: Buffer

  /** Groups the codes that were shown together. */
  @Column('uuid', { nullable: true })
  setId: string | null

  /** The codes were shown, and the owner has not confirmed yet that they are kept. */
  @Column('boolean')
  offered: boolean

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null
}
