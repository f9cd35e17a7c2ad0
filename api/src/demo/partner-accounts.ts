import type { MembershipRole, Plan } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { AccountSituation, PlanResource, TaxKind } from 'shared-schema/partner-enums'
import { demoNames } from './names.ts'

/** A plan of the demo's partner; prices in whole units. */
export interface DemoPlan {
  readonly name: string
  readonly tier: Plan
  readonly price: number
  /** How many are included (`null`: as many as wanted), and what each one beyond costs (`null`: none to be had). */
  readonly quotas: Readonly<Record<PlanResource, readonly [number | null, number | null]>>
}

/** What the demo's partner sells, from the smallest to the largest. */
export const demoPlans = {
  essencial: {
    name: 'Essencial',
    tier: 'PLUS',
    price: 149.9,
    quotas: { USER: [3, 29.9], CHANNEL: [1, 49.9], INSTANCE: [1, null], APP: [0, null] },
  },
  equipe: {
    name: 'Equipe',
    tier: 'PLUS',
    price: 299.9,
    quotas: { USER: [8, 24.9], CHANNEL: [2, 49.9], INSTANCE: [1, 79.9], APP: [1, 39.9] },
  },
  avancado: {
    name: 'Avançado',
    tier: 'PREMIUM',
    price: 599.9,
    quotas: { USER: [10, 19.9], CHANNEL: [4, 39.9], INSTANCE: [2, 69.9], APP: [3, 29.9] },
  },
  ilimitado: {
    name: 'Ilimitado',
    tier: 'PREMIUM',
    price: 1490,
    quotas: { USER: [null, null], CHANNEL: [10, 29.9], INSTANCE: [4, 59.9], APP: [null, null] },
  },
} as const satisfies Readonly<Record<string, DemoPlan>>

export type DemoPlanKey = keyof typeof demoPlans

/** An account of the demo's partner that is made for it alone. */
export interface DemoAccountOfPartner {
  readonly name: string
  readonly legalName?: string
  readonly plan: Plan
  readonly situation: AccountSituation
  /** What it was sold, of the tier of `plan`, and what it has beyond that. */
  readonly sold: DemoPlanKey
  readonly extras?: Readonly<Partial<Record<PlanResource, number>>>
  readonly tax?: readonly [TaxKind, string]
  /** How many people it has, of whom the first is the administrator. */
  readonly members: number
  /** Keys of people of the demo who are members there too. */
  readonly more?: readonly string[]
}

/** An ecosystem of the demo (`demoEcosystems`) that the partner looks after as well, so that they are twenty. */
export const accountOfOthersToo: Omit<DemoAccountOfPartner, 'plan' | 'members'> = {
  name: 'Lakeside Dental',
  situation: 'PRODUCTION',
  sold: 'equipe',
  extras: { CHANNEL: 2 },
}

