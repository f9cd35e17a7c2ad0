import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import {
  blockPerson,
  sendPasswordLink,
  signOutPerson,
  unblockPerson,
  unlockFactorOf,
} from './act-on-person.ts'
import {
  PersonInput,
  PersonReasonInput,
  PlatformPersonType,
  UnlockFactorInput,
} from './graphql-types.ts'
import { administerPeople } from './permissions.ts'
import type { PlatformPersonView } from './platform-person.ts'

const OPERATORS = { who: having(administerPeople), underControl: 'REFUSED' } as const
const WITH_CODE = { ...OPERATORS, counted: 'SENSITIVE' } as const
const REFUSED = ['OWN_STAFF_ACCOUNT', 'PERSON_SITUATION'] as const

@Resolver()
export class PersonActResolver {
  @Mutation(() => PlatformPersonType, {
    description:
      'Keeps a person out of every app, with a reason and an MFA code: all devices are signed out at once, and what stood on them ends. They are told. Operators.',
  })
  @Answers(...REFUSED, 'LAST_OPERATOR', ...reasonCodes, ...mfaCodes)
  @Authority(WITH_CODE)
  blockPerson(
    @Arg('input', () => PersonReasonInput, { description: 'Whom, and why.' })
    input: PersonReasonInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPersonView> {
    return blockPerson(platform, person, input)
  }

  @Mutation(() => PlatformPersonType, {
    description:
      "Lets a person in again whom an operator has blocked, with a reason and an MFA code; blocks of ecosystems and partners' teams stay. They are told. Operators.",
  })
  @Answers(...REFUSED, ...reasonCodes, ...mfaCodes)
  @Authority(WITH_CODE)
  unblockPerson(
    @Arg('input', () => PersonReasonInput, { description: 'Whom, and why.' })
    input: PersonReasonInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPersonView> {
    return unblockPerson(platform, person, input)
  }

  @Mutation(() => PlatformPersonType, {
    description:
      'Opens a factor again that wrong tries have locked, with an MFA code. The person is told. Operators.',
  })
  @Answers(...REFUSED, 'FACTOR_NOT_LOCKED', ...mfaCodes)
  @Authority(WITH_CODE)
  unlockFactor(
    @Arg('input', () => UnlockFactorInput, { description: 'Of whom, and what.' })
    input: UnlockFactorInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPersonView> {
    return unlockFactorOf(platform, person, input)
  }

  @Mutation(() => PlatformPersonType, {
    description:
      'Mails a person the link to a new password, within the limits that they have too. Operators.',
  })
  @Answers(...REFUSED, 'SEND_TOO_SOON', 'SEND_LIMIT_REACHED')
  @Authority(OPERATORS)
  sendPasswordLink(
    @Arg('input', () => PersonInput, { description: 'To whom it is sent.' })
    { personId }: PersonInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPersonView> {
    return sendPasswordLink(platform, person, personId)
  }

  @Mutation(() => PlatformPersonType, {
    description: 'Signs a person out of all their devices, in every app. They are told. Operators.',
  })
  @Answers(...REFUSED)
  @Authority(OPERATORS)
  signOutPerson(
    @Arg('input', () => PersonInput, { description: 'Who is signed out.' })
    { personId }: PersonInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPersonView> {
    return signOutPerson(platform, person, personId)
  }
}
