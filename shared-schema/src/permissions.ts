/**
 * The names of the rights, as `viewer.permissions` and `viewer.memberships.permissions` give them. What each
 * right means, and who has it, is in the tables of the API's rooms (`api/src/<room>/permissions.ts`).
 */
export const permissionNames = [
  'access.control',
  'access.end',
  'access.read',
  'accounts.access',
  'accounts.manage',
  'accounts.read',
  'assistance.give',
  'attendances.read',
  'attendances.reply',
  'channels.manage',
  'claims.review',
  'custom-actions.manage',
  'ecosystem.read',
  'ecosystem.rename',
  'ecosystem-admin.support',
  'members.manage',
  'members.read',
  'partner.record.read',
  'partner-access.manage',
  'past-assistance.read',
  'plans.manage',
  'plans.read',
  'profile.change',
  'queues.manage',
  'queues.read',
  'rcm.read',
  'record.read',
  'succession.ask-release',
  'succession.manage',
  'team.manage',
  'team.read',
] as const
export type PermissionName = (typeof permissionNames)[number]