/** In every situation, and with people of the team as ordinary members in some. */
export const demoPartnerAccounts: readonly DemoAccountOfPartner[] = [
  {
    name: 'Clínica Aurora',
    legalName: 'Aurora Serviços Médicos Ltda.',
    plan: 'PREMIUM',
    situation: 'PRODUCTION',
    sold: 'avancado',
    extras: { CHANNEL: 1, APP: 2 },
    members: 9,
    tax: ['CNPJ', '12345678000195'],
    more: ['partner.super'],
  },
  {
    name: 'Bela Vista Odontologia',
    legalName: 'Bela Vista Odontologia Ltda.',
    plan: 'PLUS',
    situation: 'PRODUCTION',
    sold: 'equipe',
    members: 5,
    tax: ['CNPJ', '15916791000171'],
  },
  {
    name: 'Café do Porto',
    legalName: 'Porto Torrefação e Café S.A.',
    plan: 'PLUS',
    situation: 'PRODUCTION',
    sold: 'essencial',
    extras: { USER: 1 },
    members: 4,
    tax: ['CNPJ', '19487904000111'],
  },
  {
    name: 'Delta Contabilidade',
    legalName: 'Delta Contabilidade e Consultoria Ltda.',
    plan: 'PLUS',
    situation: 'LATE',
    sold: 'essencial',
    members: 3,
    tax: ['CNPJ', '23059017000110'],
  },
  {
    name: 'Escola Girassol',
    legalName: 'Instituto Girassol de Ensino',
    plan: 'PREMIUM',
    situation: 'PRODUCTION',
    sold: 'avancado',
    extras: { USER: 2 },
    members: 12,
    tax: ['CNPJ', '26630130000100'],
  },
  {
    name: 'Farmácia São Bento',
    legalName: 'Drogaria São Bento Ltda.',
    plan: 'PREMIUM',
    situation: 'PRODUCTION',
    sold: 'avancado',
    members: 7,
    tax: ['CNPJ', '30201243000159'],
  },
  {
    name: 'Gráfica Ipê',
    legalName: 'Ipê Artes Gráficas Ltda.',
    plan: 'PLUS',
    situation: 'SUSPENDED',
    sold: 'essencial',
    members: 3,
    tax: ['CNPJ', '33772356000100'],
  },
  {
    name: 'Hotel Mirante',
    legalName: 'Mirante Hotelaria S.A.',
    plan: 'PREMIUM',
    situation: 'PRODUCTION',
    sold: 'ilimitado',
    members: 8,
    tax: ['CNPJ', '37343469000133'],
    more: ['partner.finance'],
  },
  {
    name: 'Imobiliária Jardins',
    legalName: 'Jardins Negócios Imobiliários Ltda.',
    plan: 'PREMIUM',
    situation: 'DEPLOYING',
    sold: 'avancado',
    members: 4,
    tax: ['CNPJ', '40914582000136'],
  },
  {
    name: 'Laboratório Vida',
    legalName: 'Vida Análises Clínicas Ltda.',
    plan: 'PREMIUM',
    situation: 'PRODUCTION',
    sold: 'avancado',
    extras: { INSTANCE: 1 },
    members: 6,
    tax: ['CNPJ', '44485695000114'],
  },
  {
    name: 'Mercado da Praça',
    legalName: 'Praça Comércio de Alimentos Ltda.',
    plan: 'PLUS',
    situation: 'LATE',
    sold: 'equipe',
    extras: { APP: 1 },
    members: 4,
    tax: ['CNPJ', '48056808000117'],
  },
  {
    name: 'Nova Era Turismo',
    legalName: 'Nova Era Viagens e Turismo Ltda.',
    plan: 'PLUS',
    situation: 'CANCELLED',
    sold: 'essencial',
    members: 2,
    tax: ['CNPJ', '51627921000110'],
  },
  {
    name: 'Oficina do Lago',
    legalName: 'Lago Reparação Automotiva Ltda.',
    plan: 'PLUS',
    situation: 'PRODUCTION',
    sold: 'essencial',
    extras: { CHANNEL: 1 },
    members: 3,
    tax: ['CNPJ', '55199034000149'],
  },
  {
    name: 'Padaria Trigal',
    legalName: 'Trigal Panificação Ltda.',
    plan: 'PLUS',
    situation: 'DEPLOYING',
    sold: 'essencial',
    members: 2,
    tax: ['CNPJ', '58770147000140'],
  },
  {
    name: 'Quinta das Flores',
    legalName: 'Quinta das Flores Eventos Ltda.',
    plan: 'PLUS',
    situation: 'PRODUCTION',
    sold: 'equipe',
    extras: { USER: 2, CHANNEL: 1 },
    members: 4,
    tax: ['CNPJ', '62341260000188'],
  },
  {
    name: 'Rede Fértil',
    legalName: 'Rede Fértil Agronegócios S.A.',
    plan: 'PREMIUM',
    situation: 'PRODUCTION',
    sold: 'ilimitado',
    extras: { CHANNEL: 3, INSTANCE: 2 },
    members: 10,
    tax: ['CNPJ', '65912373000184'],
  },
  {
    name: 'Studio Pilates Leve',
    plan: 'PLUS',
    situation: 'PRODUCTION',
    sold: 'essencial',
    members: 3,
    tax: ['CPF', '05299824041'],
  },
  {
    name: 'Vinícola Serra Alta',
    legalName: 'Serra Alta Vinhos Ltda.',
    plan: 'PREMIUM',
    situation: 'DEMO',
    sold: 'avancado',
    members: 3,
  },
  { name: 'Yoga Espaço Lótus', plan: 'PLUS', situation: 'DEMO', sold: 'essencial', members: 1 },
]

/** A made-up member of such an account. */
export interface DemoAccountMember {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly role: MembershipRole
}

/** How many names the list of members of the first ecosystem uses. */
const NAMES_USED = 300

/** The members of each account, in the order of `demoPartnerAccounts`; each call gives the same ones. */
export function demoAccountMembers(): DemoAccountMember[][] {
  const sizes = demoPartnerAccounts.map(({ members }) => members)
  const names = demoNames(NAMES_USED + sizes.reduce((sum, size) => sum + size, 0)).slice(NAMES_USED)
  return demoPartnerAccounts.map(({ name, members }) =>
    names.splice(0, members).map(({ mailbox, ...person }, index) => ({
      name: person.name,
      language: person.language,
      email: `${mailbox}@${domainOf(name)}`,
      role: index === 0 ? 'ADMINISTRATOR' : index % 3 === 0 ? 'USER' : 'ATTENDANT',
    })),
  )
}

/** `Clínica Aurora` → `clinica-aurora.example`. */
const domainOf = (name: string): string =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+/g, '-')}.example`
