/** The membership whose ecosystem an address names; undefined if it names none of them. */
export const ecosystemIn = <Place extends { readonly ecosystem: { readonly id: string } }>(
  pathname: string,
  memberships: readonly Place[],
): Place | undefined => {
  const named = pathname.split('/')
  return memberships.find(({ ecosystem }) => named.includes(ecosystem.id))
}
