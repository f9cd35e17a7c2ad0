import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 60

/** Presses Tab until the focus is on the element, and makes sure that it can be seen there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) {
      expect(await target.evaluate(showsFocus), 'the focus can be seen').toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${target}`)
}

/** Goes to the element by Tab and presses it by Enter. */
export async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes to the field by Tab and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** A ring around the element, or around the field that it is the inner part of. */
function showsFocus(element: Element): boolean {
  const around = [element, element.parentElement ?? element]
  return around.some((each) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(each)
    const outlined = outlineStyle !== 'none' && outlineWidth !== '0px'
    const plain = document.createElement('input')
    return outlined || boxShadow !== 'none' || borderColor !== getComputedStyle(plain).borderColor
  })
}
