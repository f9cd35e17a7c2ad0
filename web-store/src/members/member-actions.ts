import type { MemberRowFragment } from './members.generated.ts'

/** What an administrator can do to one member from the list. */
export type MemberAction = 'BLOCK' | 'UNBLOCK' | 'REMOVE'

/** The acts that the list offers for a member; none for the administrator. */
export function actionsFor(
  member: Pick<MemberRowFragment, 'role' | 'status'>,
): readonly MemberAction[] {
  if (member.role === 'ADMINISTRATOR') return []
  return member.status === 'BLOCKED' ? ['UNBLOCK', 'REMOVE'] : ['BLOCK', 'REMOVE']
}
