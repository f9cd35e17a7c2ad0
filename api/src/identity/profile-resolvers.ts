import type { ColorScheme, Language } from 'shared-schema/enums'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql'
import { Authority, signedIn } from '../platform/authority.ts'
import { connectionOf, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { ColorSchemeEnum, LanguageEnum } from '../platform/graphql/enums.ts'
import { DEVICE_COOKIE } from './device-cookie.ts'
import { listDevices, signOutEverywhere, signOutOwnDevice } from './devices.ts'
import { DeviceConnection, UserType } from './graphql-types.ts'
import { updateProfile } from './profile.ts'

@InputType({ description: 'What is left out or null stays as it is.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null

  @Field(() => ColorSchemeEnum, { nullable: true })
  colorScheme?: ColorScheme | null
}

@ArgsType()
class DevicesArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Rows of a page, at most 100.' })
  first: number

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null
}

@Resolver()
export class ProfileResolver {
  @Mutation(() => UserType, {
    description: "Changes the user's name, language or colours. Errors: NAME_INVALID.",
  })
  @Authority({ who: signedIn, underControl: ['WEB', 'APP'] })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<UserType> {
    return updateProfile(platform, person, input)
  }

  @Query(() => DeviceConnection, {
    description: 'Where the viewer is signed in, newest first (ID4).',
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async devices(
    @Args(() => DevicesArgs) { first, after }: DevicesArgs,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<DeviceConnection> {
    const request = pageRequest(first, after, platform.settings)
    const page = await listDevices(platform, person.user.id, request)
    const rows = page.rows.map((device) => ({
      ...device,
      current: device.id === person.device?.id,
    }))
    return connectionOf({ ...page, rows })
  }

  @Mutation(() => Boolean, {
    description:
      "Signs one of the viewer's devices out; its live connections close within a second (ID4). Errors: NOT_FOUND.",
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async signOutDevice(
    @Arg('deviceId', () => ID) deviceId: string,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<boolean> {
    await platform.inChange(person, (change) => signOutOwnDevice(change, person.user.id, deviceId))
    if (deviceId === person.device?.id) cookies.clear(DEVICE_COOKIE)
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Signs the viewer out everywhere, this device included, and ends every access session to or by them (ID4, AS13).',
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async signOutAllDevices(@Ctx() { cookies, person, platform }: RequestContext): Promise<boolean> {
    await platform.inChange(person, (change) => signOutEverywhere(change, person.user.id))
    cookies.clear(DEVICE_COOKIE)
    return true
  }
}
