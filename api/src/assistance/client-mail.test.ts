import { languageTags } from 'shared-schema/languages'
import { describe, expect, it } from 'vitest'
import { newScene, operations, proven, type Scene, waiting } from '../../test/harness/assistance.ts'
import { newEcosystem, newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

describe('what the client is told before anything opens', () => {
  const product = useProduct(manySends)

  const send = ({ backoffice }: Scene, id: string, reason: string) =>
    backoffice.send('backoffice', operations.sendClientCode, { id, reason })
  const mailsTo = (email: string) => product.mailbox.mails.filter(({ to }) => to === email)

  it('AS4: code, analyst, reason, duration and phrase are in the mail, and the phrase on the screen', async () => {
    const scene = await newScene(product)
    const id = await proven(scene)
    const reason = 'The invoices page stays empty for you'
    const { data } = await send(scene, id, reason)
    await product.settle()
    const mail = product.mailbox.lastTo(scene.client.email)
    const { phrase } = data.sendClientCode
    expect(phrase).toMatch(/^\S+ \S+$/)
    for (const version of [mail.text, mail.html]) {
      expect(version).toContain(product.mailbox.codeTo(scene.client.email))
      expect(version).toContain(scene.analyst.name)
      expect(version).toContain(reason)
      expect(version).toContain('5 minutes')
      expect(version).toContain(phrase)
      expect(version).toContain(`${product.settings.WEB_URL}/assistance#`)
    }
    expect(mailsTo(scene.client.email)).toHaveLength(1)
  })

  it('AS4: the mail and the phrase speak the client’s language', async () => {
    for (const [language, minutes] of [
      ['ES', '5 minutos'],
      ['PT_BR', '5 minutos'],
      ['EN', '5 minutes'],
      ['FR', '5 minutes'],
    ] as const) {
      const client = await newPerson(product, { language })
      const ecosystem = await newEcosystem(product, { administrator: client })
      const scene = { ...(await newScene(product)), client, ecosystem }
      await waiting(scene)
      const mail = product.mailbox.lastTo(client.email)
      expect(mail.language).toBe(languageTags[language])
      expect(mail.text).toContain(minutes)
    }
  })

  it('AS4, S12: a reason that is none sends nothing and leaves everything as it was', async () => {
    const scene = await newScene(product)
    const id = await proven(scene)
    for (const [reason, code] of [
      ['', 'REASON_REQUIRED'],
      ['\u202e\u200b \n', 'REASON_REQUIRED'],
      ['too short', 'REASON_TOO_SHORT'],
      ['..........', 'REASON_FILLER'],
      ['aaaaaaaaaa', 'REASON_FILLER'],
      ['The page '.repeat(56), 'REASON_TOO_LONG'],
    ] as const) {
      const { errors } = await send(scene, id, reason)
      expect([reason, errors?.[0]?.extensions.code]).toEqual([reason, code])
    }
    await product.settle()
    expect(mailsTo(scene.client.email)).toEqual([])
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id,
    })
    expect(assistanceRequest).toMatchObject({ state: 'ANALYST_PROVEN', reason: null, phrase: null })
  })

  it('S12, G6: HTML and marks in a reason are shown as text, in mail and page', async () => {
    const scene = await newScene(product)
    const id = await proven(scene)
    const { data } = await send(
      scene,
      id,
      'See <img src=x onerror=alert(1)>\u202e\r\nBcc: all@test.example {{code}} =cmd()',
    )
    const kept = 'See <img src=x onerror=alert(1)> Bcc: all@test.example {{code}} =cmd()'
    expect(data.sendClientCode.reason).toBe(kept)
    await product.settle()
    const mail = product.mailbox.lastTo(scene.client.email)
    expect(mail.html).not.toContain('<img src=x')
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(mail.text).not.toMatch(/^Bcc:/m)
    expect(mail.subject).not.toMatch(/[\r\n]/)
    const page = await scene.clientBrowser.ask(
      'web',
      'query ($token: String) { clientAssistance(token: $token) { reason } }',
      { token: product.mailbox.linkTokenTo(scene.client.email) },
    )
    expect(page.clientAssistance.reason).toBe(kept)
  })

  it('AS4: who was blocked or removed meanwhile is told nothing', async () => {
    const scene = await newScene(product, { role: 'USER' })
    const id = await proven(scene)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query('update memberships set removed_at = $2 where user_id = $1', [
        scene.client.id,
        change.now,
      ])
      change.record(testAction('test.happened', 'user'), { targetId: scene.client.id })
    })
    const { errors } = await send(scene, id, 'The invoices page stays empty')
    expect(errors?.[0]?.extensions.code).toBe('CLIENT_NOT_MEMBER')
    await product.settle()
    expect(mailsTo(scene.client.email)).toEqual([])
  })
})
