import { expect, type Page } from '@playwright/test'
import { chooseLanguage } from '../steps/choose-language.ts'
import {
  colleague,
  newAdmUser,
  newTeamScene,
  openAdmUser,
  openAdmUsers,
  saveAdmUser,
  type TeamScene,
} from '../steps/in-team.ts'
import { openProfile } from '../steps/sign-in.ts'
import { closeNotices, photograph, type Studio } from './studio.ts'

/** The pages of a partner's team, as its Principal sees them, and the dialogs of their acts. */
export async function photographPartnerTeam(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const scene = await newTeamScene(product, newWindow)
  const page = scene.backoffice
  await photograph(studio, page, 'backoffice-team-home-empty')
  await product.society.ecosystem({
    name: 'Ferraz Cardiology',
    plan: 'PREMIUM',
    administrator: scene.principal,
  })
  await page.reload()
  await expect(page.getByText('Ferraz Cardiology')).toBeVisible()
  await photograph(studio, page, 'backoffice-team-home')
  await admUsers(studio, scene)
  await person(studio, page)
  await openProfile(page, scene.principal)
  await expect(page.getByRole('region', { name: 'Your place in the team' })).toBeVisible()
  await photograph(studio, page, 'backoffice-team-profile')
  await inOtherLanguages(studio, page)
}

async function admUsers(studio: Studio, scene: TeamScene): Promise<void> {
  const { backoffice: page, product } = scene
  await colleague(scene, 'Bruno Costa', 'SUPER_ADMIN')
  await colleague(scene, 'Clara Nunes de Albuquerque e Vasconcelos', 'SUPPORT')
  await colleague(scene, 'Diego Farias', 'FINANCE')
  await openAdmUsers(page)
  const dialog = await newAdmUser(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Choose an access profile.')).toBeVisible()
  await photograph(studio, page, 'backoffice-adm-users-new')
  await saveAdmUser(dialog, {
    name: 'Sofia Prado',
    email: product.society.newEmail('Sofia Prado'),
    phone: '612 345 678',
    profile: 'Support',
  })
  await expect(page.getByText('Sofia Prado')).toBeVisible()
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-adm-users')
}

async function person(studio: Studio, page: Page): Promise<void> {
  await openAdmUser(page, 'Bruno Costa')
  await expect(page.getByText('Added to the team')).toBeVisible()
  await page.getByRole('button', { name: 'Block', exact: true }).click()
  await photograph(studio, page, 'backoffice-adm-user-block')
  await page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click()
  await expect(page.getByText('ADM user blocked')).toBeVisible()
  await page.getByRole('button', { name: 'Unblock', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Unblock', exact: true }).click()
  await expect(page.getByText('ADM user unblocked')).toBeVisible()
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-adm-user')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await photograph(studio, page, 'backoffice-adm-user-change')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Hand the title on' }).click()
  await photograph(studio, page, 'backoffice-adm-user-hand-on')
  await page.keyboard.press('Escape')
  await openAdmUser(page, 'Paula Ferraz')
  await photograph(studio, page, 'backoffice-adm-user-principal')
}

async function inOtherLanguages(studio: Studio, page: Page): Promise<void> {
  const backoffice = studio.product.apps.backoffice
  for (const language of [
    { tag: 'es', name: 'Español', list: 'Usuarios ADM' },
    { tag: 'pt-BR', name: 'Português (Brasil)', list: 'Usuários ADM' },
  ] as const) {
    await page.goto(`${backoffice}/admin/adm-users`)
    await chooseLanguage(page, language)
    await expect(page.getByRole('heading', { name: language.list, level: 1 })).toBeVisible()
    await photograph(studio, page, `backoffice-adm-users-${language.tag}`)
    await page.getByRole('link', { name: 'Bruno Costa' }).click()
    await expect(page.getByRole('heading', { name: 'Bruno Costa', level: 1 })).toBeVisible()
    await photograph(studio, page, `backoffice-adm-user-${language.tag}`)
  }
}
