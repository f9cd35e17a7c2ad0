import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { claimedPng, pdfFile, pngFile, scannedPdf } from '../product/files.ts'
import { expectNoFindings } from '../steps/axe.ts'
import { byApi } from '../steps/by-api.ts'
import { newClaimScene } from '../steps/claim.ts'
import { mfaCode } from '../steps/mfa-code.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { typeCode } from '../steps/type-code.ts'

const DAY = 24 * 3600
/** One emoji to the reader, made of five characters. */
const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
const letter = pdfFile('Letter of resignation.pdf', [
  'Page one of the letter',
  'Signed in September',
])
const badge = pngFile('Returned badge.png')

test('SU14, SU21: a reviewer looks at the evidence in the page, and approves when a day has passed', async ({
  product,
  newWindow,
}) => {
  const scene = await newClaimScene(product, newWindow, [letter, badge])
  const { reviewer, successor, ecosystem } = scene
  const { backoffice } = scene
  await backoffice.getByRole('link', { name: 'Claims', exact: true }).click()
  await expect(backoffice.getByRole('heading', { name: 'Claims', level: 1 })).toBeVisible()
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  await expect(
    backoffice.getByRole('heading', { name: `Claim to ${ecosystem.name}` }),
  ).toBeVisible()
  await expect(backoffice.getByRole('region', { name: 'The claim' })).toContainText(
    'nobody has reached her since',
  )

  await backoffice.getByRole('button', { name: `Show ${letter.name}` }).click()
  const page = backoffice.getByRole('region', { name: `Page 1 of ${letter.name}` })
  await expect(page).toContainText('Page one of the letter')
  await expect(backoffice.getByText('The file is the one that was submitted.')).toBeVisible()
  await backoffice.getByRole('button', { name: 'Next page' }).click()
  await expect(backoffice.getByRole('region', { name: `Page 2 of ${letter.name}` })).toContainText(
    'Signed in September',
  )
  await backoffice.getByRole('button', { name: `Show ${badge.name}` }).click()
  const image = backoffice.getByRole('img', { name: `Evidence: ${badge.name}` })
  await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(320)
  const saving = backoffice.waitForEvent('download')
  await backoffice.getByRole('button', { name: `Download ${letter.name}` }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe(letter.name)
  expect(await readFile(await saved.path())).toEqual(letter.buffer)

  const approve = backoffice.getByRole('button', { name: 'Approve' })
  await expect(approve).toHaveAttribute('aria-disabled', 'true')
  await expect(backoffice.getByText('It can be approved from')).toBeVisible()
  await product.pass(DAY)
  const later = await newWindow()
  await openSignedIn(later, product, 'backoffice', reviewer)
  await later.goto(`${product.apps.backoffice}/claims/${scene.successionId}`)
  await later.getByRole('button', { name: 'Approve' }).click()
  const dialog = later.getByRole('dialog', { name: 'Approve this claim?' })
  await typeCode(dialog, 'MFA code', await mfaCode(product, reviewer))
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await expect(later.getByText('Waiting for confirmation').first()).toBeVisible()
  await expect(later.getByText('This claim is no longer under review.')).toBeVisible()
  const told = await product.mailbox.nextAbout(successor.email, /confirm/i)
  expect(told.text).toContain(ecosystem.name)
})

test('SU14: what of the evidence can’t be shown is said, beside what can', async ({
  product,
  newWindow,
}) => {
  const large = scannedPdf('Large scan.pdf', 9_000, 'SOUND')
  const broken = scannedPdf('Broken scan.pdf', 100, 'DAMAGED')
  const torn = claimedPng('Torn picture.png', 9_000, 9_000)
  const { backoffice, ecosystem } = await newClaimScene(product, newWindow, [large, broken, torn])
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  const item = (name: string) => backoffice.getByRole('listitem').filter({ hasText: name })
  for (const { name } of [large, broken, torn])
    await backoffice.getByRole('button', { name: `Show ${name}` }).click()
  await expect(item(torn.name)).toContainText('This picture can’t be shown here')
  await expect(item(broken.name)).toContainText('A picture on this page can’t be shown here')
  await expect(
    item(large.name).getByRole('region', { name: `Page 1 of ${large.name}` }),
  ).toBeVisible()
  await expect(item(large.name).getByText('Drawing the page…')).toBeHidden({ timeout: 30_000 })
  await expect(item(large.name)).not.toContainText('can’t be shown here')
  const canvas = item(large.name).locator('canvas')
  const middle = await canvas.evaluate((drawn: HTMLCanvasElement) => [
    ...(drawn.getContext('2d')?.getImageData(drawn.width / 2, drawn.height / 2, 1, 1).data ?? []),
  ])
  expect(middle).toEqual([0x60, 0x60, 0x60, 0xff])
})

test('SU14: a viewer of PDFs that does not start says so of itself, and the file can be downloaded', async ({
  product,
  newWindow,
}) => {
  const { backoffice, ecosystem } = await newClaimScene(product, newWindow, [letter])
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  const item = backoffice.getByRole('listitem').filter({ hasText: letter.name })
  const answers = [
    { status: 404, body: 'gone' },
    { status: 200, contentType: 'text/javascript', body: 'throw new Error("no viewer")' },
  ]
  await backoffice.route('**/*pdf.worker*', (route) =>
    route.fulfill({ ...answers[0], headers: { 'cache-control': 'no-store' } }),
  )
  await item.getByRole('button', { name: `Show ${letter.name}` }).click()
  const notice = item.getByRole('alert')
  const retry = notice.getByRole('button', { name: 'Try again' })
  await expect(notice).toContainText('The viewer of PDF files did not start')
  answers.shift()
  await retry.click()
  await expect(notice).toContainText('That says nothing about the file')
  const saving = backoffice.waitForEvent('download')
  await item.getByRole('button', { name: `Download ${letter.name}` }).click()
  expect(await readFile(await (await saving).path())).toEqual(letter.buffer)
  await backoffice.unroute('**/*pdf.worker*')
  await retry.click()
  await expect(backoffice.getByRole('region', { name: `Page 1 of ${letter.name}` })).toContainText(
    'Page one of the letter',
  )
})

test('SU17, SU14: the administrator contests, the reviewer sees it live, and declines with a reason', async ({
  product,
  newWindow,
}) => {
  const scene = await newClaimScene(product, newWindow, [letter])
  const { backoffice, store, administrator, reviewer, ecosystem, successionId } = scene
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  await expect(backoffice.getByRole('button', { name: 'Decline' })).toBeVisible()
  await byApi(
    store,
    product,
    'store',
    'mutation ($input: ContestClaimInput!) { contestClaim(input: $input) { id } }',
    {
      input: {
        successionId,
        reason: `I am only on sabbatical ${family} and answer every e-mail`,
        code: await mfaCode(product, administrator),
      },
    },
  )
  await expect(backoffice.getByText('The administrator contests this claim')).toBeVisible()
  // The joined emoji stays whole on its way to the record and into both places of the page.
  await expect(backoffice.getByRole('blockquote')).toContainText(`on sabbatical ${family} and`)
  await expect(backoffice.getByRole('region', { name: 'Course of the succession' })).toContainText(
    `on sabbatical ${family} and`,
  )

  await backoffice.getByRole('button', { name: 'Decline' }).click()
  const dialog = backoffice.getByRole('dialog', { name: 'Decline this claim?' })
  const decline = dialog.getByRole('button', { name: 'Decline' })
  await expect(decline).toBeDisabled()
  await dialog
    .getByLabel('Why it is declined')
    .fill('The administrator is on sabbatical and answers.')
  await typeCode(dialog, 'MFA code', '000000')
  await decline.click()
  await expect(dialog.getByRole('alert')).toContainText('MFA code is not right')
  await typeCode(dialog, 'MFA code', await mfaCode(product, reviewer))
  await decline.click()
  await expect(backoffice.getByText('Declined by the platform').first()).toBeVisible()
  await backoffice.getByRole('link', { name: 'Back to the claims' }).click()
  // The list may also hold claims of other journeys.
  await expect(
    backoffice.getByText('No claim waits for you').or(backoffice.getByText(/^\d+ shown$/)),
  ).toBeVisible()
  await expect(backoffice.getByRole('link', { name: ecosystem.name })).toBeHidden()
  await backoffice.getByText('Decided', { exact: true }).click()
  await expect(backoffice.getByRole('link', { name: ecosystem.name })).toContainText('Contested')
})

test('SU19: a claim that waits too long stands out in the list', async ({ product, newWindow }) => {
  const scene = await newClaimScene(product, newWindow, [badge])
  await product.pass(2 * DAY)
  const later = await newWindow()
  await openSignedIn(later, product, 'backoffice', scene.reviewer)
  await expect(later.getByRole('link', { name: scene.ecosystem.name })).toContainText('Overdue')
  await later.getByRole('link', { name: scene.ecosystem.name }).click()
  await expect(later.getByText('This review is overdue')).toBeVisible()
})

test('axe finds nothing in the claims', async ({ product, newWindow }) => {
  const scene = await newClaimScene(product, newWindow, [letter, badge])
  const { backoffice, ecosystem } = scene
  await expect(backoffice.getByRole('link', { name: ecosystem.name })).toBeVisible()
  await expectNoFindings(backoffice, 'claims')
  await backoffice.getByRole('link', { name: ecosystem.name }).click()
  await backoffice.getByRole('button', { name: `Show ${letter.name}` }).click()
  await backoffice.getByRole('button', { name: `Show ${badge.name}` }).click()
  await expect(backoffice.getByText('Page 1 of 2')).toBeVisible()
  await expectNoFindings(backoffice, 'claim')
  await backoffice.getByRole('button', { name: 'Decline' }).click()
  await expect(backoffice.getByRole('dialog')).toBeVisible()
  await expectNoFindings(backoffice, 'decline')
})
