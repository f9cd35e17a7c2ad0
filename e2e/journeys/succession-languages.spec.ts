import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { pdfFile } from '../product/files.ts'
import { linkIn } from '../product/mailbox.ts'
import { appointed, invited } from '../steps/appoint-by-api.ts'
import { openSuccessorPage, startHandover } from '../steps/as-administrator.ts'
import { accept, activationMail, confirmTakeOver } from '../steps/as-successor.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { newClaimScene } from '../steps/claim.ts'
import { expectDialogIn, expectLanguage, expectOnlyWords } from '../steps/expect-language.ts'
import { type LanguageWords, languages } from '../steps/languages.ts'
import { signInAgain } from '../steps/sign-in.ts'
import { newSuccessionScene } from '../steps/succession-scene.ts'

const DAY = 24 * 3600
const letter = pdfFile('Letter of resignation.pdf', ['Helen resigned in September'])

/** A text with its placeholders filled. */
const filled = (text: string, names: Record<string, string>): string =>
  Object.entries(names).reduce((made, [place, name]) => made.replaceAll(`{{${place}}}`, name), text)

test('ruling R8: choosing, inviting and answering speak every language', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor, ecosystem } = scene
  await openSuccessorPage(scene)
  for (const language of languages) {
    const { successor: words } = language.store
    await chooseLanguage(store, language)
    await expectLanguage(store, language, words.title)
    await store.getByRole('button', { name: words.whatIsIt }).click()
    await expectDialogIn(store, words.explain.title)
    await leaveDialog(store)
    await store.getByRole('button', { name: words.none.start }).click()
    await expectDialogIn(store, words.choose.title)
    await store.getByRole('dialog').getByLabel(words.choose.member, { exact: true }).fill('oliv')
    await store.getByRole('option', { name: successor.name }).click()
    await expectOnlyWords(store)
    await store.getByRole('button', { name: words.choose.send }).click()
    await expectDialogIn(store, words.choose.send)
    await leaveDialog(store)
    await leaveDialog(store)
  }
  await invited(scene)
  const invitation = web.getByRole('dialog', { name: 'You were chosen as successor' })
  await invitation.getByRole('button', { name: 'Decide later' }).click()
  for (const language of languages) {
    const { successor: words } = language.store
    const { event, state } = language.shared.succession
    await chooseLanguage(store, language)
    await expect(store.getByRole('main').getByText(state.INVITED).first()).toBeVisible()
    await expectLanguage(store, language, words.title)
    await store.getByRole('button', { name: event.REVOKE, exact: true }).click()
    await expectDialogIn(store, words.ask.REVOKE.title)
    await leaveDialog(store)
    const { invitation: asked, title } = language.web.succession
    await chooseLanguage(web, language)
    await web.goto(`${product.apps.web}/succession`)
    await expectDialogIn(web, asked.title)
    await web.getByRole('dialog').getByRole('button', { name: event.REJECT }).click()
    await expectDialogIn(web, asked.rejectTitle)
    await leaveDialog(web)
    await web.getByRole('dialog').getByRole('button', { name: event.ACCEPT }).click()
    await expectDialogIn(web, asked.acceptTitle)
    await leaveDialog(web)
    await leaveDialog(web)
    await expectLanguage(web, language, title)
  }
  await web.reload()
  await accept(scene)
  const link = linkIn(await activationMail(scene))
  for (const language of languages) {
    const { mail, title, activate } = language.web.succession
    if (language !== languages[0]) await web.goto(`${product.apps.web}/succession`)
    else await leaveDialog(web)
    await chooseLanguage(web, language)
    await expectLanguage(web, language, title)
    await expect(
      web.getByText(filled(mail.body, { email: successor.email, ecosystem: ecosystem.name })),
    ).toBeVisible()
    await web.goto(link)
    await expectLanguage(web, language, activate.title)
    await web.goto('about:blank')
    await web.goto(`${product.apps.web}/activate-succession#${'x'.repeat(43)}`)
    await expectLanguage(web, language, activate.deadTitle)
  }
})

