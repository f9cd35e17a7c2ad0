import { newScene, operations, started, waiting } from './assistance.ts'
import type { Answer, Browser } from './browser.ts'
import {
  chosen,
  newSupport,
  operations as ofEcosystemAdmin,
  started as supportStarted,
} from './ecosystem-admin.ts'
import { newEcosystem } from './people.ts'
import type { Product } from './product.ts'

/** One of the places where a code is entered, with the code of its first e-mail at hand. */
export interface CodePlace {
  readonly receiver: string
  readonly first: string
  /** Sends another one; gives the code of the refusal. */
  resend(): Promise<string | undefined>
  /** Enters one; gives the code of the refusal. */
  enter(code: string): Promise<string | undefined>
}

const refusalOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code

/** Every place where a code is entered, each with people of its own, by what the code proves. */
export function codePlaces(product: Product): Readonly<Record<string, () => Promise<CodePlace>>> {
  const inBackoffice = (
    backoffice: Browser,
    id: string,
    { send, enter }: { readonly send: string; readonly enter: string },
  ): Pick<CodePlace, 'resend' | 'enter'> => ({
    resend: async () => refusalOf(await backoffice.send('backoffice', send, { id })),
    enter: async (code) => refusalOf(await backoffice.send('backoffice', enter, { id, code })),
  })
  return {
    async ANALYST_PROOF() {
      const scene = await newScene(product)
      const { backoffice, analyst } = scene
      const id = await started(scene)
      const place = inBackoffice(backoffice, id, {
        send: operations.sendAnalystCode,
        enter: operations.enterAnalystCode,
      })
      await place.resend()
      await product.settle()
      return { ...place, receiver: analyst.email, first: product.mailbox.codeTo(analyst.email) }
    },
    async 'CLIENT_CONSENT, entered by the client'() {
      const scene = await newScene(product)
      const { backoffice, client, clientBrowser } = scene
      const { id, code: first } = await waiting(scene)
      return {
        receiver: client.email,
        first,
        resend: async () =>
          refusalOf(await backoffice.send('backoffice', operations.resendClientCode, { id })),
        enter: async (code) => {
          const token = product.mailbox.linkTokenTo(client.email)
          return refusalOf(
            await clientBrowser.send('web', operations.enterAsClient, { token, code }),
          )
        },
      }
    },
    async 'CLIENT_CONSENT, entered by the analyst'() {
      const scene = await newScene(product)
      const { id, code: first } = await waiting(scene)
      const place = inBackoffice(scene.backoffice, id, {
        send: operations.resendClientCode,
        enter: operations.enterAsAnalyst,
      })
      return { ...place, receiver: scene.client.email, first }
    },
    async ADMINISTRATION_USER() {
      const support = await newSupport(product, (await newEcosystem(product)).administrator)
      const { id, code: first } = await supportStarted(support)
      const place = inBackoffice(support.backoffice, id, {
        send: ofEcosystemAdmin.resendUserCode,
        enter: ofEcosystemAdmin.enterUserCode,
      })
      return { ...place, receiver: support.user.email, first }
    },
    async ADMINISTRATION_INTERNAL() {
      const ecosystem = await newEcosystem(product)
      const support = await newSupport(product, ecosystem.administrator)
      const { id, code: first } = await chosen(support, ecosystem.id)
      const place = inBackoffice(support.backoffice, id, {
        send: ofEcosystemAdmin.resendInternalCode,
        enter: ofEcosystemAdmin.enterInternalCode,
      })
      return { ...place, receiver: support.analyst.email, first }
    },
  }
}

/** A code that is none of the two. */
export const neither = (one: string, other: string, by = 1): string => {
  const code = String((Number(one) + by) % 1_000_000).padStart(6, '0')
  return code === other ? neither(one, other, by + 10) : code
}
