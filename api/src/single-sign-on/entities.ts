import type { MembershipRole } from 'shared-schema/enums'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A company's own sign-in, for the people of an ecosystem or for the staff of the installation (PA9). */
@Entity('sign_on_connections')
export class SignOnConnection {
  @PrimaryColumn('uuid')
  id: string

  /** Null: that of the installation, for its staff. */
  @Column('uuid', { nullable: true })
  ecosystemId: string | null

  /** What people call that sign-in: "Continue with …". */
  @Column('text')
  name: string

  @Column('text')
  issuer: string

  @Column('text')
  clientId: string

  @Column('text')
  sealedClientSecret: string

  /** What of `acr` and `amr` counts as MFA; with none, the word of the provider does not. */
  @Column('text', { array: true })
  mfaValues: string[]

  /** In which people without a membership join; null: they do not. */
  @Column('text', { nullable: true })
  joiningRole: MembershipRole | null

  @Column('boolean')
  enabled: boolean

  /** Whether nobody with an address of its domains signs in by a password. */
  @Column('boolean')
  passwordsOff: boolean

  /** Null until a test has succeeded with the provider as it is set up now. */
  @Column('timestamptz', { nullable: true })
  testedAt: Date | null

  @Column('text', { nullable: true })
  testedEmail: string | null

  @Column('text', { nullable: true })
  testedAcr: string | null

  @Column('text', { array: true, nullable: true })
  testedAmr: string[] | null

  @Column('timestamptz')
  createdAt: Date
}

/** A domain for whose addresses a connection speaks, once the DNS has shown whose it is. */
@Entity('sign_on_domains')
export class SignOnDomain {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  connectionId: string

  @Column('boolean')
  forStaff: boolean

  @Column('text')
  domain: string

  /** What the TXT record must say. */
  @Column('text')
  proof: string

  @Column('timestamptz')
  addedAt: Date

  @Column('timestamptz', { nullable: true })
  provenAt: Date | null
}

/** Who a person is at a provider. */
@Entity('sign_on_links')
export class SignOnLink {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  connectionId: string

  @Column('uuid')
  userId: string

  /** Of whom the subject is one: another provider at the same connection knows nobody yet. */
  @Column('text')
  issuer: string

  @Column('text')
  subject: string

  @Column('timestamptz')
  linkedAt: Date
}
