import type { AccessSessionKind, EndedBy, Environment } from 'shared-schema/enums'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { EnvironmentEnum } from '../ecosystems/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { AccessSessionKindEnum, EndedByEnum } from './graphql-enums.ts'

@ObjectType('AccessConnection', {
  description: 'A browser or phone that entered an environment with an access session.',
})
export class AccessConnectionType {
  @Field(() => ID, { description: 'Id of this connection, for endAccessConnection.' })
  id: string

  @Field(() => EnvironmentEnum, { description: 'The one environment that it may use.' })
  environment: Environment

  @Field(() => String, { description: 'What the browser calls itself.' })
  userAgent: string

  @Field(() => String, { description: 'The address from which it entered.' })
  ipAddress: string

  @Field(() => Date, { description: 'When it entered (UTC).' })
  connectedAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'When it was ended; null while it is open (UTC).',
  })
  endedAt: Date | null
}

/** The times of an access session, as both sides see them. */
@ObjectType()
export abstract class AccessSessionTime {
  @Field(() => Date, { description: 'When access opened (UTC).' })
  startedAt: Date

  @Field(() => Date, { description: 'The instant at which the system closes it (UTC).' })
  endsAt: Date

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it runs (UTC).' })
  endedAt: Date | null

  @Field(() => EndedByEnum, { nullable: true, description: 'What ended it; null while it runs.' })
  endedBy: EndedBy | null

  @Field(() => Int, { description: 'Seconds before the end at which both sides are warned.' })
  warningSeconds: number

  @Field(() => Date, {
    description:
      "The server's clock at the making of this answer; count down from endsAt minus this (UTC).",
  })
  serverTime: Date
}

@ObjectType('AccessSession', {
  description:
    'A time-limited session in which a controller works in an ecosystem as one of its users.',
})
export class AccessSessionType extends AccessSessionTime {
  @Field(() => ID, { description: 'Id of the session, for openEnvironment.' })
  id: string

  @Field(() => AccessSessionKindEnum, { description: 'On what ground it was opened.' })
  kind: AccessSessionKind

  @Field(() => Person, { description: 'Who is really at the keyboard.' })
  controller: Person

  @Field(() => Person, { description: 'The member whose rights the session uses.' })
  subject: Person

  @Field(() => ID, { description: 'The one ecosystem in which it is good for anything.' })
  ecosystemId: string

  @Field(() => String, { description: 'The name of that ecosystem.' })
  ecosystemName: string

  @Field(() => [EnvironmentEnum], {
    description: 'What plan, role and modules of the subject allow.',
  })
  environments: readonly Environment[]

  @Field(() => [AccessConnectionType], {
    description: 'Browsers and phones that entered an environment with it, oldest first.',
  })
  connections: readonly AccessConnectionType[]
}

@ObjectType({
  description:
    'A way into an environment: a one-time ticket (by default 30 s), or the QR of a phone (by default 60 s).',
})
export class EnvironmentTicket {
  @Field(() => EnvironmentEnum, { description: 'Where it leads, and nowhere else.' })
  environment: Environment

  @Field(() => String, {
    description:
      'The page to open in a new tab; the ticket stands behind its # and is redeemed by POST.',
  })
  url: string

  @Field(() => String, { nullable: true, description: 'For APP: the QR of that address, as SVG.' })
  qrSvg: string | null

  @Field(() => Date, { description: 'When it can no longer be redeemed (UTC).' })
  expiresAt: Date
}

@ObjectType('RedeemedTicket', {
  description: 'The access session this tab now is in, and where to go.',
})
export class RedeemedTicketType {
  @Field(() => String, {
    description:
      'What this tab sends from now on as `x-access-session` (header) or `accessSession` (connectionParams). Opaque.',
  })
  accessContext: string

  @Field(() => EnvironmentEnum, { description: 'The environment that this tab entered.' })
  environment: Environment

  @Field(() => String, {
    description: 'Where to go in this app, such as `/` or `/my-ecosystem`.',
  })
  path: string
}

@InputType({ description: 'Which environment to enter, under which access session.' })
export class OpenEnvironmentInput {
  @Field(() => ID, {
    description: "One of the caller's own that runs, else NOT_FOUND or ACCESS_SESSION_ENDED.",
  })
  accessSessionId: string

  @Field(() => EnvironmentEnum, {
    description: "One of the session's `environments`, else ENVIRONMENT_NOT_ALLOWED.",
  })
  environment: Environment

  @Field(() => String, {
    nullable: true,
    description: `For STORE, WEB and RCM, and for them only, else CHALLENGE_INVALID: 43 characters, the base64url
without padding of the SHA-256 of a verifier (RFC 7636, S256). Make a new verifier for each ticket: 43 to 128 characters
of A-Z a-z 0-9 - . _ ~, such as the base64url of 32 random bytes. In a shell:
\`verifier=$(openssl rand -base64 32 | tr '+/' '-_' | tr -d '=')\`, then
\`printf %s "$verifier" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '='\`.
Keep the verifier where only the tab that you open can get it; \`redeemTicket\` asks for it.`,
  })
  challenge?: string | null
}

@InputType({ description: 'The secret of a ticket or of a QR.' })
export class RedeemTicketInput {
  @Field(() => String, {
    description: 'What stood behind the # of the page; good once, else TICKET_INVALID.',
  })
  ticket: string

  @Field(() => String, {
    nullable: true,
    description:
      'The verifier of the challenge for which the ticket was issued, else TICKET_INVALID; a QR needs none.',
  })
  verifier?: string | null
}

@ObjectType({
  description: 'Somebody who has access to an ecosystem now, as its administrator sees it.',
})
export class EcosystemAccess {
  @Field(() => ID, { description: 'Id of the access session.' })
  id: string

  @Field(() => AccessSessionKindEnum, { description: 'On what ground it was opened.' })
  kind: AccessSessionKind

  @Field(() => String, { description: 'Who is really at the keyboard.' })
  controllerName: string

  @Field(() => String, { description: 'The member with whose rights they work.' })
  subjectName: string

  @Field(() => Boolean, {
    description: 'Whether that member is the viewer, who may then end it: endAssistanceAsClient.',
  })
  isOwn: boolean

  @Field(() => Date, { description: 'When access opened (UTC).' })
  startedAt: Date

  @Field(() => Date, { description: 'The instant at which the system closes it (UTC).' })
  endsAt: Date

  @Field(() => Int, { description: 'Seconds before the end at which both sides are warned.' })
  warningSeconds: number

  @Field(() => [EnvironmentEnum], { description: 'What they have entered, each once.' })
  environments: readonly Environment[]

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date
}
