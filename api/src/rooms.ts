import type { LinkPage } from 'shared-schema/enums'
import type { NonEmptyArray } from 'type-graphql'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import { accessSessionActions } from './access/actions.ts'
import { AccessConnection, AccessSession, AccessTicket } from './access/entities.ts'
import { accessReactions } from './access/reactions.ts'
import { AccessResolver, ViewerAccessResolver } from './access/resolvers.ts'
import { announceSessionWarning, writeSessionEnd } from './access/sessions.ts'
import { administrationActions } from './administration/actions.ts'
import { writeAdministrationExpiry } from './administration/close-support.ts'
import { AdministrationRequest } from './administration/entities.ts'
import { administrationReactions } from './administration/reactions.ts'
import { AdministrationRequestFields } from './administration/request-fields.ts'
import { AdministrationResolver } from './administration/resolvers.ts'
import { assistanceActions } from './assistance/actions.ts'
import { AnalystDayResolver } from './assistance/analyst-day-resolver.ts'
import { AnalystResolver } from './assistance/analyst-resolvers.ts'
import { waitingAssistance } from './assistance/client-link.ts'
import { ClientAssistanceFields, ClientResolver } from './assistance/client-resolvers.ts'
import { assistanceReactions, writeExpiry } from './assistance/close-assistance.ts'
import { AssistanceRequest } from './assistance/entities.ts'
import { AssistanceRequestFields, ClientFields } from './assistance/request-fields.ts'
import { recordActions } from './audit/actions.ts'
import { factorActions, unknownEmailActions } from './codes/actions.ts'
import { VerificationCode } from './codes/entities.ts'
import {
  ecosystemActions,
  memberInvitationActions,
  membershipActions,
} from './ecosystems/actions.ts'
import { Ecosystem, MemberInvitation, Membership } from './ecosystems/entities.ts'
import { waitingInvitations } from './ecosystems/invitation-link.ts'
import {
  InvitationAnswerResolver,
  InvitationResolver,
  OwnInvitationResolver,
} from './ecosystems/invitation-resolvers.ts'
import { writeInvitationExpiry } from './ecosystems/invitation-steps.ts'
import { EcosystemResolver, MemberResolver, OwnMembershipResolver } from './ecosystems/resolvers.ts'
import { queueMemberMails } from './ecosystems/tell-members.ts'
import { deviceActions, devicesActions, signInActions, userActions } from './identity/actions.ts'
import { Device, RecoveryCode, User } from './identity/entities.ts'
import { FreshLinkResolver } from './identity/fresh-link-resolver.ts'
import { type FindWaiting, mailFreshLink } from './identity/fresh-links.ts'
import { MfaResolver } from './identity/mfa-resolvers.ts'
import { sendPasswordReset } from './identity/password-reset.ts'
import { PasswordResolver } from './identity/password-resolvers.ts'
import { ProfileResolver } from './identity/profile-resolvers.ts'
import { SignInResolver } from './identity/sign-in-resolvers.ts'
import type { Action } from './platform/actions.ts'
import { controlActions } from './platform/authority.ts'
import type { Reactions } from './platform/change.ts'
import type { MigrationClass } from './platform/database/database.ts'
import { PublicSettingsResolver } from './platform/graphql/public-settings.ts'
import type { ResolverClass } from './platform/graphql/schema.ts'
import { housekeepingActions, keepHouse, type Leftovers } from './platform/housekeeping.ts'
import type { Platform } from './platform/platform.ts'
import type { Settings } from './settings.ts'
import { evidenceActions, evidenceContentActions, successionActions } from './succession/actions.ts'
import { waitingActivations } from './succession/activation-link.ts'
import { AdministratorSuccessionResolver } from './succession/administrator-resolvers.ts'
import { onSuccessionDeadline } from './succession/deadline.ts'
import { EvidenceFile, Succession } from './succession/entities.ts'
import { discardUnused } from './succession/evidence.ts'
import { removeUnneededContents } from './succession/evidence-content.ts'
import { successionReactions } from './succession/reactions.ts'
import { ReleaseResolver } from './succession/release-resolvers.ts'
import { ClaimReviewResolver } from './succession/review-resolvers.ts'
import { SuccessionFields } from './succession/succession-fields.ts'
import { SuccessorResolver } from './succession/successor-resolvers.ts'
import { rcmClaimsActions } from './workspace/actions.ts'
import { RcmResolver } from './workspace/resolvers.ts'

