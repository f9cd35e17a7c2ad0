import { expect, test } from '../fixtures.ts'
import { appointed } from '../steps/appoint-by-api.ts'
import {
  confirmTwice,
  expectStanding,
  type Fate,
  goToSuccessorPage,
  invite,
  openSuccessorPage,
  startHandover,
} from '../steps/as-administrator.ts'
import {
  accept,
  activate,
  activationMail,
  confirmTakeOver,
  followMail,
  setUp,
} from '../steps/as-successor.ts'
import { mfaCode } from '../steps/mfa-code.ts'
import { enterPassword, openSignedIn, signInAgain } from '../steps/sign-in.ts'
import { newSuccessionScene, type SuccessionScene } from '../steps/succession-scene.ts'
import { typeCode } from '../steps/type-code.ts'

const DAY = 24 * 3600

test('SU1–SU12: from the invitation to the new administrator, while the old one stays as a user', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { administrator, ecosystem } = scene
  await openSuccessorPage(scene)
  await invite(scene)
  await accept(scene)
  const page = await scene.web.context().newPage()
  await activate(page, await activationMail(scene))
  await expectStanding(scene.store, 'Successor accepted')
  await page.close()
  await handOver(scene, 'Keep as a User')

  const web = await newWindow()
  await openSignedIn(web, product, 'web', administrator)
  await web.getByRole('link', { name: 'My Ecosystem' }).click()
  await expect(web.getByRole('main')).toContainText(ecosystem.name)
  await expect(web.getByRole('main').getByText('User', { exact: true })).toBeVisible()
  const store = await newWindow()
  await product.pass(31)
  await store.goto(`${product.apps.store}/sign-in`)
  await enterPassword(store, administrator)
  await typeCode(store, 'MFA code', await mfaCode(product, administrator))
  await expect(store.getByRole('alert')).toContainText('Your user has no access to this app.')
})

test('SU10–SU12: the old administrator is removed for good, and the ecosystem is gone for them', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  await appointed(scene)
  await openSuccessorPage(scene)
  await handOver(scene, 'Permanently Remove')
  const web = await newWindow()
  await openSignedIn(web, product, 'web', scene.administrator)
  await expect(web.getByRole('heading', { name: 'You belong to no ecosystem' })).toBeVisible()
})

/**
 * From the successor's acceptance to the new administrator's first day, with everything that both see
 * (SU10–SU12).
 */
async function handOver(scene: SuccessionScene, fate: Fate): Promise<void> {
  const { product, store, web, administrator, successor, ecosystem } = scene
  const { mailbox, society } = product
  const member = await society.person({ name: 'Nadia Flores' })
  await society.member(ecosystem.id, member)
  await startHandover(scene, fate)
  await mailbox.nextAbout(administrator.email, /^The hand-over of .* has begun$/)
  await mailbox.nextAbout(successor.email, /is handing .* over to you$/)
  await store.getByRole('link', { name: 'Members', exact: true }).click()
  await expect(store.getByText('This ecosystem is being handed over to')).toBeVisible()

  await product.pass(DAY)
  const mail = await mailbox.nextAbout(successor.email, /^Confirm that you take over/)
  await signInAgain(store, product, administrator)
  await goToSuccessorPage(store)
  await expectStanding(store, 'Waiting for confirmation')
  await signInAgain(web, product, successor)
  await followMail(web, mail, 'Confirm')
  await expect(web.getByRole('main')).toContainText(
    fate === 'Keep as a User'
      ? `${administrator.name} stays as a user.`
      : `${administrator.name} leaves the ecosystem.`,
  )
  await confirmTakeOver(scene)
  await expect(store.getByRole('status')).toContainText(
    `${successor.name} has confirmed and is the administrator of ${ecosystem.name} now.`,
  )
  await mailbox.nextAbout(administrator.email, /has a new administrator$/)
  const told = await mailbox.nextAbout(member.email, /has a new administrator$/)
  expect(told.text).toContain(successor.name)
  await mailbox.nextAbout(successor.email, /^You are now the administrator of/)

  await setUp(web, `${ecosystem.name} & Grant`)
  await expect(web.getByRole('heading', { name: `Hello, ${successor.name}` })).toBeVisible()
  const own = await web.context().newPage()
  await product.pass(31)
  await openSignedIn(own, product, 'store', successor)
  await expect(
    own.getByRole('heading', { name: `${ecosystem.name} & Grant`, level: 1 }),
  ).toBeVisible()
}

test('SU10: a hand-over in validation is cancelled, and the successor stays the successor', async ({
  product,
  newWindow,
}) => {
  const scene = await newSuccessionScene(product, newWindow)
  const { store, web, successor } = scene
  await appointed(scene)
  await openSuccessorPage(scene)
  await startHandover(scene, 'Permanently Remove')
  await web.goto(`${product.apps.web}/succession`)
  await expectStanding(web, 'In validation')
  await store.getByRole('button', { name: 'Cancel the process' }).click()
  await confirmTwice(scene, 'Cancel the succession process?', 'Cancel the process')
  await expectStanding(store, 'Successor accepted')
  await expect(store.getByRole('button', { name: 'Start succession process' })).toBeVisible()
  await expectStanding(web, 'Successor accepted')
  await product.mailbox.nextAbout(successor.email, /^The hand-over of .* was cancelled$/)
})
