import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  identity,
  newPersonWithPassword,
  PASSWORD,
  signedInByPassword,
} from '../../test/harness/identity.ts'
import { newEcosystem, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'

describe('the language of a person', () => {
  const product = useProduct({ DEFAULT_LANGUAGE: 'pt-BR' })

  const languageOf = async (browser: Browser) =>
    (await browser.ask('web', identity.viewer)).viewer.user.language
  const mailedLanguage = async (email: string) => {
    await product.browser().ask('web', identity.requestReset, { email })
    await product.settle()
    return product.mailbox.lastTo(email).language
  }

  it('PA12: the apps are told the language of the installation before anybody is signed in', async () => {
    const asked = await product.browser().ask('web', '{ publicSettings { defaultLanguage } }')
    expect(asked).toEqual({ publicSettings: { defaultLanguage: 'PT_BR' } })
  })

  it('PA12: is none until they choose one, and e-mails come in the language of the installation', async () => {
    const user = await newPersonWithPassword(product, { language: null })
    const browser = await signedInByPassword(product, user)
    expect(await languageOf(browser)).toBeNull()
    expect(await mailedLanguage(user.email)).toBe('pt-BR')
    await browser.ask('web', identity.updateProfile, { input: { name: 'Nora', language: null } })
    expect(await languageOf(browser)).toBeNull()
  })

  it('PA12: is chosen in the profile, on the record, and e-mails follow it', async () => {
    const user = await newPersonWithPassword(product, { language: null })
    const browser = await signedInByPassword(product, user)
    await browser.ask('web', identity.updateProfile, { input: { language: 'ES' } })
    expect(await languageOf(browser)).toBe('ES')
    expect(await mailedLanguage(user.email)).toBe('es')
    const [event] = await recordedEvents(
      product,
      "action = 'user.profileChanged' and target_id = $1",
      [user.id],
    )
    expect(event).toMatchObject({ before: { language: null }, after: { language: 'ES' } })
  })

  it('PA12: is not taken over from the one who invites them', async () => {
    const { id: ecosystemId, administrator } = await newEcosystem(product)
    const browser = await signedIn(product, administrator, 'STORE')
    await browser.ask('store', identity.updateProfile, { input: { language: 'ES' } })
    const email = 'invited@test.example'
    const input = { ecosystemId, email, name: 'Ivo', role: 'USER', idempotencyKey: 'key-of-ivo' }
    await browser.ask('store', INVITE, { input })
    await product.settle()
    expect(product.mailbox.lastTo(email).language).toBe('pt-BR')
    const token = product.mailbox.linkTokenTo(email)
    await product
      .browser()
      .ask('web', JOIN, { input: { token, name: 'Ivo', newPassword: PASSWORD } })
    expect(await product.rows('select language from users where email = $1', [email])).toEqual([
      { language: null },
    ])
  })
})

const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }'
const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'
