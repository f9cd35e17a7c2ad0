import { afterAll, beforeAll, describe } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import { enterCodeFor, itAsksForFreshProof } from '../../test/harness/protected-acts.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  newDns,
  newSignOn,
  setUpSignOn,
  signOn,
  switchPasswords,
} from '../../test/harness/single-sign-on.ts'
import { newStaff } from '../../test/harness/staff.ts'

const dns = newDns()
const product = useProduct(
  { SIGN_ON_INSIDE: 'yes', FACTOR_FAILURES: '3' },
  { textRecords: dns.textRecords },
)
let provider: TestProvider
let made = 0

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: [4001, 4002, 4003].map(
      (port) => `http://localhost:${port}/sign-on/callback`,
    ),
  })
  const operator = await newStaff(product)
  const { browser } = operator
  const at = { browser, surface: 'backoffice', person: operator } as const
  await setUpSignOn(product, provider, at, null, { dns, domain: 'house.example' })
})
afterAll(() => provider.close())

describe('PA9, ID8: whoever changes how staff sign in proves themself anew', () => {
  /** Each act, where it is possible. */
  const acts = {
    saveSingleSignOn: async () =>
      enterCodeFor(signOn.save, {
        name: 'House',
        issuer: provider.issuer,
        clientId: provider.client.id,
        mfaValues: [],
      }),
    switchSingleSignOn: async () => enterCodeFor(signOn.switch, { on: true }),
    switchPasswordSignIns: async () => enterCodeFor(signOn.passwords, { on: false }),
    removeSingleSignOnDomain: async () => {
      const { browser } = await newStaff(product)
      const { addSingleSignOnDomain } = await browser.ask('backoffice', signOn.addDomain, {
        input: { domain: 'another.example' },
      })
      const [{ id: domainId }] = addSingleSignOnDomain.singleSignOn.domains
      return enterCodeFor(signOn.removeDomain, { domainId })
    },
    allowPasswordsAgain: async () => {
      made += 1
      const owner = await newSignOn(product, provider, { dns, domain: `company${made}.example` })
      await switchPasswords(product, owner, false)
      const { singleSignOnConnections } = await (await newStaff(product)).browser.ask(
        'backoffice',
        signOn.list,
      )
      return enterCodeFor(signOn.allow, { id: singleSignOnConnections.edges[0].node.id })
    },
  }

  itAsksForFreshProof(product, acts)
})
