import { describe } from 'vitest'
import { newPerson } from '../../test/harness/people.ts'
import { peopleOperations } from '../../test/harness/platform-people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { enterCodeFor, itAsksForFreshProof } from '../../test/harness/protected-acts.ts'
import { WHY } from '../../test/harness/staff.ts'
import { factorActions } from '../codes/actions.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe('PA5, ID8: what keeps out, lets in or opens a factor asks for a fresh proof of the operator', () => {
  const product = useProduct({ FACTOR_FAILURES: '3' })
  /** Each act, on somebody with whom it is possible. */
  const acts = {
    blockPerson: async () =>
      enterCodeFor(peopleOperations.block, {
        personId: (await newPerson(product)).id,
        reason: WHY,
      }),
    unblockPerson: async () => {
      const person = await newPerson(product)
      await product.platform.inChange(systemActor('test'), (change) => blockUser(change, person))
      return enterCodeFor(peopleOperations.unblock, { personId: person.id, reason: WHY })
    },
    unlockFactor: async () => {
      const { id } = await newPerson(product)
      await product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(
          `insert into factor_locks (user_id, factor, locked_until) values ($1, 'MFA', $2::timestamptz + interval '1 hour')`,
          [id, change.now],
        )
        change.record(factorActions.locked, { targetId: id, after: { factor: 'MFA' } })
      })
      return enterCodeFor(peopleOperations.unlock, { personId: id, factor: 'MFA' })
    },
  }

  itAsksForFreshProof(product, acts)
})
