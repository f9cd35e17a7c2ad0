import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser/launch-options.ts'
import { unpackChromium } from './browser/packaged-chromium.ts'
import { systemChromium } from './browser/system-chromium.ts'
import { photographApps } from './pictures/apps.ts'
import { photographAssistance } from './pictures/assistance.ts'
import { photographAttendances } from './pictures/attendances.ts'
import { photographCustomActions } from './pictures/custom-actions.ts'
import { photographCustomNotices } from './pictures/custom-notices.ts'
import { photographHomes } from './pictures/homes.ts'
import { photographPartnerAccounts } from './pictures/partner-accounts.ts'
import { photographPartnerBilling } from './pictures/partner-billing.ts'
import { photographPartnerPlans } from './pictures/partner-plans.ts'
import { photographPartnerPortal } from './pictures/partner-portal.ts'
import { photographPartnerTeam } from './pictures/partner-team.ts'
import { photographRecord } from './pictures/record.ts'
import { allViews, type Studio } from './pictures/studio.ts'
import { photographSuccession } from './pictures/succession.ts'
import { startDatabaseServer } from './product/database-server.ts'
import { startTestProduct } from './product/product.ts'

/** Takes pictures of the main pages for people to judge, and the pictures that the documents show. */

const folder = join(import.meta.dirname, 'screenshots')

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
if (!systemChromium()) await unpackChromium()
const server = await startDatabaseServer()
const product = await startTestProduct(server.url)
const browser = await chromium.launch(launchOptions())
try {
  const studio: Studio = {
    product,
    folder,
    docsFolder: join(import.meta.dirname, '../docs/images'),
    views: allViews,
    newWindow: async (options) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Madrid',
        ...options,
      })
      return context.newPage()
    },
  }
  await photographApps(studio)
  await photographHomes(studio)
  await photographPartnerTeam(studio)
  await photographRecord(studio)
  await photographPartnerAccounts(studio)
  await photographCustomActions(studio)
  await photographPartnerPlans(studio)
  await photographPartnerBilling(studio)
  await photographAttendances(studio)
  await photographCustomNotices(studio)
  await photographPartnerPortal(studio)
  await photographAssistance(studio)
  await photographSuccession(studio)
} finally {
  await browser.close()
  await product.close()
  await server.stop()
}
console.log(`The pictures are in ${folder}`)
