import { generate } from 'otplib'
import { demoAccounts } from './accounts.ts'

/** `pnpm mfa analyst` prints the present MFA code of a demo account. */

const [wanted = ''] = process.argv.slice(2)
const account = demoAccounts.find(({ email }) => email === wanted || email.split('@')[0] === wanted)
if (!account?.totpSecret) {
  const names = demoAccounts.flatMap(({ email, totpSecret }) =>
    totpSecret ? [email.split('@')[0]] : [],
  )
  console.error(`Name a demo account that has MFA on: ${names.join(', ')}`)
  process.exit(1)
}
console.log(await generate({ secret: account.totpSecret }))
