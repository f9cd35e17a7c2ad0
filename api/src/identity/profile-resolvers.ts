import type { ColorScheme, TimeZoneSource } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { Arg, Args, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, having, signedIn } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { LanguageEnum } from '../platform/graphql/enums.ts'
import { DEVICE_COOKIE } from './device-cookie.ts'
import { listDevices, signOutEverywhere, signOutOwnDevice } from './devices.ts'
import { ColorSchemeEnum, TimeZoneSourceEnum } from './graphql-enums.ts'
import { DeviceConnection, UserType } from './graphql-types.ts'
import { changeProfile } from './permissions.ts'
import { updateProfile } from './profile.ts'

@InputType({ description: 'A time zone, and whether it is to follow the browser from now on.' })
export class TimeZoneInput {
  @Field(() => String, { description: 'IANA name, such as Europe/Madrid; else TIME_ZONE_UNKNOWN.' })
  name: string

  @Field(() => TimeZoneSourceEnum, {
    description: "CHOSEN keeps it; BROWSER replaces it by that of each sign-in's browser.",
  })
  source: TimeZoneSource
}

@InputType({
  description: 'What to change of the profile; what is left out or null stays as it is.',
})
export class UpdateProfileInput {
  @Field(() => String, {
    nullable: true,
    description: 'A new name: 1 to 100 characters, else NAME_INVALID.',
  })
  name?: string | null

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Of screens and e-mails, from now on.',
  })
  language?: Language | null

  @Field(() => TimeZoneInput, {
    nullable: true,
    description: 'Of the times in e-mails, and on screens where it is chosen.',
  })
  timeZone?: TimeZoneInput | null

  @Field(() => ColorSchemeEnum, { nullable: true, description: 'Of the screens, on all devices.' })
  colorScheme?: ColorScheme | null
}

@Resolver()
export class ProfileResolver {
  @Mutation(() => UserType, {
    description: "Changes the user's name, language, time zone or colours.",
  })
  @Answers('NAME_INVALID', 'TIME_ZONE_UNKNOWN')
  @Authority({ who: having(changeProfile), underControl: 'OPEN' })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<UserType> {
    return updateProfile(platform, person, input)
  }

  @Query(() => DeviceConnection, {
    description: 'Where the viewer is signed in, newest first.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async devices(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<DeviceConnection> {
    const request = pageRequest(asked, platform.settings)
    const page = await listDevices(platform, person.user.id, request)
    const rows = page.rows.map((device) => ({
      ...device,
      current: device.id === person.device?.id,
    }))
    return connectionOf({ ...page, rows })
  }

  @Mutation(() => Boolean, {
    description:
      "Signs one of the viewer's devices out; its live connections close within a second.",
  })
  @Answers('NOT_FOUND')
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async signOutDevice(
    @Arg('deviceId', () => ID, { description: 'One of `devices`, else NOT_FOUND.' })
    deviceId: string,
    @Ctx() { cookies, person, platform }: RequestContext,
  ): Promise<boolean> {
    await platform.inChange(person, (change) => signOutOwnDevice(change, person.user.id, deviceId))
    if (deviceId === person.device?.id) cookies.clear(DEVICE_COOKIE)
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Signs the viewer out everywhere, this device included, and ends every access session to or by them.',
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async signOutAllDevices(@Ctx() { cookies, person, platform }: RequestContext): Promise<boolean> {
    await platform.inChange(person, (change) => signOutEverywhere(change, person.user.id))
    cookies.clear(DEVICE_COOKIE)
    return true
  }
}
