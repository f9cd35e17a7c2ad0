import { randomBytes, randomUUID } from 'node:crypto'
import type { MembershipRole, Module, Plan, StaffRole } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { AdmProfile } from 'shared-schema/partner-enums'
import { ecosystemActions, membershipActions } from '../../api/src/ecosystems/actions.ts'
import type { NewAccount } from '../../api/src/partner-accounts/account.ts'
import { Authenticator } from './authenticator.ts'
import { fromBuild } from './from-build.ts'
import type { Ecosystem, Partner, Person } from './person.ts'

type Platform = import('../../api/src/platform/platform.ts').Platform
type Change = import('../../api/src/platform/change.ts').Change

const parts = async () => ({
  ...(await fromBuild<typeof import('../../api/src/platform/actor.ts')>('platform/actor.js')),
  ...(await fromBuild<typeof import('../../api/src/identity/users.ts')>('identity/users.js')),
  ...(await fromBuild<typeof import('../../api/src/identity/passwords.ts')>(
    'identity/passwords.js',
  )),
  ...(await fromBuild<typeof import('../../api/src/identity/mfa-codes.ts')>(
    'identity/mfa-codes.js',
  )),
  ...(await fromBuild<typeof import('../../api/src/partners/partner.ts')>('partners/partner.js')),
  ...(await fromBuild<typeof import('../../api/src/partner-accounts/account.ts')>(
    'partner-accounts/account.js',
  )),
  ...(await fromBuild<typeof import('../../api/src/demo/accounts.ts')>('demo/accounts.js')),
  ...(await fromBuild<typeof import('../../api/src/demo/claims.ts')>('demo/claims.js')),
})

type Parts = Awaited<ReturnType<typeof parts>>

const PASSWORD = 'quiet-harbour-lamp-7'
const NO_MAILBOX = '550 5.1.1 No such user here'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

interface NewPerson {
  name: string
  /** English if left out; null for a user who has chosen no language. */
  language?: Language | null
  /** The one role of a member of staff. */
  staffRole?: StaffRole
  mfa?: 'ON' | 'OFF'
}

interface NewEcosystem {
  name: string
  plan: Plan
  modules?: Module[]
  administrator: Person
}

/** Creates people and ecosystems by the product's own mechanisms, so that everything is on the record. */
export class Society {
  readonly #platform: Platform
  readonly #parts: Parts
  readonly #passwordHash: string
  readonly #demo = new Map<string, Person>()
  readonly #mailboxes = new Map<string, number>()

  private constructor(platform: Platform, product: Parts, passwordHash: string) {
    this.#platform = platform
    this.#parts = product
    this.#passwordHash = passwordHash
  }

  static async of(platform: Platform): Promise<Society> {
    const product = await parts()
    return new Society(platform, product, await product.hashPassword(platform.settings, PASSWORD))
  }

