import { partnerPortalActions } from '../partner-portal/actions.ts'
import { recorded, settledContent, writePortal } from '../partner-portal/change-portal.ts'
import { insertDocument } from '../partner-portal/document-files.ts'
import { partnerLogos, tellOfLogo } from '../partner-portal/logo.ts'
import { partnerPortalTopics } from '../partner-portal/topics.ts'
import type { Partner } from '../partners/entities.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { keptFile } from './kept-file.ts'
import { smallPdf } from './small-pdf.ts'
import { smallPng } from './small-png.ts'

const content = {
  email: 'atendimento@horizonte.example',
  phone: '+551131234567',
  hours: 'Segunda a sexta, das 9h às 18h\nSábados, das 9h às 13h',
  links: [
    { label: 'Central de ajuda', address: 'https://help.horizonte.example/' },
    { label: 'Status dos serviços', address: 'https://status.horizonte.example/' },
  ],
}

const document = smallPdf('Como falar com a gente', [
  'Este documento mostra como a sua equipe encontra ajuda.',
  '',
  '1. Procure a resposta na central de ajuda.',
  '2. Escreva para atendimento@horizonte.example.',
  '3. Em caso de urgência, ligue: segunda a sexta, das 9h às 18h.',
])

const [WIDTH, HEIGHT] = [240, 96]
const HORIZON = 64

/** A sun that rises over a horizon. */
const picture = smallPng({
  width: WIDTH,
  height: HEIGHT,
  colourAt: (x, y) => {
    const isSun = (x - WIDTH / 2) ** 2 + (y - HORIZON) ** 2 < 48 ** 2
    if (y < HORIZON) return isSun ? [240, 140, 0] : [255, 255, 255]
    return (y - HORIZON) % 12 < 6 ? [16, 98, 148] : [255, 255, 255]
  },
})

/** Fills the portal of the demo's partner, with a logo and one document. */
export async function addPortal(
  platform: Platform,
  change: Change,
  { id: partnerId, name, country }: Partner,
): Promise<void> {
  const portal = settledContent(platform.settings, { ...content, name }, country)
  await writePortal(change, partnerId, portal)
  change.record(partnerPortalActions.changed, {
    targetId: partnerId,
    partnerId,
    after: recorded(portal),
  })
  change.announce(partnerPortalTopics.portal(partnerId))
  const file = { id: newId(), name: 'horizonte.png', mediaType: 'image/png' }
  const kept = await keptFile(platform, change, picture)
  const logo = { ...file, ...kept, width: WIDTH, height: HEIGHT }
  await partnerLogos.insert(change, partnerId, logo)
  tellOfLogo(change, { partnerId, logo, before: null })
  await insertDocument(change, {
    id: newId(),
    partnerId,
    title: 'Como falar com a gente',
    name: 'como-falar-com-a-gente.pdf',
    mediaType: 'application/pdf',
    ...(await keptFile(platform, change, document)),
  })
}
