import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mfaCodes } from '../../identity/answers.ts'
import { Answers } from '../../platform/answers.ts'
import { Authority, having } from '../../platform/authority.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { reasonCodes } from '../../platform/reasons.ts'
import { administerPersonalData } from '../permissions.ts'
import { OpenedPersonData, OpenPersonDataInput } from './graphql-types.ts'
import { openPersonCopy } from './open-person-copy.ts'

@Resolver()
export class PersonCopyResolver {
  @Mutation(() => OpenedPersonData, {
    description:
      'Lets this device take one copy of all that is held of a person, by `GET /backoffice/person-data` within a minute by default, with a reason and an MFA code: for a person who asks for it by a letter, an e-mail or in person. They are told by e-mail who makes it and why. Operators.',
  })
  @Answers('PERSON_UNKNOWN', 'OWN_STAFF_ACCOUNT', 'MAIL_LIMIT_REACHED', ...reasonCodes, ...mfaCodes)
  @Authority({ who: having(administerPersonalData), underControl: 'REFUSED', counted: 'SENSITIVE' })
  openPersonData(
    @Arg('input', () => OpenPersonDataInput, { description: 'Of whom, and why.' })
    input: OpenPersonDataInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<OpenedPersonData> {
    return openPersonCopy(platform, person, input)
  }
}
