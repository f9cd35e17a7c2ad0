import { describe } from 'vitest'
import { askErasure, erasureOperations as operations } from '../../test/harness/erasures.ts'
import { newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { enterCodeFor, itAsksForFreshProof } from '../../test/harness/protected-acts.ts'
import { newStaff, WHY } from '../../test/harness/staff.ts'

describe('PA11, ID8: operators of an erasure, and of a copy, prove themselves anew', () => {
  const product = useProduct({ FACTOR_FAILURES: '3' })
  /** Each act, on somebody to whom it is possible. */
  const acts = {
    askErasure: async () =>
      enterCodeFor(operations.ask, { email: (await newPerson(product)).email, reason: WHY }),
    openPersonData: async () =>
      enterCodeFor(operations.openCopy, { email: (await newPerson(product)).email, reason: WHY }),
    confirmErasure: async () => {
      const { email } = await newPerson(product)
      const asked = await askErasure(product, await newStaff(product), email)
      return enterCodeFor(operations.confirm, { erasureId: asked.data.askErasure.id })
    },
  }

  itAsksForFreshProof(product, acts)
})