  /** Creates a user; with MFA on, unless said otherwise. */
  async person({ name, language = 'EN', staffRole, mfa = 'ON' }: NewPerson): Promise<Person> {
    const secret = [...randomBytes(32)].map((byte) => BASE32[byte % 32]).join('')
    const { createUser, MFA_SECRET } = this.#parts
    const user = await this.#inChange(async (change) => {
      const made = await createUser(change, {
        name,
        email: this.newEmail(name),
        language,
        staffRoles: staffRole ? [staffRole] : [],
        passwordHash: this.#passwordHash,
      })
      if (mfa === 'ON')
        await change.manager.query(
          'update users set sealed_mfa_secret = $2, mfa_turned_on_at = $3 where id = $1',
          [made.id, this.#platform.secrets.seal(MFA_SECRET, secret), change.now],
        )
      return made
    })
    const authenticator = mfa === 'ON' ? new Authenticator(secret) : null
    return { id: user.id, name, email: user.email, password: PASSWORD, authenticator }
  }

  /** Creates an ecosystem with its administrator and, if it has RCM, some claims. */
  async ecosystem({ name, plan, modules = [], administrator }: NewEcosystem): Promise<Ecosystem> {
    const id = randomUUID()
    await this.#inChange(async (change) => {
      await change.manager.query(
        'insert into ecosystems (id, name, plan, modules, created_at) values ($1, $2, $3, $4, $5)',
        [id, name, plan, modules, change.now],
      )
      change.record(ecosystemActions.created, { targetId: id, ecosystemId: id })
      if (modules.includes('RCM')) await this.#addClaims(change, id)
    })
    await this.member(id, administrator, 'ADMINISTRATOR')
    return { id, name, administrator }
  }

  /** Lets the mail server refuse e-mails to a person until their address is marked. One of them can be sent again. */
  async refusedMails({ name, email }: Person): Promise<void> {
    const { clock, database, secrets } = this.#platform
    const parameters = { name, at: await clock.now() }
    await database.pool.query(
      `insert into outbox_mails (id, message_id, recipient, template, language, sealed_parameters, created_at, failed_at, attempts,
         refused, reply_code, last_error)
       values ($1::uuid, $1::text, $2, 'passwordChanged', 'EN', $3, app_now(), app_now(), 1, true, 550, $4)`,
      [randomUUID(), email, secrets.seal('outbox', JSON.stringify(parameters)), NO_MAILBOX],
    )
    await database.pool.query(
      `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_code, reply_text, marked_at)
       values ($1, $2, 2, app_now(), app_now(), 550, $3, app_now())`,
      [randomUUID(), email, NO_MAILBOX],
    )
  }

  /** Lets so many events happen in an ecosystem. */
  async happenings({ id }: Ecosystem, count: number): Promise<void> {
    await this.#inChange(async (change) => {
      for (let made = 0; made < count; made += 1)
        change.record(ecosystemActions.renamed, {
          targetId: id,
          ecosystemId: id,
          before: { name: `Name ${made}` },
          after: { name: `Name ${made + 1}` },
        })
    })
  }

  /** Makes a user a member of an ecosystem. */
  async member(ecosystemId: string, person: Person, role: MembershipRole = 'USER'): Promise<void> {
    await this.#inChange(async (change) => {
      const id = randomUUID()
      await change.manager.query(
        'insert into memberships (id, ecosystem_id, user_id, role, joined_at) values ($1, $2, $3, $4, $5)',
        [id, ecosystemId, person.id, role, change.now],
      )
      change.record(membershipActions.added, { targetId: id, ecosystemId, after: { role } })
    })
  }

  /** Creates a partner with its Principal (AD4). */
  async partner({ name, principal }: { name: string; principal: Person }): Promise<Partner> {
    const phone = '+34912345678'
    const made = await this.#inChange(async (change) =>
      this.#parts.createPartner(change, {
        name,
        zone: 'Europe/Madrid',
        country: 'ES',
        principal: { ...principal, passwordHash: this.#passwordHash },
        phone,
      }),
    )
    return { id: made.id, name, principal }
  }

  /** Gives an ecosystem to a partner to look after (AD7). */
  async account(
    partner: Partner,
    { id: ecosystemId }: Pick<Ecosystem, 'id'>,
    given: Pick<NewAccount, 'situation' | 'legalName' | 'tax'> = { situation: 'PRODUCTION' },
  ): Promise<void> {
    await this.#inChange((change) =>
      this.#parts.giveAccount(this.#platform, change, {
        ecosystemId,
        partnerId: partner.id,
        ...given,
      }),
    )
  }

  /** Gives a person a place in a partner's team. */
  async admUser(partner: Partner, person: Person, profile: AdmProfile): Promise<void> {
    await this.#inChange((change) =>
      this.#parts.addAdmUser(change, {
        id: randomUUID(),
        partnerId: partner.id,
        person: { ...person, passwordHash: this.#passwordHash },
        phone: '+34912345679',
        profile,
      }),
    )
  }

  /** A person of the demo, such as `premium.admin`. Each call returns the same authenticator. */
  async demo(key: string): Promise<Person> {
    const known = this.#demo.get(key)
    if (known) return known
    const { demoEmail, demoTotpSecret, demoPeople, DEMO_PASSWORD, findUserByEmail } = this.#parts
    const user = await findUserByEmail(this.#platform, demoEmail(key))
    const mfa = demoPeople.find((person) => person.key === key)?.mfa
    if (!user) throw new Error(`the demo has no ${key}`)
    const person: Person = {
      id: user.id,
      name: user.name,
      email: user.email,
      password: DEMO_PASSWORD,
      authenticator: mfa === 'ON' ? new Authenticator(demoTotpSecret(key)) : null,
    }
    this.#demo.set(key, person)
    return person
  }

  /** The ecosystem that a person administers. */
  async administeredBy(administrator: Person): Promise<Ecosystem> {
    const { rows } = await this.#platform.database.pool.query<{ id: string; name: string }>(
      `select e.id, e.name from memberships m join ecosystems e on e.id = m.ecosystem_id
       where m.user_id = $1 and m.role = 'ADMINISTRATOR' and m.removed_at is null`,
      [administrator.id],
    )
    const [row] = rows
    if (!row) throw new Error(`${administrator.email} administers no ecosystem`)
    return { ...row, administrator }
  }

  /**
   * An e-mail address that nobody in this product has, not even in another journey's invitation. It is made
   * from the name, with a number if the name was used before.
   */
  newEmail(name: string): string {
    const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const mailbox = bare.replaceAll(/[^a-z]+/g, '.')
    const count = (this.#mailboxes.get(mailbox) ?? 0) + 1
    this.#mailboxes.set(mailbox, count)
    return `${mailbox}${count === 1 ? '' : count}@people.example`
  }

  #inChange<T>(work: (change: Change) => Promise<T>): Promise<T> {
    return this.#platform.inChange(this.#parts.systemActor('e2e'), work)
  }

  async #addClaims(change: Change, ecosystemId: string): Promise<void> {
    const SEED = 7
    for (const claim of this.#parts.demoClaims(60, change.now, SEED))
      await change.manager.query(
        `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          randomUUID(),
          ecosystemId,
          claim.number,
          claim.payer,
          claim.month,
          claim.status,
          claim.amountCents,
        ],
      )
  }
}
