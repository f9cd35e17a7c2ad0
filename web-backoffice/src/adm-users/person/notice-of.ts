/** What the page of a person says of them before their buttons. */
export type PersonNotice = 'OWN_PRINCIPAL' | 'PRINCIPAL' | 'OWN'

/** Why the viewer can't act on a person as on others: they are the Principal, or the viewer themself; null if they can (AD4, AD13). */
export function noticeOf(
  admUser: { readonly id: string; readonly principal: boolean },
  ownId: string | null,
): PersonNotice | null {
  const own = admUser.id === ownId
  if (admUser.principal) return own ? 'OWN_PRINCIPAL' : 'PRINCIPAL'
  return own ? 'OWN' : null
}
