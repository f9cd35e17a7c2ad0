import type { Language } from 'shared-schema/languages'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { LanguageEnum } from '../platform/graphql/enums.ts'
import {
  PlatformMailConnection,
  PlatformMailFilterInput,
  PlatformMailKindType,
  PlatformMailNumbersType,
  PlatformMailType,
  RefusedAddressConnection,
} from './graphql-types.ts'
import { mailKinds } from './mail-kinds.ts'
import { mailNumbers } from './mail-numbers.ts'
import { administerMails } from './permissions.ts'
import { platformMails } from './platform-mails.ts'
import { liftRefusedAddress, refusedAddresses } from './refused-addresses.ts'
import { sendMailAgain } from './send-again.ts'

const OPERATORS = { who: having(administerMails), underControl: 'REFUSED' } as const

@Resolver()
export class PlatformMailResolver {
  @Query(() => PlatformMailConnection, {
    description:
      'The e-mails of the installation, and what became of each, as long as that is remembered. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATORS)
  async platformMails(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('filter', () => PlatformMailFilterInput, {
      nullable: true,
      description: 'Which e-mails are listed; without it all.',
    })
    filter: PlatformMailFilterInput | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<PlatformMailConnection> {
    const request = { ...pageRequest(asked, platform.settings), filter: filter ?? {} }
    return connectionOf(await platformMails(platform, request))
  }

  @Query(() => PlatformMailNumbersType, {
    description: 'How well e-mails arrive, in numbers. Operators.',
  })
  @Authority(OPERATORS)
  platformMailNumbers(@Ctx() { platform }: RequestContext): Promise<PlatformMailNumbersType> {
    return mailNumbers(platform)
  }

  @Query(() => [PlatformMailKindType], {
    description: 'Every kind of e-mail, in the order of what they are called. Operators.',
  })
  @Authority(OPERATORS)
  platformMailKinds(
    @Arg('language', () => LanguageEnum, { description: 'In which they are called so.' })
    language: Language,
    @Ctx() { platform }: RequestContext,
  ): PlatformMailKindType[] {
    return [...mailKinds(platform, language)]
  }

  @Query(() => RefusedAddressConnection, {
    description:
      'Addresses that are marked, since their mail servers say that nobody has them. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATORS)
  async refusedAddresses(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<RefusedAddressConnection> {
    return connectionOf(await refusedAddresses(platform, pageRequest(asked, platform.settings)))
  }

  @Mutation(() => PlatformMailType, {
    description:
      'Sends an e-mail once more that was refused or given up, or tries one at once that waits. Operators.',
  })
  @Answers('NOT_FOUND', 'MAIL_SENT_ALREADY', 'MAIL_OUTDATED')
  @Authority(OPERATORS)
  sendMailAgain(
    @Arg('mailId', () => ID, { description: 'One of `platformMails`, else NOT_FOUND.' })
    mailId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformMailType> {
    return sendMailAgain(platform, person, mailId)
  }

  @Mutation(() => Boolean, {
    description:
      'Lifts the mark of an address: it counts as good until e-mails are refused there again. Operators.',
  })
  @Answers('NOT_FOUND')
  @Authority(OPERATORS)
  async liftRefusedAddress(
    @Arg('addressId', () => ID, { description: 'One of `refusedAddresses`, else NOT_FOUND.' })
    addressId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await liftRefusedAddress(platform, person, addressId)
    return true
  }
}
