import { describe, expect, it } from 'vitest'
import { entered, inSession, newScene, operations } from './harness/assistance.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  typeCredentials,
} from './harness/identity.ts'
import { type Product, useProduct } from './harness/product.ts'
import { manySends } from './harness/test-settings.ts'

/** The content of all tables as one text. */
async function wholeDatabase(product: Product): Promise<string> {
  const tables = await product.rows<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname in ('public', 'pgboss')`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) => product.rows(`select to_jsonb(t)::text as row from ${name} t`)),
  )
  return JSON.stringify(rows)
}

describe('C12: what is secret is nowhere but with its owner', () => {
  const lines: string[] = []
  const product = useProduct(
    { LOG_LEVEL: 'debug', ...manySends },
    { logged: { write: (line) => lines.push(line) } },
  )
  const secrets = new Map<string, string>()

  const keepCookies = (who: string, cookies: ReadonlyMap<string, string>) => {
    for (const [name, value] of cookies) secrets.set(`${who}'s cookie ${name}`, value)
  }

  it('a whole assistance, with its refusals and faults', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    secrets.set("the client's code", session.code)
    secrets.set("the link's token", session.token)
    secrets.set("the analyst's code", product.mailbox.codeTo(scene.analyst.email))
    keepCookies('the analyst', scene.backoffice.cookies)
    const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
      id: session.accessSessionId,
      environment: 'APP',
    })
    secrets.set('the QR', new URL(openEnvironment.url).hash.slice(1))
    keepCookies('the tab', (await entered(scene, session, 'STORE')).cookies)
    await product.rows(`create function fail() returns trigger language plpgsql as $$
      begin raise exception 'not now'; end $$;
      create trigger fail before insert on access_connections for each row execute function fail()`)
    await product.browser().send('web', operations.redeem, { ticket: secrets.get('the QR') })
    await product.rows('drop trigger fail on access_connections; drop function fail()')
    product.mailbox.failure = new Error('the server is away')
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    await product.settle()
    product.mailbox.failure = null
    expect(lines.length).toBeGreaterThan(0)
  })

  it('sign-ins, MFA and passwords, with their refusals and faults', async () => {
    const user = await newPersonWithPassword(product)
    const browser = product.browser()
    await typeCredentials(browser, 'web', user.email, OTHER_PASSWORD)
    await typeCredentials(browser, 'web', user.email)
    secrets.set('the password', PASSWORD)
    secrets.set('the wrong password', OTHER_PASSWORD)
    const { beginMfaSetup } = await browser.ask('web', identity.beginMfa)
    secrets.set('the MFA secret', beginMfaSetup.secret)
    const { confirmMfaSetup } = await browser.ask('web', identity.confirmMfa, {
      code: await mfaCode(product, beginMfaSetup.secret),
    })
    for (const [index, code] of confirmMfaSetup.codes.entries())
      secrets.set(`recovery code ${index}`, code)
    await browser.ask('web', identity.requestReset, { email: user.email })
    await product.settle()
    const token = product.mailbox.linkTokenTo(user.email)
    secrets.set("the reset link's token", token)
    await product.rows(`create function fail() returns trigger language plpgsql as $$
      begin raise exception 'not now'; end $$;
      create trigger fail before update on users for each row execute function fail()`)
    await browser.send('web', identity.reset, { token, newPassword: OTHER_PASSWORD })
    await product.rows('drop trigger fail on users; drop function fail()')
    const { user: other, secret } = await newPersonWithMfa(product)
    const second = product.browser()
    await typeCredentials(second, 'web', other.email)
    keepCookies('the challenge', second.cookies)
    await second.ask('web', identity.enterCode, { code: await mfaCode(product, secret) })
    keepCookies('the person', second.cookies)
    secrets.set('the other MFA secret', secret)
  })

  it('nothing of it is in the log, which tells of the faults all the same', () => {
    const log = lines.join('')
    const told = lines.map((line) => JSON.parse(line) as { err?: { message: string } })
    expect(told.some(({ err }) => err?.message.includes('not now'))).toBe(true)
    for (const [what, secret] of secrets)
      expect([what, log.includes(secret)]).toEqual([what, false])
    expect(log).not.toMatch(/argon2id|sealed|"parameters"|insert into/i)
  })

  it('ID7: nothing of it is in the database, but as a hash or sealed', async () => {
    const database = await wholeDatabase(product)
    expect(database).toContain('accessSession.started')
    for (const [what, secret] of secrets) {
      // Six digits may also occur by chance inside numbers and hashes, so only whole numbers in texts count.
      const found = /^\d{6}$/.test(secret)
        ? new RegExp(`"[^"]*(?<![0-9a-f])${secret}(?![0-9a-f])`).test(database)
        : database.includes(secret)
      expect([what, found]).toEqual([what, false])
    }
    expect(secrets.size).toBeGreaterThan(20)
  })
})
