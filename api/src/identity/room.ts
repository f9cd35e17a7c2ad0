import { namesOfPeople } from '../audit/exported-records.ts'
import { factorActions } from '../codes/actions.ts'
import { holdings } from '../platform/actor-permissions.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { reactTo } from '../platform/reactions.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { deviceActions, devicesActions, signInActions, userActions } from './actions.ts'
import { identityDeadlines } from './deadlines.ts'
import { deviceActors } from './device-actor.ts'
import { Device, RecoveryCode, User } from './entities.ts'
import { lastOperator, obstaclesToErasure } from './erasure/obstacles.ts'
import { FreshLinkResolver } from './fresh-link-resolver.ts'
import { mailFreshLink } from './fresh-links.ts'
import { operatorGuard } from './last-operator.ts'
import { identityMails } from './mails/mails.ts'
import { heldBackMails } from './mails-to-blocked.ts'
import { MarkedPersonFields, MarkedUserFields } from './marked-email-fields.ts'
import { MfaResolver } from './mfa-resolvers.ts'
import { LanguagesByForm2026112902430 } from './migrations/202611290243-languages-by-form.ts'
import { IndexSignInsOfUser2026112909050 } from './migrations/202611290905-index-sign-ins-of-user.ts'
import { IndexOutdatedSignIns2026112909360 } from './migrations/202611290936-index-outdated-sign-ins.ts'
import { ChangesOfEmail2026112912100 } from './migrations/202611291210-changes-of-email.ts'
import { UsersByMailbox2026112913450 } from './migrations/202611291345-users-by-mailbox.ts'
import { StaffRoles2026112922100 } from './migrations/202611292210-staff-roles.ts'
import { AlwaysAnOperator2026112922110 } from './migrations/202611292211-always-an-operator.ts'
import { PasskeysOfPeople2026112922400 } from './migrations/202611292240-passkeys-of-people.ts'
import { FindStaff2026113004000 } from './migrations/202611300400-find-staff.ts'
import { ErasedUsers2026113007410 } from './migrations/202611300741-erased-users.ts'
import { SignInsByProvider2026113008200 } from './migrations/202611300820-sign-ins-by-provider.ts'
import { EmailChange } from './own-email/email-change.ts'
import { mailNewAddress } from './own-email/request-email-change.ts'
import { OwnEmailResolver } from './own-email/resolver.ts'
import { Passkey } from './passkeys/passkey.ts'
import { PasskeyResolver } from './passkeys/resolver.ts'
import { sendPasswordReset } from './password-reset.ts'
import { PasswordResolver } from './password-resolvers.ts'
import { holdingsOfUser, identityPermissions } from './permissions.ts'
import { identityPersonalData } from './personal-data.ts'
import { ProfileResolver } from './profile-resolvers.ts'
import { namesOnRecord } from './recorded-people.ts'
import { RecordedPeopleFields } from './recorded-people-resolver.ts'
import { SignInResolver } from './sign-in-resolvers.ts'
import { identityTopics } from './topics.ts'
import { ViewerPermissionsResolver } from './viewer-permissions-resolver.ts'

export const identity: Room = {
  name: 'identity',
  personalData: identityPersonalData,
  publicLimits: definePublicLimits({
    passwordMinimumLength: {
      meaning: 'Shortest password that is taken.',
      number: ({ PASSWORD_MINIMUM_LENGTH }) => PASSWORD_MINIMUM_LENGTH,
    },
    passkeysPerPerson: {
      meaning: 'Passkeys that one person can have.',
      number: ({ PASSKEYS_PER_PERSON }) => PASSKEYS_PER_PERSON,
    },
    passwordResetSeconds: {
      meaning: "Life of a password's reset link.",
      number: ({ PASSWORD_RESET_SECONDS }) => PASSWORD_RESET_SECONDS,
    },
  }),
  entities: [User, Device, RecoveryCode, EmailChange, Passkey],
  migrations: [
    LanguagesByForm2026112902430,
    IndexSignInsOfUser2026112909050,
    IndexOutdatedSignIns2026112909360,
    ChangesOfEmail2026112912100,
    UsersByMailbox2026112913450,
    StaffRoles2026112922100,
    AlwaysAnOperator2026112922110,
    PasskeysOfPeople2026112922400,
    FindStaff2026113004000,
    ErasedUsers2026113007410,
    SignInsByProvider2026113008200,
  ],
  resolvers: [
    SignInResolver,
    PasswordResolver,
    OwnEmailResolver,
    FreshLinkResolver,
    MfaResolver,
    PasskeyResolver,
    ProfileResolver,
    RecordedPeopleFields,
    MarkedPersonFields,
    MarkedUserFields,
    ViewerPermissionsResolver,
  ],
  permissions: identityPermissions,
  actions: [userActions, signInActions, deviceActions, devicesActions],
  mails: identityMails,
  guards: [operatorGuard],
  reactions: [
    // Every page of the person whose factor is locked shows it.
    reactTo(factorActions.locked, async (change, { targetId }) =>
      change.announce(identityTopics.user(targetId)),
    ),
  ],
  heldBackMails,
  deadlines: [
    whenDue(identityDeadlines.passwordReset, sendPasswordReset),
    whenDue(identityDeadlines.freshLink, mailFreshLink),
    whenDue(identityDeadlines.emailChange, mailNewAddress),
  ],
  leftovers: [
    { table: 'sign_in_challenges', since: 'expires_at', seconds: () => 0 },
    { table: 'earlier_device_secrets', since: 'good_until', seconds: () => 0 },
    { table: 'spent_passkey_challenges', since: 'expires_at', seconds: () => 0 },
    { table: 'mfa_setups', since: 'expires_at', seconds: () => 0 },
    { table: 'known_devices', since: 'expires_at', seconds: () => 0 },
    {
      // Nobody used it: its link would be void by then.
      table: 'password_reset_requests',
      since: 'requested_at',
      seconds: ({ PASSWORD_RESET_SECONDS }) => PASSWORD_RESET_SECONDS,
    },
    {
      // Nobody used it: whoever asked has asked again.
      table: 'fresh_link_requests',
      since: 'requested_at',
      seconds: ({ PASSWORD_RESET_SECONDS }) => PASSWORD_RESET_SECONDS,
    },
  ],
  topics: identityTopics,
  strategies: [
    strategyFor(namesOfPeople, 'USERS', namesOnRecord),
    strategyFor(holdings, 'user', holdingsOfUser),
    strategyFor(obstaclesToErasure, 'last operator', lastOperator),
  ],
  actors: [deviceActors],
  actorTopics: ({ user, controller, device }) => [
    identityTopics.user(user.id),
    ...(controller ? [identityTopics.user(controller.id)] : []),
    ...(device ? [identityTopics.device(device.id)] : []),
  ],
}
