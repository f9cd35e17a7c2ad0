import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect } from 'vitest'
import { announceVeto } from '../src/succession/vetoes/vetoes-under-way.ts'
import type { Answer, Browser } from './harness/browser.ts'
import { samples, upload } from './harness/evidence.ts'
import { codeOf, newPersonWithMfa, type PersonWithMfa } from './harness/identity.ts'
import { signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { hands, race, roundsOf, tally } from './harness/races.ts'
import { useSecondProcess } from './harness/second-process.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  back,
  blockedByPlatform,
  by,
  type Heirs,
  invited,
  moveTo,
  newHeirs,
  operations,
  standing,
  uploaded,
  validated,
} from './harness/succession.ts'

/*
 * The races that src/succession/races.test.ts does not cover: people against timers, the same act twice, and what ends
 * against what begins. In every snapshot an ecosystem has one administrator, at most one live succession, and one set of
 * e-mails for each step (harness/succession-invariants.ts).
 */

const product = useProduct({
  // So many rounds take years by the product's clock, so deadlines are shorter, and no e-mail is removed
  // meanwhile.
  INVITATION_ANSWER_SECONDS: '3600',
  CONFIRMATION_SECONDS: '3600',
  SENT_MAIL_SECONDS: '94608000',
})
const second = useSecondProcess(product)
let reviewer: PersonWithMfa
let another: PersonWithMfa
beforeAll(async () => {
  reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
  another = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
})

const VIEWER = '{ viewer { user { id } } }'

const rounds = (title: string, round: (heirs: Heirs) => Promise<void>) =>
  roundsOf(
    () => product,
    title,
    async () => round(await newHeirs(product)),
  )

const stateOf = async (heirs: Heirs) => (await standing(heirs))?.state
const isOk = (answer: Answer): boolean => codeOf(answer) === undefined

/** Both processes work off what is due, at the same instant. */
const timers = [
  () => product.settle().then(() => null),
  () => second.app.platform.deadlines.runDue().then(() => null),
]

/** A person's act at the same instant as the timers of both processes. Returns the person's answer. */
async function besideTimers(act: () => Promise<Answer>): Promise<Answer> {
  const [answer] = await race<Answer | null>([act, ...timers])
  if (!answer) throw new Error('the act gave no answer')
  return answer
}

async function claimed(fresh: Heirs) {
  const id = await active(fresh)
  await asSuccessor(fresh, operations.claim, { id, evidenceIds: [await uploaded(fresh, id)] })
  await product.pass(86_402)
  const desks = [
    await signedIn(product, reviewer.user, 'BACKOFFICE'),
    second.sent(await signedIn(product, another.user, 'BACKOFFICE')),
  ] as const
  return { id, heirs: await back(fresh), desks }
}

