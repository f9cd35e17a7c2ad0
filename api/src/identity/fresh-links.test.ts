import { describe, expect, it } from 'vitest'
import { newScene, operations, proven, waiting } from '../../test/harness/assistance.ts'
import { PASSWORD } from '../../test/harness/identity.ts'
import { newEcosystem, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { accepted, newHeirs } from '../../test/harness/succession.ts'

const ASK = `mutation ($email: String!, $page: LinkPage!) {
  requestFreshLink(input: { email: $email, page: $page }) }`
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }`
const PAGE = 'query ($token: String!) { memberInvitationPage(token: $token) { ecosystemName } }'
const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'

describe('ID9: who has only the page has a fresh link mailed', () => {
  const product = useProduct({
    MAILS_CAUSED_PER_HOUR: '1000',
    ASSISTANCE_ANSWER_SECONDS: '7200',
  })

  const ask = async (email: string, page: string) => {
    const answer = await product.browser().ask('web', ASK, { email, page })
    await product.settle()
    return answer
  }
  const mailsTo = (email: string) =>
    product.mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)

  it('the client of a request: the fresh link opens it, and the earlier one stays good', async () => {
    const scene = await newScene(product)
    const mail = await waiting(scene)
    expect(await ask(scene.client.email.toUpperCase(), 'ASSISTANCE')).toEqual({
      requestFreshLink: true,
    })
    const { subject, text } = product.mailbox.lastTo(scene.client.email)
    expect(subject).toBe('Your link to the request for assistance')
    expect(text).not.toMatch(/\d{6}/)
    const token = product.mailbox.linkTokenTo(scene.client.email)
    expect(token).not.toBe(mail.token)
    const look = product.browser().subscribe('web', operations.clientChanged, { token })
    expect((await look.next()).clientAssistanceChanged.requestId).toBe(mail.id)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { ...mail })
    const [event] = await product.rows<object>(
      "select controller_id, actor_id from audit_events where target_id = $1 and action = 'assistance.clientLinkMailed'",
      [mail.id],
    )
    expect(event).toBeDefined()
  })

  it('AS4: a client who was not told of the request yet gets none, nor does its analyst', async () => {
    const scene = await newScene(product)
    await proven(scene)
    const before = mailsTo(scene.analyst.email).length
    for (const { email } of [scene.client, scene.analyst]) await ask(email, 'ASSISTANCE')
    expect(mailsTo(scene.client.email)).toEqual([])
    expect(mailsTo(scene.analyst.email)).toHaveLength(before)
  })

  it('somebody invited: one e-mail with all that waits, and joining by one voids its other links', async () => {
    const email = 'fresh-invited@test.example'
    const names: string[] = []
    for (const name of ['Clínica Uno', 'Clínica Dos']) {
      const ecosystem = await newEcosystem(product, { name })
      names.push(name)
      const browser = await signedIn(product, ecosystem.administrator, 'STORE')
      await browser.ask('store', INVITE, {
        input: {
          ecosystemId: ecosystem.id,
          email,
          name: 'Invited',
          role: 'USER',
          idempotencyKey: `fresh-${names.length}`,
        },
      })
      await product.settle()
      await product.platform.clock.move(product.settings.SEND_INTERVAL_SECONDS)
    }
    const earlier = product.mailbox.linkTokenTo(email)
    await ask(email, 'MEMBER_INVITATION')
    const { text } = product.mailbox.lastTo(email)
    const tokens = [...text.matchAll(/\/invitation#([\w-]{43})/g)].map(([, token]) => token)
    expect(tokens).toHaveLength(2)
    const shown: string[] = []
    for (const token of tokens)
      shown.push(
        (await product.browser().ask('web', PAGE, { token })).memberInvitationPage.ecosystemName,
      )
    expect(shown.sort()).toEqual(names.sort())
    const [token] = tokens
    await product.browser().ask('web', PAGE, { token: earlier })
    await product
      .browser()
      .ask('web', JOIN, { input: { token, name: 'Joined', newPassword: PASSWORD } })
    expect(await product.browser().refusal('web', PAGE, { token: earlier })).toBe('LINK_INVALID')
  })

  it('an invited successor: the fresh link activates, and the first link is dead then', async () => {
    const heirs = await newHeirs(product)
    const { token: first } = await accepted(heirs)
    const { email } = heirs.successor.user
    await ask(email, 'ACTIVATION')
    const token = product.mailbox.linkTokenTo(email)
    expect(token).not.toBe(first)
    const activate =
      'mutation ($token: String!) { activateSuccession(input: { token: $token }) { state } }'
    expect(await product.browser().ask('web', activate, { token })).toEqual({
      activateSuccession: { state: 'ACTIVE' },
    })
    expect(await product.browser().refusal('web', activate, { token: first })).toBe('LINK_INVALID')
  })

  it('C11: the answer and what is written are the same whether or not anything waits', async () => {
    const known = await newPerson(product)
    const scene = await newScene(product)
    await waiting(scene)
    const sent = product.mailbox.mails.length
    for (const page of ['ASSISTANCE', 'MEMBER_INVITATION', 'ACTIVATION'])
      for (const email of [known.email, 'nobody-waits@test.example'])
        expect(await ask(email, page)).toEqual({ requestFreshLink: true })
    expect(product.mailbox.mails).toHaveLength(sent)
    expect(await product.rows('select 1 from fresh_link_requests')).toEqual([])
    expect(
      await product.browser().refusal('web', ASK, { email: 'not an address', page: 'ASSISTANCE' }),
    ).toBe('EMAIL_MALFORMED')
  })

  it('ID7: one a minute and five an hour to a mailbox, without a word; nothing is counted where nothing waits', async () => {
    const scene = await newScene(product)
    for (let time = 0; time < 6; time += 1) {
      await ask(scene.client.email, 'ASSISTANCE')
      await product.platform.clock.move(product.settings.SEND_INTERVAL_SECONDS)
    }
    expect(mailsTo(scene.client.email)).toEqual([])
    await waiting(scene)
    const before = mailsTo(scene.client.email).length
    await ask(scene.client.email, 'ASSISTANCE')
    await ask(scene.client.email, 'ASSISTANCE')
    expect(mailsTo(scene.client.email)).toHaveLength(before + 1)
    for (let time = 0; time < 7; time += 1) {
      await product.platform.clock.move(product.settings.SEND_INTERVAL_SECONDS)
      await ask(scene.client.email, 'ASSISTANCE')
    }
    expect(mailsTo(scene.client.email)).toHaveLength(before + product.settings.SENDS_PER_HOUR)
  })
})
