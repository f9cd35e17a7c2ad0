/** The paths of the front door: the pages before the sign-in. */
export const frontDoorPaths = [
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/confirm-email',
  '/stop-email-change',
  '/handoff',
] as const

export type FrontDoorPath = (typeof frontDoorPaths)[number]

/** The page of the front door that a path means; null for every other page of the app. */
export function frontDoorPath(pathname: string): FrontDoorPath | null {
  const plain = pathname.toLowerCase().replace(/\/+$/, '')
  return frontDoorPaths.find((path) => path === plain) ?? null
}
