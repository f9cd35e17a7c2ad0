import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 60

/** How the focus goes on, or back. */
type Way = 'Tab' | 'Shift+Tab'

/** Presses Tab until the element has the focus, and checks that the focus is visible there. */
export async function tabTo(page: Page, target: Locator, way: Way = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  if (await hasFocus(target)) return
  const before = await target.evaluate(outlines)
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(way)
    if (!(await hasFocus(target))) continue
    await expect.poll(() => target.evaluate(outlines), 'the focus can be seen').not.toEqual(before)
    return
  }
  throw new Error(`the keyboard does not reach ${target}`)
}

/** Reaches the element by Tab and presses it by Enter. */
export async function pressEnterOn(page: Page, target: Locator, way: Way = 'Tab'): Promise<void> {
  await tabTo(page, target, way)
  await page.keyboard.press('Enter')
}

/** Reaches the field by Tab and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** Goes down an open menu to one of its lines. */
export async function arrowTo(page: Page, line: Locator): Promise<void> {
  await expect(line).toBeVisible()
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      return hasFocus(line)
    })
    .toBe(true)
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** What is drawn around the element, and around the element that contains it. */
const outlines = (element: Element): string[] =>
  [element, element.parentElement ?? element].map((each) => {
    const { outlineStyle, outlineColor, boxShadow, borderColor } = getComputedStyle(each)
    return `${outlineStyle} ${outlineColor} ${boxShadow} ${borderColor}`
  })
