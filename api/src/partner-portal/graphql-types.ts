import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A link of a portal; the same address for everybody.' })
export class PortalLink {
  @Field(() => String, { description: 'What it is called.' })
  label: string

  @Field(() => String, { description: 'Where it leads: an `https:` address.' })
  address: string

  @Field(() => String, { description: 'The site where it leads, as a browser shows it.' })
  host: string
}

@ObjectType({
  description:
    'The logo of a partner. Its content: `GET /<app>/portal-logo/<id>` with the header `x-app`.',
})
export class PortalLogo {
  @Field(() => ID, { description: 'Id of the logo; another logo has another.' })
  id: string

  @Field(() => String, { description: 'By its content: PNG, JPEG or WebP.' })
  mediaType: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number

  @Field(() => Int, { description: 'Its width in pixels.' })
  width: number

  @Field(() => Int, { description: 'Its height in pixels.' })
  height: number
}

@ObjectType({
  description:
    'A document of a partner, a PDF. Its content: `GET /<app>/portal-document/<id>` with the header `x-app`.',
})
export class PortalDocument {
  @Field(() => ID, { description: 'Id of the document.' })
  id: string

  @Field(() => String, { description: 'What it is called.' })
  title: string

  @Field(() => String, { description: 'Name of the file under which it is saved.' })
  name: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number

  @Field(() => Int, { description: 'Of which version its title is.' })
  version: number

  @Field(() => GraphQLISODateTime, { description: 'When it was added.' })
  uploadedAt: Date
}

@ObjectType({
  description: "What a partner says of itself to its clients, as the partner's team sees it.",
})
export class PartnerPortal {
  @Field(() => ID, { description: 'Id of the partner.' })
  id: string

  @Field(() => String, {
    description: "The name that clients see: the partner's own until another one was written.",
  })
  name: string

  @Field(() => String, { nullable: true, description: 'E-mail for clients.' })
  email: string | null

  @Field(() => String, { nullable: true, description: 'Phone for clients, in the form of E.164.' })
  phone: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A text about the contacts, such as opening hours; may have several lines.',
  })
  hours: string | null

  @Field(() => [PortalLink], { description: 'Links, in their order.' })
  links: PortalLink[]

  @Field(() => PortalLogo, { nullable: true, description: 'The logo.' })
  logo: PortalLogo | null

  @Field(() => [PortalDocument], { description: 'Documents, in their order.' })
  documents: PortalDocument[]

  @Field(() => Int, {
    description: 'Of which version name, contacts and links are; 0 while nothing was written.',
  })
  version: number
}

@ObjectType({
  description: 'What the partner that looks after ecosystems of the viewer says of itself.',
})
export class OwnPartnerPortal {
  @Field(() => ID, { description: 'Id of the partner.' })
  id: string

  @Field(() => [ID], { description: 'The ecosystems of the viewer that the partner looks after.' })
  ecosystemIds: string[]

  @Field(() => String, { description: 'Name of the partner for its clients.' })
  name: string

  @Field(() => String, { nullable: true, description: 'E-mail for clients.' })
  email: string | null

  @Field(() => String, { nullable: true, description: 'Phone for clients, in the form of E.164.' })
  phone: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A text about the contacts, such as opening hours; may have several lines.',
  })
  hours: string | null

  @Field(() => [PortalLink], { description: 'Links, in their order.' })
  links: PortalLink[]

  @Field(() => PortalLogo, { nullable: true, description: 'The logo.' })
  logo: PortalLogo | null

  @Field(() => [PortalDocument], { description: 'Documents, in their order.' })
  documents: PortalDocument[]
}

@InputType({ description: 'A link of a portal.' })
export class PortalLinkInput {
  @Field(() => String, { description: 'What it is called: a name, else NAME_INVALID.' })
  label: string

  @Field(() => String, {
    description:
      'Begins with `https://` and the public name of a site; no variables, else LINK_ADDRESS_REFUSED.',
  })
  address: string
}

@InputType({ description: 'What name, contacts and links of the own portal become.' })
export class ChangePartnerPortalInput {
  @Field(() => Int, {
    description: 'The version that was changed; CONFLICT if somebody else has changed it since.',
  })
  version: number

  @Field(() => String, { description: 'The name that clients see.' })
  name: string

  @Field(() => String, { nullable: true, description: 'E-mail; none if left out or empty.' })
  email: string | null

  @Field(() => String, {
    nullable: true,
    description:
      "Phone, international (`+34 912 345 678`) or in the national form of the partner's country; none if left out or empty.",
  })
  phone: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A text about the contacts, such as opening hours; none if left out or empty.',
  })
  hours: string | null

  @Field(() => [PortalLinkInput], { description: 'All links, in their order.' })
  links: PortalLinkInput[]
}

@InputType({ description: 'Which logo is removed.' })
export class RemovePortalLogoInput {
  @Field(() => ID, { description: 'The logo that was seen; CONFLICT if it is another by now.' })
  logoId: string
}

@InputType({ description: 'What the title of a document becomes.' })
export class ChangePortalDocumentInput {
  @Field(() => ID, { description: 'A document of the own partner, else NOT_FOUND.' })
  documentId: string

  @Field(() => Int, {
    description: 'The version that was changed; CONFLICT if somebody else has changed it since.',
  })
  version: number

  @Field(() => String, { description: 'What it is called.' })
  title: string
}

@InputType({ description: 'In which order documents stand.' })
export class OrderPortalDocumentsInput {
  @Field(() => [ID], {
    description:
      'The documents in the order in which they were seen; CONFLICT if others or their order have changed since.',
  })
  seen: string[]

  @Field(() => [ID], { description: 'The same documents in the order in which they are to be.' })
  order: string[]
}

@InputType({ description: 'A document of a portal.' })
export class PortalDocumentInput {
  @Field(() => ID, { description: 'A document of the own partner, else NOT_FOUND.' })
  documentId: string
}
