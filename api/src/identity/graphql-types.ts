import type {
  App,
  ColorScheme,
  SignInEndCause,
  SignInStep,
  StaffRole,
  TimeZoneSource,
  UserStatus,
} from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { Field, GraphQLISODateTime, ID, Int, ObjectType, UseMiddleware } from 'type-graphql'
import { connectionType } from '../platform/graphql/connections.ts'
import { AppEnum, LanguageEnum } from '../platform/graphql/enums.ts'
import {
  ColorSchemeEnum,
  SignInEndCauseEnum,
  SignInStepEnum,
  StaffRoleEnum,
  TimeZoneSourceEnum,
  UserStatusEnum,
} from './graphql-enums.ts'
import { ReadableEmail } from './readable-email-field.ts'

@ObjectType({ description: 'A person as others may see them.' })
export class Person {
  @Field(() => ID, { description: 'Id of the user.' })
  id: string

  @Field(() => String, { description: 'What they call themself: 1 to 100 characters.' })
  name: string

  @Field(() => String, { description: 'The e-mail they sign in with.' })
  @UseMiddleware(ReadableEmail)
  email: string
}

@ObjectType('User', { description: 'One person with one login.' })
export class UserType {
  @Field(() => ID, { description: 'Id of the user, in every app the same.' })
  id: string

  @Field(() => String, { description: 'The e-mail to sign in with; no two users share one.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => String, { description: '1 to 100 characters.' })
  name: string

  @Field(() => LanguageEnum, {
    nullable: true,
    description:
      "The language that the user chose for screens and e-mails; null until they choose one. Until then screens follow the browser, and e-mails the installation's `defaultLanguage`.",
  })
  language: Language | null

  @Field(() => String, {
    nullable: true,
    description:
      'IANA name of the time zone in which e-mails say times, beside UTC; null while none is known: they say UTC only. Screens show times in a zone that was chosen, and otherwise in that of the browser.',
  })
  timeZone: string | null

  @Field(() => TimeZoneSourceEnum, { description: 'Whether the user chose that time zone.' })
  timeZoneSource: TimeZoneSource

  @Field(() => ColorSchemeEnum, { description: 'The colours chosen for the screens.' })
  colorScheme: ColorScheme

  @Field(() => UserStatusEnum, { description: 'Whether the user may sign in at all.' })
  status: UserStatus
}

@ObjectType({
  description: 'When the device at hand will be signed out by itself, as things stand.',
})
export class SignInEnd {
  @Field(() => GraphQLISODateTime, { description: 'The instant of the end (UTC).' })
  at: Date

  @Field(() => SignInEndCauseEnum, { description: 'Whether activity before then moves it.' })
  cause: SignInEndCause

  @Field(() => Int, { description: 'So many seconds before its end a person is warned.' })
  warningSeconds: number

  @Field(() => GraphQLISODateTime, {
    description: 'Now, by the clock that decides on the end (UTC).',
  })
  serverTime: Date
}

@ObjectType({ description: 'Who works in this tab, and as whom.' })
export class Viewer {
  @Field(() => UserType, {
    description: 'The user in whose context this tab works: the subject, under an access session.',
  })
  user: UserType

  @Field(() => Boolean, { description: 'Whether the user has MFA on.' })
  mfaOn: boolean

  @Field(() => Boolean, {
    description: 'Whether an authenticator app gives codes; MFA is on by a passkey too.',
  })
  authenticatorOn: boolean

  @Field(() => Int, { description: 'How many passkeys the user has.' })
  passkeyCount: number

  @Field(() => Int, { description: 'Recovery codes that are not used yet.' })
  recoveryCodesLeft: number

  @Field(() => [StaffRoleEnum], {
    description: 'What the user does as platform staff; empty for clients, and under control.',
  })
  staffRoles: readonly StaffRole[]

  @Field(() => StaffRoleEnum, {
    nullable: true,
    description: 'The first of `staffRoles`; null for clients, and under control.',
    deprecationReason: 'A person may have several roles. Use `staffRoles`.',
  })
  staffRole: StaffRole | null

  @Field(() => Person, {
    nullable: true,
    description: 'Who is really at the keyboard; null when it is the user.',
  })
  controller: Person | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Absolute end of this device's sign-in (UTC).",
  })
  deviceEndsAt: Date | null

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds without activity after which this device is signed out.',
  })
  idleSeconds: number | null

  @Field(() => SignInEnd, {
    nullable: true,
    description:
      "When the device of whoever is at the keyboard is signed out: under an access session the controller's.",
  })
  signInEnd: SignInEnd | null
}

@ObjectType({ description: 'How far a sign-in has come.' })
export class SignInResult {
  @Field(() => SignInStepEnum, {
    description: 'SIGNED_IN, or MFA_CODE: enterSignInMfaCode comes next.',
  })
  step: SignInStep

  @Field(() => Boolean, {
    description: 'Whether a code of an authenticator app is asked for; false once signed in.',
  })
  authenticator: boolean

  @Field(() => Boolean, {
    description:
      'Whether the user has a passkey for this app, which is taken in place of a code; false once signed in.',
  })
  passkey: boolean

  @Field(() => Viewer, { nullable: true, description: 'Null until the sign-in is complete.' })
  viewer: Viewer | null
}

@ObjectType('Device', {
  description: 'A browser or phone on which the viewer is signed in to one app.',
})
export class DeviceType {
  @Field(() => ID, { description: 'Id of the sign-in, for signOutDevice.' })
  id: string

  @Field(() => AppEnum, { description: 'The app that is signed in to; each has its own.' })
  app: App

  @Field(() => String, { description: 'What the browser called itself at the sign-in.' })
  userAgent: string

  @Field(() => String, { description: 'The address from which it signed in.' })
  ipAddress: string

  @Field(() => GraphQLISODateTime, { description: 'When it signed in (UTC).' })
  signedInAt: Date

  @Field(() => GraphQLISODateTime, {
    description: 'The last activity (UTC); polling and open subscriptions are none.',
  })
  lastSeenAt: Date

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean
}

@ObjectType({ description: "The viewer's signed-in devices, newest first." })
export class DeviceConnection extends connectionType('Device', DeviceType) {}

@ObjectType({ description: 'What an authenticator app needs.' })
export class MfaSetup {
  @Field(() => String, { description: 'The secret in base32, for typing it by hand.' })
  secret: string

  @Field(() => String, { description: 'The same as an otpauth:// address.' })
  uri: string

  @Field(() => String, { description: 'The same as a QR code: an SVG document.' })
  qrSvg: string
}

@ObjectType({
  description:
    'Shown once; each is good for one use in place of an MFA code. The earlier ones are good until these are acknowledged, or one of these is used.',
})
export class RecoveryCodes {
  @Field(() => ID, { description: 'Names these ten: acknowledgeRecoveryCodes.' })
  id: string

  @Field(() => [String], { description: 'Ten codes; only their hashes are kept.' })
  codes: string[]
}
