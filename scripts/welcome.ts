/** The part of `startProduct`'s result that the screen needs. */
export interface Started {
  addresses: Record<string, string>
  demoAccounts: readonly DemoAccount[]
}

interface DemoAccount {
  email: string
  /** What this account shows. */
  what: string
  password: string
  /** The TOTP secret (base32); only if the account has MFA on. */
  totpSecret?: string | undefined
}

/** The text that `start` ends with: addresses, demo accounts, and what to try. */
export function welcome(
  { addresses, demoAccounts }: Started,
  mailPage: string | undefined,
): string {
  const places = Object.entries({ ...addresses, ...(mailPage ? { 'Mail catcher': mailPage } : {}) })
  return [
    '',
    ...table(places),
    ...(demoAccounts.length > 0 ? ['', ...accountLines(demoAccounts), '', ...firstSteps] : []),
    '',
    'Ctrl-C stops everything.',
    '',
  ]
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')
}

function accountLines(accounts: readonly DemoAccount[]): string[] {
  const passwords = new Set(accounts.map(({ password }) => password))
  const [one] = passwords.size === 1 ? passwords : []
  return [
    `Demo accounts${one ? `, all with the password  ${one}` : ''}`,
    ...table(
      accounts.map(({ email, what, password, totpSecret }) => [
        email,
        ...(one ? [] : [password]),
        totpSecret ? `MFA ${totpSecret}` : 'no MFA',
        what,
      ]),
    ),
    'The MFA code of one now:  npx pnpm@12 mfa analyst  (or add its secret to an authenticator app)',
  ]
}

const firstSteps = [
  'To try first, in two browsers (or one and a private window):',
  '  1. In the backoffice, sign in as an analyst, open User Support → Technical Assistance,',
  "     and start the verification of a client's e-mail from the list above.",
  "  2. The codes are in the mail catcher: the analyst's own first, then the client's.",
  "  3. As the client, open the link in the client's e-mail and enter the code there;",
  '     as the analyst, enter it too. The session opens, and its five minutes run on both sides.',
  'README.md goes on: an ecosystem changes hands, and a partner works in the accounts of its clients.',
]

function table(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('   ')
      .trimEnd(),
  )
}
