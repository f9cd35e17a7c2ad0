import { Ecosystem } from '../ecosystems/entities.ts'
import { accountLogos } from '../partner-accounts/account-logos.ts'
import { tellOfLogo } from '../partner-accounts/logo.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { keptFile } from './kept-file.ts'
import { smallPng } from './small-png.ts'

type Colour = readonly [red: number, green: number, blue: number]

const SIDE = 96
const MIDDLE = SIDE / 2
const WHITE: Colour = [255, 255, 255]

/** Whether a point belongs to the sign, by its place from the middle. */
type Sign = (x: number, y: number) => boolean

const ring: Sign = (x, y) => Math.abs(Math.hypot(x, y) - 30) < 9
const leaf: Sign = (x, y) => Math.hypot(x - 14, y) < 38 && Math.hypot(x + 14, y) < 38
const steps: Sign = (x, y) => Math.abs(x) < 36 && y < 36 && y > -36 + 24 * Math.floor((36 - x) / 24)
const petals: Sign = (x, y) => Math.hypot(x, y) < 26 + 14 * Math.cos(8 * Math.atan2(y, x))

/** Accounts of the demo's partner that have a logo, each a sign of one colour. */
const logos: readonly (readonly [account: string, colour: Colour, sign: Sign])[] = [
  ['Bela Vista Odontologia', [11, 114, 133], ring],
  ['Café do Porto', [120, 72, 40], leaf],
  ['Clínica Aurora', [201, 42, 99], petals],
  ['Hotel Mirante', [54, 79, 199], steps],
]

/** Gives some accounts of the partner a logo. */
export async function addAccountLogos(
  platform: Platform,
  change: Change,
  partnerId: string,
): Promise<void> {
  for (const [account, colour, isSign] of logos) {
    const { id: ecosystemId } = await change.manager.findOneByOrFail(Ecosystem, { name: account })
    const picture = smallPng({
      width: SIDE,
      height: SIDE,
      colourAt: (x, y) => (isSign(x - MIDDLE, y - MIDDLE) ? colour : WHITE),
    })
    const logo = {
      id: newId(),
      name: 'logo.png',
      mediaType: 'image/png',
      ...(await keptFile(platform, change, picture)),
      width: SIDE,
      height: SIDE,
    }
    await accountLogos.insert(change, ecosystemId, logo)
    await tellOfLogo(change, { ecosystemId, partnerId, logo, before: null })
  }
}
