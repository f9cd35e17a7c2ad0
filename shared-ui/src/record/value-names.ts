/**
 * Where the names of a recorded field's values stand among the shared words, by what the event happened to. Every other
 * value is shown as it was recorded.
 */
const valueNames = {
  'admUser.profile': 'admProfile',
  'admUser.state': 'admUserState',
  'user.status': 'userStatus',
  'user.staffRoles': 'staffRole',
  // In records of before people could have several roles.
  'user.staffRole': 'staffRole',
  'user.app': 'app',
  'user.factor': 'factor',
  'user.guesser': 'guesser',
  'device.app': 'app',
  'staffInvitation.roles': 'staffRole',
  'membership.role': 'role',
  'membership.status': 'userStatus',
  'memberInvitation.role': 'role',
  'singleSignOn.role': 'role',
  'accessSession.environment': 'environment',
  'accessSession.endedBy': 'endedBy',
  'assistanceRequest.state': 'assistanceState',
  'ecosystem.plan': 'plan',
  'ecosystem.ecosystemSituation': 'ecosystemSituation',
  // With the partner that looks after it.
  'ecosystem.situation': 'accountSituation',
  'partnerAccount.situation': 'accountSituation',
  'partnerPlan.plan': 'plan',
  'customNotice.severity': 'noticeSeverity',
} as const

/** The key of a recorded value's name among the shared words, such as `admProfile.SUPPORT`; null if it has none. */
export function valueNameKey(targetType: string, field: string, value: string): string | null {
  const place = `${targetType}.${field}`
  return Object.hasOwn(valueNames, place)
    ? `${valueNames[place as keyof typeof valueNames]}.${value}`
    : null
}
