/** The paths of the front door that every app has: the pages before the sign-in. */
export const frontDoorPaths = [
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/confirm-email',
  '/stop-email-change',
  '/handoff',
] as const

export type FrontDoorPath = (typeof frontDoorPaths)[number]

/**
 * The page of the front door that a path means; null for every other page of the app.
 *
 * @param own first segments of the pages that only this app has, such as `/chat`; one more segment follows
 */
export function frontDoorPath<Own extends string = never>(
  pathname: string,
  own: readonly Own[] = [],
): FrontDoorPath | Own | null {
  const plain = pathname.toLowerCase().replace(/\/+$/, '')
  const common = frontDoorPaths.find((path) => path === plain)
  if (common) return common
  const [, first, second, ...more] = plain.split('/')
  if (!second || more.length > 0) return null
  return own.find((path) => path === `/${first}`) ?? null
}
