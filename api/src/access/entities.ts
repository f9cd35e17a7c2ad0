import type { AccessSessionKind, App, EndedBy, Environment } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm'

/** A time-limited session in which a controller works in a client's ecosystem as a subject (AS11). */
@Entity('access_sessions')
export class AccessSession {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  kind: AccessSessionKind

  @Column('uuid')
  controllerId: string

  /** Whether its controller has one such session at a time in an ecosystem, as its kind said at the start. */
  @Column('boolean')
  oneAtATime: boolean

  /** The sign-in that proved the controller: when it is signed out, the session ends (AS13). */
  @Column('uuid')
  controllerDeviceId: string

  @Column('uuid')
  subjectId: string

  /** When the subject went out of view, which ends no session of a switchable kind (AD16); null while in view. */
  @Column('timestamptz', { nullable: true })
  viewEndedAt: Date | null

  @Column('uuid')
  ecosystemId: string

  @Column('timestamptz')
  startedAt: Date

  @Column('timestamptz')
  endsAt: Date

  /** When the sign-in on which the session stands ends by time, as last read: activity moves it (ID10). */
  @VirtualColumn('timestamptz', {
    query: (session) => `select sign_in_end(${session}.controller_device_id)`,
  })
  signInEndsAt: Date

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null

  /** Kept as `end_cause`; the column `ended_by` says the same in the words that the release before reads. */
  @Column('text', { name: 'end_cause', nullable: true })
  endedBy: EndedBy | null
}

/** A one-time ticket into an environment: for a new tab, or for a phone by QR code (AS8). */
@Entity('access_tickets')
export class AccessTicket {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  accessSessionId: string

  /** The sign-in that asked for it: when it is signed out, the ticket is void (AS13). */
  @Column('uuid')
  deviceId: string

  @Column('text')
  environment: Environment

  @Column('bytea')
  tokenHash: Buffer

  /** The SHA-256 of the verifier that the redeeming tab must present; null for a phone's QR code. */
  @Column('bytea', { nullable: true })
  challenge: Buffer | null

  @Column('timestamptz')
  issuedAt: Date

  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null
}

/** A browser or phone that entered an environment with a ticket. */
@Entity('access_connections')
export class AccessConnection {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  accessSessionId: string

  /** The sign-in that asked for its ticket: when it is signed out, this connection ends (AS13). */
  @Column('uuid')
  deviceId: string

  @Column('text')
  environment: Environment

  @Column('text')
  app: App

  @Column('bytea')
  tokenHash: Buffer

  @Column('text')
  userAgent: string

  @Column('text')
  ipAddress: string

  @Column('timestamptz')
  connectedAt: Date

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null
}
