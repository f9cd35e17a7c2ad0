import { expect } from '@playwright/test'
import { localTimeAt } from '../../shared-schema/src/local-time.ts'
import { chooseLanguage } from '../steps/choose-language.ts'
import { newAccountScene } from '../steps/in-accounts.ts'
import { noticesOn, openNotices, saveNotice, typeNotice } from '../steps/in-notices.ts'
import { openSignedIn } from '../steps/sign-in.ts'
import { closeNotices, photograph, type Studio } from './studio.ts'

/** Notices as the team writes them, and as an administrator of an account reads them. */
export async function photographCustomNotices(studio: Studio): Promise<void> {
  const { product, newWindow } = studio
  const { backoffice: page, administrator } = await newAccountScene(product, newWindow)
  const now = await product.now()
  const inHours = (hours: number) =>
    localTimeAt('Europe/Madrid', new Date(now.getTime() + hours * 3_600_000))
  await openNotices(page)
  const written = [
    {
      es: 'Nuestro equipo atiende ahora también los sábados, de 9 a 13 horas.',
      ptBr: 'Nossa equipe agora também atende aos sábados, das 9h às 13h.',
      en: 'Our team now answers on Saturdays too, from 9 to 13.',
      from: inHours(-1),
      until: inHours(72),
    },
    {
      severity: 'Urgent',
      es: 'El envío de mensajes está interrumpido. Trabajamos en ello.',
      ptBr: 'O envio de mensagens está interrompido. Estamos trabalhando nisso.',
      en: 'Messages are not being sent at present. We are working on it.',
      from: inHours(-1),
      until: inHours(5),
    },
    {
      severity: 'Warning',
      es: 'Mantenimiento previsto: el servicio puede interrumpirse.',
      ptBr: 'Manutenção programada: o serviço pode ficar fora do ar.',
      en: 'Planned maintenance: the service may be interrupted.',
      from: inHours(30),
      until: inHours(32),
    },
  ] as const
  for (const [place, notice] of written.entries()) {
    const dialog = await typeNotice(page, notice)
    if (place === 0) await photograph(studio, page, 'backoffice-new-notice')
    await saveNotice(dialog)
  }
  await expect(page.getByRole('region', { name: 'Urgent' })).toContainText('Running')
  await closeNotices(page)
  await photograph(studio, page, 'backoffice-notices')
  await chooseLanguage(page, { tag: 'pt-BR', name: 'Português (Brasil)' })
  await photograph(studio, page, 'backoffice-notices-pt-BR')

  const store = await newWindow()
  await openSignedIn(store, product, 'store', administrator)
  await expect(noticesOn(store)).toContainText('We are working on it.')
  await photograph(studio, store, 'store-notices')
}
