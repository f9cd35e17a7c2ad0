/** How far the erasure of a person's data is. */
export const erasureStates = [
  'ASKED',
  'CONFIRMED',
  'RUNNING',
  'DONE',
  'LAPSED',
  'WITHDRAWN',
  'STOPPED',
  'REFUSED',
] as const
export type ErasureState = (typeof erasureStates)[number]

/** What an operator can do with an erasure. */
export const erasureActs = ['CONFIRM', 'WITHDRAW'] as const
export type ErasureAct = (typeof erasureActs)[number]

/** What keeps a person's data from being erased. */
export const erasureObstacles = [
  'ADMINISTRATOR',
  'SUCCESSION',
  'SESSION',
  'SUPPORT_REQUEST',
  'PRINCIPAL',
  'LAST_OPERATOR',
  'IMPORT',
] as const
export type ErasureObstacle = (typeof erasureObstacles)[number]
