import { ecosystemMails } from '../../src/ecosystems/mails/mails.ts'
import type { User } from '../../src/identity/entities.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { mailTo } from '../../src/platform/mail/mail-to.ts'
import { newPerson } from './people.ts'
import type { Product } from './product.ts'
import { testAction } from './test-actions.ts'

/** Creates a person and queues an e-mail to them. Returns the address. */
export async function newReceiver(product: Product): Promise<string> {
  const person = await newPerson(product)
  await mailedTo(product, person)
  return person.email
}

/** Queues an e-mail to a person. */
export async function mailedTo(
  product: Product,
  { id, email, name }: Pick<User, 'id' | 'email' | 'name'>,
): Promise<void> {
  const parameters = {
    name,
    ecosystemName: 'Ecosystem',
    memberName: 'Somebody',
    memberEmail: 'somebody@test.example',
  }
  await product.platform.inChange(systemActor('test'), async (change) => {
    change.record(testAction('test.happened', 'user'), { targetId: id })
    const receiver = { email, language: 'EN', timeZone: null } as const
    change.mail(mailTo(receiver, ecosystemMails.memberInvitationAccepted, parameters))
  })
}

/** What the outbox's row of an e-mail says. */
export interface OutboxRow {
  readonly attempts: number
  readonly sent: boolean
  readonly failed: boolean
}

/** What the outbox's row of the only e-mail to an address says; undefined if there is none. */
export async function outboxRow(product: Product, email: string): Promise<OutboxRow | undefined> {
  const [row] = await product.rows<OutboxRow>(
    `select attempts, sent_at is not null as sent, failed_at is not null as failed
     from outbox_mails where recipient = $1`,
    [email],
  )
  return row
}