describe('a person beside a timer', () => {
  rounds(
    'R9, SU10, SU18: a cancellation at the end of the validation stops it, or comes too late',
    async (fresh) => {
      const id = await active(fresh)
      await asAdministrator(fresh, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
      await moveTo(product, id, 'not_before', 2)
      const { administrator, store } = await back(fresh)
      const answer = await besideTimers(
        await by(product, administrator, store, operations.cancelHandover, { id }),
      )
      if (!isOk(answer)) expect(codeOf(answer)).toBe('ILLEGAL_TRANSITION')
      expect(await stateOf(fresh)).toBe(isOk(answer) ? 'ACTIVE' : 'AWAITING_CONFIRMATION')
    },
  )

  rounds(
    'R9, SU7: an acceptance at the end of the invitation comes in time, or not at all',
    async (fresh) => {
      const id = await invited(fresh)
      await product.settle()
      await moveTo(product, id, 'deadline', -0.02)
      const { successor, web } = await back(fresh)
      const answer = await besideTimers(
        await by(product, successor, web, operations.accept, { id }),
      )
      if (!isOk(answer)) expect(codeOf(answer)).toBe('ILLEGAL_TRANSITION')
      await product.pass(2)
      expect(await stateOf(fresh)).toBe(isOk(answer) ? 'AWAITING_ACTIVATION' : 'INVITATION_EXPIRED')
    },
  )

  rounds(
    'R9, SU11: a confirmation beside the lapse of its time completes nothing by halves',
    async (fresh) => {
      const { id, heirs: validatedOnes } = await validated(fresh, 'PERMANENTLY_REMOVE')
      await moveTo(product, id, 'deadline', 2)
      const { successor, web } = await back(validatedOnes)
      const answer = await besideTimers(
        await by(product, successor, web, operations.confirm, { id }),
      )
      expect(codeOf(answer)).toBe('ILLEGAL_TRANSITION')
      expect(await stateOf(fresh)).toBe('ACTIVE')
    },
  )

  rounds('R9, SU19: two processes write a lapse down once', async (fresh) => {
    const id = await invited(fresh)
    await product.settle()
    await moveTo(product, id, 'deadline', 2)
    await race(timers)
    expect(await stateOf(fresh)).toBe('INVITATION_EXPIRED')
  })
})

describe('a veto just before a confirmation', () => {
  /** By how many milliseconds the veto's request begins earlier: as little as two people can differ. */
  const headStarts = [1, 2, 3, 4, 5]
  let round = 0
  const nextHeadStart = (): number => headStarts[round++ % headStarts.length] ?? 1

  async function approvedClaim(fresh: Heirs) {
    const { id, heirs, desks } = await claimed(fresh)
    const approve = await by(product, reviewer, desks[0], operations.approve, { id })
    expect(isOk(await approve())).toBe(true)
    return { id, heirs }
  }

  /** The veto begins on one process, and a moment later the confirmation on the other. */
  async function justBefore(
    veto: () => Promise<Answer>,
    confirm: () => Promise<Answer>,
  ): Promise<[Answer, Answer]> {
    const headStart = nextHeadStart()
    return (await Promise.all([veto(), setTimeout(headStart).then(confirm)])) as [Answer, Answer]
  }

  roundsOf(
    () => product,
    'R9, SU17, SU18: a contest wins, and the claim is before a reviewer again',
    async () => {
      const { id, heirs } = await approvedClaim(await newHeirs(product))
      const [store, web] = [heirs.store, second.sent(heirs.web)]
      await Promise.all([store.ask('store', VIEWER), web.ask('web', VIEWER)])
      const [contested, confirmed] = await justBefore(
        await by(product, heirs.administrator, store, operations.contest, {
          id,
          reason: 'I am still here, at work every day',
        }),
        await by(product, heirs.successor, web, operations.confirm, { id }),
      )
      expect([codeOf(contested), codeOf(confirmed)]).toEqual([undefined, 'ILLEGAL_TRANSITION'])
      expect(await stateOf(heirs)).toBe('UNDER_REVIEW')
      expect(await product.rows('select 1 from succession_vetoes')).toEqual([])
    },
    [10, 100],
  )

  rounds('R9, SU15, SU18: a cancellation of the claim wins', async (fresh) => {
    const { id, heirs } = await approvedClaim(fresh)
    const [cancelled, confirmed] = await justBefore(
      await by(product, heirs.successor, heirs.web, operations.cancelClaim, { id }),
      await by(product, heirs.successor, second.sent(heirs.web), operations.confirm, { id }),
    )
    expect([codeOf(cancelled), codeOf(confirmed)]).toEqual([undefined, 'ILLEGAL_TRANSITION'])
    expect(await stateOf(heirs)).toBe('DECLINED_BY_SUCCESSOR')
  })

  rounds('R9, SU9, SU18: a removal wins over the claim of the same instant', async (heirs) => {
    const id = await active(heirs)
    const evidenceIds = [await uploaded(heirs, id)]
    const [removed, claim] = await justBefore(
      await by(product, heirs.administrator, heirs.store, operations.remove, { id }),
      await by(product, heirs.successor, second.sent(heirs.web), operations.claim, {
        id,
        evidenceIds,
      }),
    )
    expect([codeOf(removed), codeOf(claim)]).toEqual([undefined, 'ILLEGAL_TRANSITION'])
    expect(await stateOf(heirs)).toBe('REVOKED')
  })

  rounds('R9, SU18: a contest with a wrong code stops nothing', async (fresh) => {
    const { id, heirs } = await approvedClaim(fresh)
    const [contested, confirmed] = await justBefore(
      () =>
        heirs.store.send('store', operations.contest, {
          id,
          code: '000000',
          reason: 'I am still here, at work every day',
        }),
      await by(product, heirs.successor, second.sent(heirs.web), operations.confirm, { id }),
    )
    expect([codeOf(contested), codeOf(confirmed)]).toEqual(['MFA_CODE_WRONG', undefined])
    expect(await stateOf(heirs)).toBe('COMPLETED')
  })

  roundsOf(
    () => product,
    'SU18: a veto that a killed process left behind is waited for, not for ever',
    async () => {
      const { id, heirs } = await approvedClaim(await newHeirs(product))
      await announceVeto(product.platform, id)
      const confirm = await by(product, heirs.successor, heirs.web, operations.confirm, { id })
      expect(isOk(await confirm())).toBe(true)
      await product.rows('delete from succession_vetoes returning id')
    },
    [1, 1],
  )
})

describe('the same act twice', () => {
  rounds('R9, SU6: of two acceptances one mails one link', async (heirs) => {
    const id = await invited(heirs)
    const browsers = await hands(heirs.web, second, 4)
    const answers = await race(
      await Promise.all(
        browsers.map((browser) => by(product, heirs.successor, browser, operations.accept, { id })),
      ),
    )
    expect(tally(answers)).toEqual({ OK: 1, ILLEGAL_TRANSITION: 3 })
  })

  rounds('R9, SU14: of two claims with the same files one is made', async (heirs) => {
    const id = await active(heirs)
    const evidenceIds = [await uploaded(heirs, id)]
    const browsers = await hands(heirs.web, second, 2)
    const answers = await race(
      await Promise.all(
        browsers.map((browser) =>
          by(product, heirs.successor, browser, operations.claim, { id, evidenceIds }),
        ),
      ),
    )
    expect(tally(answers)).toEqual({ OK: 1, ILLEGAL_TRANSITION: 1 })
  })

  rounds('R9, SU14: of two reviewers one decides', async (fresh) => {
    const { id, desks } = await claimed(fresh)
    const answers = (await race([
      await by(product, reviewer, desks[0], operations.approve, { id }),
      await by(product, another, desks[1], operations.decline, {
        id,
        reason: 'The document is of somebody else',
      }),
    ])) as [Answer, Answer]
    expect(tally(answers)).toEqual({ OK: 1, ILLEGAL_TRANSITION: 1 })
    expect(await stateOf(fresh)).toBe(
      isOk(answers[0]) ? 'AWAITING_CONFIRMATION' : 'DECLINED_BY_PLATFORM',
    )
  })

  rounds('R9, SU13: of two resendings one invites again', async (heirs) => {
    const id = await invited(heirs)
    await heirs.web.ask('web', operations.reject, { id })
    const browsers = await hands(heirs.store, second, 2)
    const answers = await race(
      await Promise.all(
        browsers.map((browser) =>
          by(product, heirs.administrator, browser, operations.resend, { id }),
        ),
      ),
    )
    expect(tally(answers)).toEqual({ OK: 1, ILLEGAL_TRANSITION: 1 })
  })
})

describe('an end beside a step', () => {
  rounds('R9, SU13: sent again, or the rejected appointment stands again', async (heirs) => {
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    await heirs.web.ask('web', operations.cancelClaim, { id })
    const [one, other] = (await hands(heirs.store, second, 2)) as [Browser, Browser]
    const answers = (await race([
      await by(product, heirs.administrator, one, operations.resend, { id }),
      await by(product, heirs.administrator, other, operations.goBack, { id }),
    ])) as [Answer, Answer]
    expect(tally(answers)).toEqual({ OK: 1, ILLEGAL_TRANSITION: 1 })
    expect(await stateOf(heirs)).toBe(isOk(answers[0]) ? 'INVITED' : 'ACTIVE')
  })

  rounds('R9, SU9: activated and removed, the link is worth nothing after it', async (heirs) => {
    const { id, token } = await accepted(heirs)
    const [activated, removed] = (await race([
      () => second.sent(product.browser()).send('web', operations.activate, { token }),
      await by(product, heirs.administrator, heirs.store, operations.remove, { id }),
    ])) as [Answer, Answer]
    expect(isOk(removed)).toBe(true)
    if (!isOk(activated)) expect(codeOf(activated)).toMatch(/LINK_INVALID|ILLEGAL_TRANSITION/)
    expect(await stateOf(heirs)).toBe('REVOKED')
    expect(await product.browser().refusal('web', operations.activate, { token })).toBe(
      'LINK_INVALID',
    )
  })

  rounds(
    'R9, SU17: a contest beside a refusal of the claim never lets it live on',
    async (fresh) => {
      const { id, heirs, desks } = await claimed(fresh)
      const [contested, declined] = (await race([
        await by(product, heirs.administrator, heirs.store, operations.contest, {
          id,
          reason: 'I am still here, at work every day',
        }),
        await by(product, another, desks[1], operations.decline, {
          id,
          reason: 'The document is of somebody else',
        }),
      ])) as [Answer, Answer]
      expect(isOk(declined)).toBe(true)
      if (!isOk(contested)) expect(codeOf(contested)).toBe('ILLEGAL_TRANSITION')
      expect(await stateOf(fresh)).toBe('DECLINED_BY_PLATFORM')
    },
  )

  rounds('R9, SU15: a claim is cancelled or approved, not confirmed after it', async (fresh) => {
    const { id, heirs, desks } = await claimed(fresh)
    const [approved, cancelled] = (await race([
      await by(product, reviewer, desks[0], operations.approve, { id }),
      await by(product, heirs.successor, second.sent(heirs.web), operations.cancelClaim, { id }),
    ])) as [Answer, Answer]
    expect(isOk(cancelled)).toBe(true)
    if (!isOk(approved)) expect(codeOf(approved)).toBe('ILLEGAL_TRANSITION')
    expect(await stateOf(fresh)).toBe('DECLINED_BY_SUCCESSOR')
    const confirm = await by(product, heirs.successor, heirs.web, operations.confirm, { id })
    expect(codeOf(await confirm())).toBe('ILLEGAL_TRANSITION')
  })

  rounds('R9, R11, SU20: confirmed beside a block of the successor, or declined', async (fresh) => {
    const { id, heirs } = await validated(fresh, 'PERMANENTLY_REMOVE')
    const { successor, web } = heirs
    const [confirmed] = (await race([
      await by(product, successor, web, operations.confirm, { id }),
      () => blockedByPlatform(product, successor).then(() => null),
    ])) as [Answer, null]
    const state = await stateOf(heirs)
    expect(state).toBe(
      isOk(confirmed) && confirmed.data.confirmSuccession.state === 'COMPLETED'
        ? 'COMPLETED'
        : 'DECLINED_BY_PLATFORM',
    )
  })

  rounds(
    'R9, SU14: a file that arrives as the claim is made is in it, or is refused',
    async (heirs) => {
      const id = await active(heirs)
      const evidenceIds = [await uploaded(heirs, id)]
      const claim = await by(product, heirs.successor, heirs.web, operations.claim, {
        id,
        evidenceIds,
      })
      const late = second.sent(heirs.web)
      const [answer, file] = await race<unknown>([
        claim,
        () => upload(late, { successionId: id, content: samples.pdf }),
      ])
      expect(isOk(answer as Answer)).toBe(true)
      const { status, code } = file as { status: number; code?: string }
      expect([status, code]).toEqual(
        status === 200 ? [200, undefined] : [409, 'ILLEGAL_TRANSITION'],
      )
    },
  )
})
