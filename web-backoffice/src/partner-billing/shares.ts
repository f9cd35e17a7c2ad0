/** A part of a total, as a picture and a table show it. */
export interface Share {
  readonly id: string
  /** Null for all others together. */
  readonly name: string | null
  /** Micros. */
  readonly amount: string
  /** From 0 to 1; 0 for what is not above zero, since a picture has no negative part. */
  readonly share: number
  readonly color: string
}

const colors = [
  'accent.7',
  'indigo.6',
  'orange.6',
  'grape.6',
  'lime.7',
  'red.6',
  'blue.5',
  'yellow.6',
  'pink.5',
  'violet.4',
]
const othersColor = 'gray.5'

/** The shares of the dearest accounts in a total, and of all others together where there are any. */
export function sharesOf(
  top: readonly { readonly id: string; readonly name: string; readonly total: string }[],
  total: string,
): Share[] {
  const whole = BigInt(total)
  const others = whole - top.reduce((sum, account) => sum + BigInt(account.total), 0n)
  const share = (amount: bigint): number =>
    amount > 0n && whole > 0n ? Number((amount * 10_000n) / whole) / 10_000 : 0
  const shares = top.map(({ id, name, total: amount }, place) => ({
    id,
    name,
    amount,
    share: share(BigInt(amount)),
    color: colors[place % colors.length] ?? othersColor,
  }))
  if (others === 0n) return shares
  return [
    ...shares,
    {
      id: 'others',
      name: null,
      amount: others.toString(),
      share: share(others),
      color: othersColor,
    },
  ]
}
