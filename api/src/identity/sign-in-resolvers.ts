import {
  Arg,
  Ctx,
  Field,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showingNothing } from '../platform/shown-pages.ts'
import { passkeyCodes } from './answers.ts'
import { CodeInput } from './code-input.ts'
import { DEVICE_COOKIE } from './device-cookie.ts'
import { idledOut, signOutDevice } from './devices.ts'
import { SignInResult, Viewer } from './graphql-types.ts'
import {
  CHALLENGE_COOKIE,
  enterSignInMfaCode,
  isChallengeOnKnownDevice,
  isOnKnownDevice,
  signIn,
} from './sign-in.ts'
import { keepChallenge, requestOf, signedInOn } from './sign-in-answer.ts'
import { viewerOf, viewerSnapshot } from './viewer.ts'
import { addedTopics } from './viewer-topics.ts'

@InputType({ description: 'Who signs in; a wrong pair gets one answer, WRONG_CREDENTIALS.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail of the user, capitals or not.' })
  email: string

  @Field(() => String, { description: 'Their password, to the letter.' })
  password: string

  @Field(() => String, {
    nullable: true,
    description:
      'IANA name of the time zone of the browser, kept once the sign-in is complete unless the user chose one. A name that is no zone is ignored.',
  })
  timeZone?: string | null
}

const frame = showingNothing(
  'Who is acting, for the frame of every page: that they entered the environment is on the record.',
)

@Resolver()
export class SignInResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: "Null when nobody is signed in with this app's cookie.",
  })
  @Authority({ who: anyone, underControl: 'OPEN', shows: frame })
  async viewer(@Ctx() { platform, actor }: RequestContext): Promise<Viewer | null> {
    return actor && viewerOf(platform, actor)
  }

  @Query(() => Boolean, {
    description:
      'Whether this browser was signed in to this app until its idle time was over; false again after its next sign-in, and once its cookie is gone.',
  })
  @Authority({ who: anyone, underControl: 'REFUSED' })
  async signedOutForInactivity(@Ctx() { platform, presented }: RequestContext): Promise<boolean> {
    return idledOut(platform, presented.origin.app, presented.cookies.get(DEVICE_COOKIE))
  }

  @Mutation(() => SignInResult, {
    description: 'Signs in to the app whose path is used, by e-mail and password.',
  })
  @Answers(
    'WRONG_CREDENTIALS',
    'FACTOR_LOCKED',
    'USER_BLOCKED',
    'APP_NOT_ALLOWED',
    'TOO_MANY_REQUESTS',
  )
  @Authority({
    who: anyone,
    underControl: 'REFUSED',
    counted: 'SENSITIVE',
    spared: ({ input }, context) =>
      isOnKnownDevice(context.platform, requestOf(context), input as SignInInput),
  })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    const outcome = await signIn(context.platform, requestOf(context), input)
    if (outcome.step === 'SIGNED_IN') return signedInOn(context, outcome)
    keepChallenge(context, outcome.challengeToken)
    return { step: 'MFA_CODE', viewer: null, ...outcome.asked }
  }

  @Mutation(() => SignInResult, {
    description:
      'The second step of a sign-in: an MFA code, a recovery code, or the answer of a passkey (`beginSignInPasskeyProof`).',
  })
  @Answers(
    'COOKIE_MISSING',
    'MFA_CHALLENGE_EXPIRED',
    'MFA_CODE_WRONG',
    'MFA_CODE_USED',
    'CODE_MALFORMED',
    ...passkeyCodes,
    'FACTOR_LOCKED',
    'USER_BLOCKED',
    'APP_NOT_ALLOWED',
  )
  @Authority({
    who: anyone,
    underControl: 'REFUSED',
    counted: 'SENSITIVE',
    spared: (_, context) =>
      isChallengeOnKnownDevice(
        context.platform,
        requestOf(context),
        context.cookies.get(CHALLENGE_COOKIE),
      ),
  })
  async enterSignInMfaCode(
    @Arg('input', () => CodeInput) { code }: CodeInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    const challengeToken = context.cookies.get(CHALLENGE_COOKIE)
    const signedIn = await enterSignInMfaCode(
      context.platform,
      requestOf(context),
      challengeToken,
      code,
    )
    return signedInOn(context, signedIn)
  }

  @Mutation(() => Boolean, {
    description: 'Signs this device out of this app; true also where nobody was signed in.',
  })
  @Authority({ who: anyone, underControl: 'REFUSED' })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    const { actor, cookies, platform } = context
    const device = actor?.device
    if (device)
      await platform.inChange(actor, (change) => signOutDevice(change, actor.user.id, device.id))
    cookies.clear(DEVICE_COOKIE)
    cookies.clear(CHALLENGE_COOKIE)
    context.actor = null
    return true
  }

  @Subscription(() => Viewer, {
    description:
      'The viewer now, and again at each change of rights, name or language, at the warning before its sign-in ends and when activity puts that off. Its end closes the socket: 4401 signed out, its reason ending with why (SIGNED_OUT, HANDED_OVER, TIME, BLOCKED), 4403 rights gone.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        addedTopics(context.platform, context.person),
        async ({ platform, person }) => ({
          ...(await viewerSnapshot(platform, person)),
          // New topics, such as those of another place to work, are followed from now on.
          topics: addedTopics(platform, person),
        }),
      ),
  })
  @Authority({ who: signedIn, underControl: 'OPEN', shows: frame })
  viewerChanged(@Root() viewer: Viewer): Viewer {
    return viewer
  }
}
