import { expect, type Page } from '@playwright/test'
import { codeIn } from '../product/mailbox.ts'
import { askClient, enterClientCode, timeLeft } from './as-analyst.ts'
import { allow, clientTimer, followLink, requestMail } from './as-client.ts'
import type { Scene } from './scene.ts'

/**
 * Goes from nothing to a running session; the client comes by the e-mail's link. Returns the client's window.
 */
export async function openSession(scene: Scene, newWindow: () => Promise<Page>): Promise<Page> {
  await askClient(scene)
  const mail = await requestMail(scene)
  const clientWindow = await newWindow()
  await followLink(clientWindow, mail)
  await allow(clientWindow, mail)
  await expect(
    scene.backoffice.getByText(`${scene.client.name} entered the code`).first(),
  ).toBeVisible()
  await enterClientCode(scene, codeIn(mail))
  await expect(timeLeft(scene.backoffice)).toBeVisible()
  await expect(clientTimer(clientWindow)).toBeVisible()
  return clientWindow
}
