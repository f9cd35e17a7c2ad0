import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const userActions = defineActions('user', {
  words,
  targetType: 'user',
  fields: {
    name: 'PERSONAL',
    email: 'PERSONAL',
    language: 'PLAIN',
    timeZone: 'PERSONAL',
    timeZoneSource: 'PLAIN',
    colorScheme: 'PLAIN',
    /** In records of before people could have several roles. */
    staffRole: 'PLAIN',
    staffRoles: 'PLAIN',
    status: 'PLAIN',
    app: 'PLAIN',
    /** The name of a passkey. */
    passkey: 'PERSONAL',
    /** The mutation for which a passkey was used. */
    act: 'PLAIN',
    /** Why an operator did it, as they wrote it. */
    reason: 'PERSONAL',
  },
  actions: [
    'created',
    'blocked',
    'unblocked',
    'profileChanged',
    'passwordSet',
    'passwordChanged',
    'passwordReset',
    'passwordResetRequested',
    'mfaTurnedOn',
    'mfaTurnedOff',
    'recoveryCodesOffered',
    'recoveryCodesRenewed',
    'recoveryCodeUsed',
    'authenticatorAdded',
    'authenticatorRemoved',
    'passkeyAdded',
    'passkeyRenamed',
    'passkeyRemoved',
    'passkeyUsed',
    'passkeyCopyNoticed',
    'appRefused',
    'staffRolesChanged',
    'emailChangeRequested',
    'emailChangeMailed',
    'emailChangeWithdrawn',
    'emailChanged',
    'emailChangeStopped',
    'erased',
  ],
})

/** A sign-in makes a device, which is the target. */
export const signInActions = defineActions('user', {
  words,
  targetType: 'device',
  /**
   * `timeZone` only if the sign-in brings another zone than the stored one; `singleSignOn` only if a company's own sign-in has
   * vouched.
   */
  fields: { app: 'PLAIN', mfa: 'PLAIN', singleSignOn: 'PLAIN', timeZone: 'PERSONAL' },
  actions: ['signedIn'],
})

export const deviceActions = defineActions('device', {
  words,
  targetType: 'device',
  fields: { app: 'PLAIN', userAgent: 'PERSONAL' },
  actions: ['signedOut'],
})

/** All devices of one user, who is the target. */
export const devicesActions = defineActions('devices', {
  words,
  targetType: 'user',
  fields: { devices: 'PLAIN' },
  actions: ['allSignedOut'],
})
