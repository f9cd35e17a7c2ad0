import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mfaCodes } from '../../identity/answers.ts'
import { Answers } from '../../platform/answers.ts'
import { Authority, signedIn } from '../../platform/authority.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { afterAct } from '../answer.ts'
import { SuccessionMfaInput } from '../graphql-inputs.ts'
import { SuccessionType } from '../graphql-types.ts'
import type { SuccessionView } from '../view.ts'
import { releaseSuccession } from './release.ts'

@Resolver()
export class ReleaseResolver {
  @Mutation(() => SuccessionType, {
    description:
      'Either side lifts the block that support has asked to lift: after a broken condition the invitation is pending again, after a declined claim the appointment stands again.',
  })
  @Answers(
    'NOT_FOUND',
    'ILLEGAL_TRANSITION',
    'NOT_BLOCKED',
    'SUCCESSOR_UNFIT',
    'MAIL_LIMIT_REACHED',
    ...mfaCodes,
  )
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  releaseSuccession(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, releaseSuccession(context.platform, context.person, input))
  }
}