test('ruling R8: handing over and claiming speak every language', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web } = scene
  await appointed(scene)
  await openSuccessorPage(scene)
  for (const language of languages) {
    const { successor: words } = language.store
    const { event } = language.shared.succession
    await chooseLanguage(store, language)
    await expectLanguage(store, language, words.title)
    await store.getByRole('button', { name: event.START_HANDOVER }).click()
    await expectDialogIn(store, words.start.title)
    await goOn(store, language)
    await expectDialogIn(store, words.start.fateTitle)
    await leaveDialog(store)

    const { claim, confirm } = language.web.succession
    await chooseLanguage(web, language)
    await web.goto(`${product.apps.web}/confirm-succession`)
    await expectLanguage(web, language, confirm.title)
    await web.goto(`${product.apps.web}/profile`)
    await expectLanguage(web, language, language.shared.profile.title)
    await web.getByRole('link', { name: event.CLAIM }).click()
    await expectLanguage(web, language, claim.title)
    for (const title of [claim.warningTitle, claim.informationTitle]) {
      await expect(web.getByRole('heading', { name: title })).toBeVisible()
      await expectOnlyWords(web)
      await goOn(web, language)
    }
    await web.getByRole('combobox', { name: claim.reason }).click()
    await expectOnlyWords(web)
    await web
      .getByRole('option', { name: language.shared.succession.claimReason.COURT_ORDER })
      .click()
    await goOn(web, language)
    await expect(web.getByRole('heading', { name: claim.evidenceTitle })).toBeVisible()
    await expectOnlyWords(web)
  }
})

test('ruling R8: a claim under review speaks every language on all sides', async ({
  product,
  newWindow,
}) => {
  const scene = await newClaimScene(product, newWindow, [letter])
  const { store, web, backoffice, ecosystem } = scene
  await openSuccessorPage(scene)
  await web.goto(`${product.apps.web}/succession`)
  for (const language of languages) {
    const { event } = language.shared.succession
    await chooseLanguage(store, language)
    await expectLanguage(store, language, language.store.successor.title)
    await store.getByRole('button', { name: event.CONTEST }).click()
    await expectDialogIn(store, language.store.successor.contest.title)
    await leaveDialog(store)
    const { succession } = language.web
    await chooseLanguage(web, language)
    await expectLanguage(web, language, succession.title)
    await web.getByRole('button', { name: event.CANCEL_CLAIM }).click()
    await expectDialogIn(web, succession.stepDown.CANCEL_CLAIM.title)
    await leaveDialog(web)
    const { claims } = language.backoffice
    await chooseLanguage(backoffice, language)
    await backoffice.goto(`${product.apps.backoffice}/claims`)
    await expectLanguage(backoffice, language, claims.title)
    await backoffice.getByRole('link', { name: ecosystem.name }).click()
    await expectLanguage(
      backoffice,
      language,
      filled(claims.pageTitle, { ecosystem: ecosystem.name }),
    )
    await backoffice.getByRole('button', { name: claims.decision.decline, exact: true }).click()
    await expectDialogIn(backoffice, claims.decision.declineTitle)
    await leaveDialog(backoffice)
  }
})

test('ruling R8: taking over and setting up speak every language', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, administrator, successor, ecosystem } = scene
  await appointed(scene)
  await openSuccessorPage(scene)
  await startHandover(scene, 'Keep as a User')
  for (const language of languages) {
    await chooseLanguage(store, language)
    await expectLanguage(store, language, language.store.successor.title)
    await store
      .getByRole('button', { name: language.shared.succession.event.CANCEL_HANDOVER })
      .click()
    await expectDialogIn(store, language.store.successor.ask.CANCEL_HANDOVER.title)
    await leaveDialog(store)
  }
  await product.pass(DAY)
  await product.mailbox.nextAbout(successor.email, /^Confirm that you take over/)
  await signInAgain(store, product, administrator)
  await signInAgain(web, product, successor)
  for (const language of languages) {
    await chooseLanguage(store, language)
    await expect(
      store.getByText(language.shared.succession.state.AWAITING_CONFIRMATION).first(),
    ).toBeVisible()
    await expectLanguage(store, language, language.store.successor.title)
    const { confirm } = language.web.succession
    await chooseLanguage(web, language)
    await web.goto(`${product.apps.web}/confirm-succession`)
    await expectLanguage(web, language, confirm.title)
    await web.getByRole('button', { name: language.shared.succession.event.CONFIRM }).click()
    await expectDialogIn(web, confirm.mfaTitle)
    await leaveDialog(web)
  }
  await confirmTakeOver(scene)
  for (const language of languages) {
    const { setUp } = language.web.succession
    await chooseLanguage(web, language)
    await web.goto(`${product.apps.web}/ecosystem-set-up/${ecosystem.id}`)
    await expectLanguage(web, language, setUp.title)
    for (const step of ['name', 'members', 'successor', 'security'] as const) {
      await expect(web.getByRole('heading', { name: setUp[`${step}Title`] })).toBeVisible()
      await expectOnlyWords(web)
      const onward = { name: setUp.later, members: setUp.next, successor: setUp.next }
      if (step !== 'security') await web.getByRole('button', { name: onward[step] }).last().click()
    }
  }
})

/** Closes the topmost dialog by Escape. */
async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
}

async function goOn(page: Page, { shared }: LanguageWords): Promise<void> {
  await page.getByRole('button', { name: shared.action.continue }).click()
}
