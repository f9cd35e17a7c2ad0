import { describe, expect, it } from 'vitest'
import { newScene, waiting } from '../../test/harness/assistance.ts'
import { allMails } from '../../test/harness/mails.ts'
import { newEcosystem, newInvitation, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { accepted, newHeirs } from '../../test/harness/succession.ts'
import { systemActor } from '../platform/actor.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { blockUser, unblockUser } from './users.ts'

const ASK = `mutation ($email: String!, $page: LinkPage!) {
  requestFreshLink(input: { email: $email, page: $page }) }`
const INVITED = 'email name role state expiresAt'
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id ${INVITED} } }`
const RESEND = `mutation ($id: ID!) { resendMemberInvitation(input: { invitationId: $id }) { id ${INVITED} } }`

describe('AS13, ID9: a user who is blocked is mailed nothing to act with', () => {
  const product = useProduct({ MAILS_CAUSED_PER_HOUR: '1000' })

  const block = (user: { id: string }) =>
    product.platform.inChange(systemActor('test'), (change) => blockUser(change, user))
  const mailsTo = (email: string) =>
    product.mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)
  const ask = async (email: string, page: string) => {
    const answer = await product.browser().ask('web', ASK, { email, page })
    await product.settle()
    return answer
  }

  it('whatever the e-mail: a code, link or invitation stays here, word of what happened leaves', async () => {
    const person = await newPerson(product)
    const mailAll = async () => {
      await product.platform.inChange(systemActor('test'), async (change) => {
        for (const mail of allMails) {
          const [sample] = Object.values(mail.samples)
          change.mail(mailTo(person, mail, sample!))
        }
      })
      const queued = await product.rows<{ template: string }>(
        'select template from outbox_mails where recipient = $1 and sent_at is null',
        [person.email],
      )
      await product.settle()
      return queued.map(({ template }) => template).sort()
    }
    const all = allMails.map(({ name }) => name).sort()
    const words = allMails.filter(({ gives }) => gives === 'WORD').map(({ name }) => name)
    expect(await mailAll()).toEqual(all)
    await block(person)
    expect(await mailAll()).toEqual(words.sort())
    await product.platform.inChange(systemActor('test'), (change) => unblockUser(change, person))
    expect(await mailAll()).toEqual(all)
  })

  it('C11: a fresh link is answered as ever, and neither mailed nor recorded', async () => {
    const invited = await newPerson(product)
    const ecosystem = await newEcosystem(product)
    await newInvitation(product, ecosystem, invited.email)
    const scene = await newScene(product)
    await waiting(scene)
    const heirs = await newHeirs(product)
    await accepted(heirs)
    const people = [
      [invited, 'MEMBER_INVITATION'],
      [scene.client, 'ASSISTANCE'],
      [heirs.successor.user, 'ACTIVATION'],
    ] as const
    for (const [user, page] of people) {
      await block(user)
      await product.settle()
      const before = mailsTo(user.email)
      expect(await ask(user.email, page)).toEqual({ requestFreshLink: true })
      expect(mailsTo(user.email), page).toEqual(before)
    }
    expect(await product.rows("select 1 from audit_events where action like '%inkMailed'")).toEqual(
      [],
    )
    await product.platform.inChange(systemActor('test'), (change) => unblockUser(change, invited))
    await ask(invited.email, 'MEMBER_INVITATION')
    expect(mailsTo(invited.email)).toHaveLength(1)
  })

  it('C11: whoever invites them is answered as for anybody, and nothing is mailed', async () => {
    const blocked = await newPerson(product)
    await block(blocked)
    const ecosystem = await newEcosystem(product)
    const browser = await signedIn(product, ecosystem.administrator, 'STORE')
    const answers: object[] = []
    for (const email of [blocked.email, 'nobody-yet@test.example']) {
      const input = {
        ecosystemId: ecosystem.id,
        email,
        name: 'Invited',
        role: 'USER',
        idempotencyKey: `invite-${email}`,
      }
      const { inviteMember: invited } = await browser.ask('store', INVITE, { input })
      await product.settle()
      const tooSoon = await browser.refusal('store', RESEND, { id: invited.id })
      await product.platform.clock.move(product.settings.SEND_INTERVAL_SECONDS)
      const { resendMemberInvitation: resent } = await browser.ask('store', RESEND, {
        id: invited.id,
      })
      await product.settle()
      answers.push(
        { tooSoon },
        ...[invited, resent].map(({ name, role, state }) => ({ name, role, state })),
      )
    }
    expect(answers.slice(0, 3)).toEqual(answers.slice(3))
    expect(mailsTo(blocked.email)).toEqual([])
    expect(mailsTo('nobody-yet@test.example')).toHaveLength(2)
  })
})
