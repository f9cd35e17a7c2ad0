import type { Locator } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { signIn } from '../steps/sign-in.ts'

/**
 * What every other journey needs of the machine. These tests run first; if one fails, the others are not run.
 */

const LETTER_AT_LEAST = 4

test('the browser of this machine draws the words of every language', async ({ newWindow }) => {
  const page = await newWindow()
  const words = [
    'iiiiii',
    'mmmmmm',
    'access',
    'sesión',
    'mañana',
    'sucessão',
    'código',
    'écosystème',
    'français',
  ]
  await page.setContent(
    `<body style="font: 16px sans-serif">${words.map((word) => `<p>${word}</p>`).join('')}</body>`,
  )
  const width = (word: string) => drawnWidth(page.getByText(word, { exact: true }))
  // Without any font letters have no width; without a glyph every letter is the same box.
  expect(await width('mmmmmm')).toBeGreaterThan((await width('iiiiii')) * 1.5)
  for (const word of words.slice(1))
    expect(await width(word), word).toBeGreaterThan(word.length * LETTER_AT_LEAST)
})

test('the product starts on this machine, and somebody signs in', async ({
  product,
  newWindow,
}) => {
  const person = await product.society.person({ name: 'Ada Newcomb' })
  const page = await newWindow()
  await page.goto(`${product.apps.web}/sign-in`)
  const title = page.getByRole('heading', { name: 'Sign in', level: 1 })
  await expect(title).toBeVisible()
  expect(await drawnWidth(title)).toBeGreaterThan('Sign in'.length * LETTER_AT_LEAST)
  await signIn(page, product, 'web', person)
})

/** The width of an element's text as it is drawn, in CSS pixels. */
const drawnWidth = (text: Locator) =>
  text.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().width
  })