/** What every room brings to the house, in one list each. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  PublicSettingsResolver,
  SignInResolver,
  PasswordResolver,
  FreshLinkResolver,
  MfaResolver,
  ProfileResolver,
  EcosystemResolver,
  MemberResolver,
  OwnMembershipResolver,
  InvitationResolver,
  InvitationAnswerResolver,
  OwnInvitationResolver,
  RcmResolver,
  AccessResolver,
  ViewerAccessResolver,
  AnalystDayResolver,
  AnalystResolver,
  AssistanceRequestFields,
  ClientFields,
  ClientResolver,
  ClientAssistanceFields,
  AdministratorSuccessionResolver,
  ReleaseResolver,
  SuccessorResolver,
  ClaimReviewResolver,
  SuccessionFields,
  AdministrationResolver,
  AdministrationRequestFields,
]

export const entities: EntityTarget<ObjectLiteral>[] = [
  User,
  Device,
  RecoveryCode,
  Ecosystem,
  Membership,
  MemberInvitation,
  AccessSession,
  AccessTicket,
  AccessConnection,
  VerificationCode,
  AssistanceRequest,
  Succession,
  EvidenceFile,
  AdministrationRequest,
]

/** Migrations of the rooms, dated: each stands in its room's folder `migrations` and touches that room's tables only. */
export const roomMigrations: readonly MigrationClass[] = []

/** What waits behind each page that needs an e-mailed link. */
const waitingBehind: Readonly<Record<LinkPage, FindWaiting>> = {
  ASSISTANCE: waitingAssistance,
  MEMBER_INVITATION: waitingInvitations,
  ACTIVATION: waitingActivations,
}

/** Everything that can be recorded, by its name. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    housekeepingActions,
    recordActions,
    controlActions,
    factorActions,
    unknownEmailActions,
    userActions,
    signInActions,
    deviceActions,
    devicesActions,
    ecosystemActions,
    membershipActions,
    memberInvitationActions,
    accessSessionActions,
    assistanceActions,
    rcmClaimsActions,
    successionActions,
    evidenceActions,
    evidenceContentActions,
    administrationActions,
  ]
    .flatMap((family): Action[] => Object.values(family))
    .map((action) => [action.name, action]),
)

/** Which recorded actions make other rooms act, in the same transaction and in this order. */
export const reactions = (settings: Settings, platform: () => Platform): readonly Reactions[] => [
  ...accessReactions,
  ...assistanceReactions(platform),
  ...successionReactions(platform),
  ...administrationReactions(settings),
]

/** Rows of all rooms that only grow and are no record: what housekeeping removes, and when. */
export const leftovers = (settings: Settings): readonly Leftovers[] => [
  { table: 'rate_limits', since: 'to_timestamp(expire / 1000.0)', seconds: 0 },
  { table: 'idempotency_keys', since: 'created_at', seconds: settings.IDEMPOTENCY_KEY_SECONDS },
  { table: 'idempotency_claims', since: 'claimed_until', seconds: 0 },
  { table: 'outbox_mails', since: 'sent_at', seconds: settings.SENT_MAIL_SECONDS },
  { table: 'mail_fan_outs', since: 'finished_at', seconds: settings.SENT_MAIL_SECONDS },
  { table: 'failed_attempts', since: 'at', seconds: settings.FACTOR_WINDOW_SECONDS },
  { table: 'caused_mails', since: 'at', seconds: 3600 },
  { table: 'sign_in_challenges', since: 'expires_at', seconds: 0 },
  { table: 'earlier_device_secrets', since: 'good_until', seconds: 0 },
  { table: 'mfa_setups', since: 'expires_at', seconds: 0 },
  { table: 'known_devices', since: 'expires_at', seconds: 0 },
  {
    // Asked for and never acted on: by then its link would be no good either.
    table: 'password_reset_requests',
    since: 'requested_at',
    seconds: settings.PASSWORD_RESET_SECONDS,
  },
  {
    // Asked for and never acted on: whoever asked has asked again.
    table: 'fresh_link_requests',
    since: 'requested_at',
    seconds: settings.PASSWORD_RESET_SECONDS,
  },
]

/** Who acts when a deadline is due. */
export function registerDeadlines(platform: Platform): void {
  const { deadlines, settings } = platform
  deadlines.on('housekeeping', async (roundId) => {
    await keepHouse(platform, leftovers(settings), roundId)
    await removeUnneededContents(platform)
  })
  deadlines.on('passwordReset', (requestId) => sendPasswordReset(platform, requestId))
  deadlines.on('freshLink', (requestId) => mailFreshLink(platform, requestId, waitingBehind))
  deadlines.on('requestAnswer', (requestId) => writeExpiry(platform, requestId))
  deadlines.on('sessionWarning', (sessionId) => announceSessionWarning(platform, sessionId))
  deadlines.on('succession', (successionId) => onSuccessionDeadline(platform, successionId))
  deadlines.on('evidenceUnused', (evidenceId) => discardUnused(platform, evidenceId))
  deadlines.on('memberInvitation', (invitationId) => writeInvitationExpiry(platform, invitationId))
  deadlines.on('administrationAnswer', (requestId) =>
    writeAdministrationExpiry(platform, requestId),
  )
  deadlines.on('mailFanOut', (fanOutId) => queueMemberMails(platform, fanOutId))
  deadlines.on('sessionEnd', (sessionId) => writeSessionEnd(platform, sessionId))
}
