import { describe } from 'vitest'
import { newPersonWithMfa } from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
import { enterCodeFor, itAsksForFreshProof } from '../../test/harness/protected-acts.ts'
import { freshCode, newInvitee, newStaff, staffOperations, WHY } from '../../test/harness/staff.ts'

describe('PA2, ID8: what gives or takes rights asks for a fresh proof of the operator', () => {
  const product = useProduct({ FACTOR_FAILURES: '3' })
  const roles = { seen: ['ANALYST'], roles: ['REVIEWER'] }
  const analyst = async () => (await newPersonWithMfa(product, { staffRole: 'ANALYST' })).user.id

  /** Each act, on somebody to whom it is possible. */
  const acts = {
    inviteStaff: async () => enterCodeFor(staffOperations.invite, newInvitee()),
    changeStaffRoles: async () =>
      enterCodeFor(staffOperations.roles, { staffId: await analyst(), ...roles }),
    blockStaff: async () =>
      enterCodeFor(staffOperations.block, { staffId: await analyst(), reason: WHY }),
    unblockStaff: async () => {
      const staffId = await analyst()
      const other = await newStaff(product)
      await enterCodeFor(staffOperations.block, { staffId, reason: WHY })(
        other,
        await freshCode(product, other),
      )
      return enterCodeFor(staffOperations.unblock, { staffId })
    },
    askMfaReset: async () => {
      await newStaff(product)
      return enterCodeFor(staffOperations.askReset, { staffId: await analyst(), reason: WHY })
    },
    confirmMfaReset: async () => {
      const staffId = await analyst()
      const other = await newStaff(product)
      await newStaff(product)
      await enterCodeFor(staffOperations.askReset, { staffId, reason: WHY })(
        other,
        await freshCode(product, other),
      )
      return enterCodeFor(staffOperations.confirmReset, { staffId })
    },
  }

  itAsksForFreshProof(product, acts)
})
