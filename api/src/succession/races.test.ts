import { beforeAll, describe, expect } from 'vitest'
import type { Answer, Browser } from '../../test/harness/browser.ts'

import { codeOf, newPersonWithMfa, type PersonWithMfa } from '../../test/harness/identity.ts'
import { newMembership, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { hands, race, roundsOf, tally } from '../../test/harness/races.ts'
import { useSecondProcess } from '../../test/harness/second-process.ts'
import {
  active,
  asSuccessor,
  back,
  by,
  type Heirs,
  invited,
  newHeirs,
  operations,
  standing,
  uploaded,
  validated,
} from '../../test/harness/succession.ts'

// So many rounds are a year of the one clock: no e-mail is forgotten meanwhile.
const product = useProduct({ SENT_MAIL_SECONDS: '94608000' })
const second = useSecondProcess(product)
let reviewer: PersonWithMfa
beforeAll(async () => {
  reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
})

const rounds = (title: string, round: (heirs: Heirs) => Promise<void>) =>
  roundsOf(
    () => product,
    title,
    async () => round(await newHeirs(product)),
  )

const isOk = (answer: Answer): boolean => codeOf(answer) === undefined

/** How many e-mails of a template have been queued to the two of them. */
const told = async ({ administrator, successor }: Heirs, template: string): Promise<number> => {
  const [row] = await product.rows<{ mails: number }>(
    'select count(*)::int as mails from outbox_mails where template = $1 and recipient = any($2)',
    [template, [administrator.user.email, successor.user.email]],
  )
  return row?.mails ?? 0
}

const refusals = (answers: Answer[]) => answers.flatMap((answer) => codeOf(answer) ?? [])

/** Goes on until a claim waits for its confirmation. */
async function claimApproved(heirs: Heirs): Promise<{ id: string; heirs: Heirs }> {
  const { id, heirs: later, desk } = await claimReady(heirs)
  await (await by(product, reviewer, desk, operations.approve, { id }))()
  expect((await standing(heirs))?.state).toBe('AWAITING_CONFIRMATION')
  return { id, heirs: later }
}

async function claimReady(heirs: Heirs) {
  const id = await active(heirs)
  await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
  await product.pass(86_402)
  const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
  return { id, heirs: await back(heirs), desk }
}

describe('one succession at a time', () => {
  rounds('SU18, R9: of two invitations of two members one is made', async (heirs) => {
    const another = await newPersonWithMfa(product)
    await signedIn(product, another.user, 'WEB')
    const others = await newMembership(product, heirs.ecosystem.id, another.user)
    const browsers = await hands(heirs.store, second, 2)
    const answers = await race(
      await Promise.all(
        [heirs.successorMembershipId, others].map((membershipId, index) =>
          by(product, heirs.administrator, browsers[index] as Browser, operations.invite, {
            ecosystemId: heirs.ecosystem.id,
            membershipId,
            key: `invitation-${membershipId}`,
          }),
        ),
      ),
    )
    expect(tally(answers)).toEqual({ OK: 1, SUCCESSION_LIVE: 1 })
    expect(await told(heirs, 'successionInvitationSent')).toBe(1)
  })

  rounds('SU5, R9: a revocation beside an invitation leaves one at most', async (heirs) => {
    const id = await invited(heirs)
    const [one, other] = (await hands(heirs.store, second, 2)) as [Browser, Browser]
    const [revoked, again] = (await race([
      await by(product, heirs.administrator, one, operations.revoke, { id }),
      await by(product, heirs.administrator, other, operations.invite, {
        ecosystemId: heirs.ecosystem.id,
        membershipId: heirs.successorMembershipId,
        key: `again-${id}`,
      }),
    ])) as [Answer, Answer]
    expect(isOk(revoked)).toBe(true)
    if (!isOk(again)) expect(codeOf(again)).toBe('SUCCESSION_LIVE')
    expect((await standing(heirs))?.state).toBe(isOk(again) ? 'INVITED' : 'REVOKED')
    expect(await told(heirs, 'successionInvitation')).toBe(isOk(again) ? 2 : 1)
    expect(await told(heirs, 'successionEnded')).toBe(1)
  })
})

describe('one winner', () => {
  interface Two {
    readonly title: string
    readonly until: (heirs: Heirs) => Promise<{ id: string; heirs: Heirs }>
    readonly acts: (heirs: Heirs, id: string) => Promise<(() => Promise<Answer>)[]>
    /** Where each leads, and what is mailed then, how often to the two. */
    readonly ends: readonly (readonly [state: string, template: string, mails: number])[]
  }
  const twoOf: readonly Two[] = [
    {
      title: 'SU5, SU6: accepted or revoked',
      until: async (heirs) => ({ id: await invited(heirs), heirs }),
      acts: async ({ administrator, store, successor, web }, id) => [
        await by(product, successor, web, operations.accept, { id }),
        await by(product, administrator, store, operations.revoke, { id }),
      ],
      ends: [
        ['AWAITING_ACTIVATION', 'successionActivate', 1],
        ['REVOKED', 'successionEnded', 1],
      ],
    },
    {
      title: 'SU10, SU14: handed over or claimed',
      until: async (heirs) => ({ id: await active(heirs), heirs }),
      acts: async (heirs, id) => [
        await by(product, heirs.administrator, heirs.store, operations.startHandover, {
          id,
          fate: 'KEEP_AS_USER',
        }),
        await by(product, heirs.successor, heirs.web, operations.claim, {
          id,
          evidenceIds: [await uploaded(heirs, id)],
        }),
      ],
      ends: [
        ['IN_VALIDATION', 'handoverStarted', 1],
        ['UNDER_REVIEW', 'claimNotice', 1],
      ],
    },
    {
      title: 'SU12: confirmed or refused',
      until: (heirs) => validated(heirs, 'KEEP_AS_USER'),
      acts: async ({ successor, web }, id) => [
        await by(product, successor, web, operations.confirm, { id }),
        await by(product, successor, second.sent(web), operations.refuseHandover, { id }),
      ],
      ends: [
        ['COMPLETED', 'youAreAdministrator', 1],
        ['DECLINED_BY_SUCCESSOR', 'successionEnded', 1],
      ],
    },
    {
      title: 'SU10, SU12: confirmed or cancelled by the administrator',
      until: (heirs) => validated(heirs, 'KEEP_AS_USER'),
      acts: async ({ administrator, store, successor, web }, id) => [
        await by(product, successor, web, operations.confirm, { id }),
        await by(product, administrator, second.sent(store), operations.cancelHandover, { id }),
      ],
      ends: [
        ['COMPLETED', 'youAreAdministrator', 1],
        ['ACTIVE', 'successionEnded', 1],
      ],
    },
    {
      title: 'SU12, SU17: confirmed or contested',
      until: claimApproved,
      acts: async ({ administrator, store, successor, web }, id) => [
        await by(product, successor, web, operations.confirm, { id }),
        await by(product, administrator, second.sent(store), operations.contest, {
          id,
          reason: 'I am still here, at work every day',
        }),
      ],
      ends: [
        ['COMPLETED', 'youAreAdministrator', 1],
        ['UNDER_REVIEW', 'claimContested', 1],
      ],
    },
    {
      title: 'SU12: confirmed once of two times',
      until: (heirs) => validated(heirs, 'PERMANENTLY_REMOVE'),
      acts: async ({ successor, web }, id) => [
        await by(product, successor, web, operations.confirm, { id }),
        await by(product, successor, second.sent(web), operations.confirm, { id }),
      ],
      ends: [
        ['COMPLETED', 'youAreAdministrator', 1],
        ['COMPLETED', 'youAreAdministrator', 1],
      ],
    },
  ]
  for (const { title, until, acts, ends } of twoOf)
    rounds(`R9, ${title}`, async (fresh) => {
      const { id, heirs } = await until(fresh)
      const answers = await race(await acts(heirs, id))
      expect(refusals(answers)).toEqual(['ILLEGAL_TRANSITION'])
      const winner = answers.findIndex(isOk)
      for (const [index, [state, template, mails]] of ends.entries())
        if (index === winner) {
          expect((await standing(heirs))?.state).toBe(state)
          expect(await told(heirs, template)).toBe(mails)
        } else if (ends[winner]?.[1] !== template) expect(await told(heirs, template)).toBe(0)
    })
})

describe('two that may both happen, one after the other', () => {
  rounds('R9, SU13: a rejection stands, whatever is sent again beside it', async (heirs) => {
    const id = await invited(heirs)
    const [rejected, resent] = (await race([
      await by(product, heirs.successor, heirs.web, operations.reject, { id }),
      await by(product, heirs.administrator, second.sent(heirs.store), operations.resend, { id }),
    ])) as [Answer, Answer]
    expect(isOk(rejected)).toBe(true)
    expect(await told(heirs, 'successionInvitation')).toBe(isOk(resent) ? 2 : 1)
    expect((await standing(heirs))?.state).toBe(isOk(resent) ? 'INVITED' : 'DECLINED_BY_SUCCESSOR')
  })

  rounds(
    'R9, SU17: a contest beside an approval is read before anything is decided',
    async (fresh) => {
      const { id, heirs, desk } = await claimReady(fresh)
      const [contested, approved] = (await race([
        await by(product, heirs.administrator, heirs.store, operations.contest, {
          id,
          reason: 'I am still here, at work every day',
        }),
        await by(product, reviewer, second.sent(desk), operations.approve, { id }),
      ])) as [Answer, Answer]
      expect(isOk(contested)).toBe(true)
      const now = await standing(heirs)
      expect(now?.contested_at).not.toBeNull()
      expect(now?.state).toBe('UNDER_REVIEW')
      if (!isOk(approved))
        expect(approved.errors?.[0]?.extensions.code).toBe('CLAIM_CONTESTED_MEANWHILE')
      expect(await told(heirs, 'claimContested')).toBe(1)
      expect(await told(heirs, 'claimDecided')).toBe(isOk(approved) ? 2 : 0)
    },
  )
})
