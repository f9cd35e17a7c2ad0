import type { MembershipRole, Module, Plan, StaffRole } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'

/** The password of every demo account. `start` prints it, so that a visitor need not look it up. */
export const DEMO_PASSWORD = 'lantern-garden-42'

const DOMAIN = 'demo.example'

/** A person of the demo, who can sign in. */
export interface DemoPerson {
  /** The part of the e-mail before the @. */
  readonly key: string
  readonly name: string
  /** Null: the person has chosen no language, so pages follow the visitor's browser (PA12). */
  readonly language: Language | null
  readonly staffRoles?: readonly StaffRole[]
  readonly mfa: 'ON' | 'OFF'
  readonly status?: 'BLOCKED'
  /** What this account shows; `start` prints it beside the account. */
  readonly what: string
}

/** The people of the demo. Each shows one thing (`what`). */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'analyst',
    name: 'Valentina Ruiz',
    language: null,
    staffRoles: ['ANALYST'],
    mfa: 'ON',
    what: 'support analyst: the backoffice',
  },
  {
    key: 'analyst2',
    name: 'Daniel Costa',
    language: 'PT_BR',
    staffRoles: ['ANALYST'],
    mfa: 'ON',
    what: 'another analyst',
  },
  {
    key: 'reviewer',
    name: 'Grace Miller',
    language: null,
    staffRoles: ['REVIEWER'],
    mfa: 'ON',
    what: 'reviewer of claims',
  },
  {
    key: 'operator',
    name: 'Helena Prado',
    language: null,
    staffRoles: ['OPERATOR'],
    mfa: 'ON',
    what: 'operator: looks after the staff',
  },
  {
    key: 'premium.admin',
    name: 'Lucía Fernández',
    language: null,
    mfa: 'ON',
    what: 'administrator, Premium with RCM, 300 members',
  },
  {
    key: 'premium.user',
    name: 'Mateo Rojas',
    language: null,
    mfa: 'ON',
    what: 'ordinary member there',
  },
  {
    key: 'premium.norcm.admin',
    name: 'Beatriz Almeida',
    language: 'PT_BR',
    mfa: 'ON',
    what: 'administrator, Premium without RCM',
  },
  {
    key: 'plus.admin',
    name: 'Emily Carter',
    language: null,
    mfa: 'ON',
    what: 'administrator, Plus',
  },
  {
    key: 'plus.user',
    name: 'Noah Bennett',
    language: null,
    mfa: 'ON',
    what: 'ordinary member there',
  },
  {
    key: 'plus.attendant',
    name: 'Olivia Reyes',
    language: null,
    mfa: 'OFF',
    what: 'attendant there: Web, Attendances',
  },
  {
    key: 'plus.supervisor',
    name: 'Ben Whitaker',
    language: null,
    mfa: 'OFF',
    what: 'another attendant there, supervisor of two queues',
  },
  {
    key: 'multi',
    name: 'Sofía Herrera',
    language: 'ES',
    mfa: 'ON',
    what: 'three ecosystems, another role in each',
  },
  {
    key: 'blocked',
    name: 'Diego Paredes',
    language: null,
    mfa: 'ON',
    status: 'BLOCKED',
    what: 'blocked: can not sign in, can not be assisted',
  },
  {
    key: 'partner.principal',
    name: 'Clara Nogueira',
    language: null,
    mfa: 'ON',
    what: 'Principal of a partner: the backoffice, Admin',
  },
  {
    key: 'partner.super',
    name: 'Hugo Salas',
    language: null,
    mfa: 'ON',
    what: 'another Super Admin there',
  },
  {
    key: 'partner.support',
    name: 'Ivo Martins',
    language: null,
    mfa: 'ON',
    what: 'Support there, and an ordinary member at Lakeside Dental',
  },
  {
    key: 'partner.finance',
    name: 'Rosa Iglesias',
    language: null,
    mfa: 'OFF',
    what: 'Finance there',
  },
  {
    key: 'nomfa',
    name: 'Rafael Souza',
    language: 'PT_BR',
    mfa: 'OFF',
    what: 'administrator, Plus, MFA still off',
  },
]

/** An ecosystem of the demo, and what it is filled with. */
export interface DemoEcosystem {
  readonly name: string
  readonly plan: Plan
  readonly modules: readonly Module[]
  /** Keys of people, each with the role in this ecosystem; exactly one is the administrator. */
  readonly members: Readonly<Record<string, MembershipRole>>
  /** How many members to add, beside those named in `members`. */
  readonly more: number
  /** Roughly how many RCM claims to make for the last 18 months. */
  readonly claims: number
}

/** The ecosystems of the demo. Together they show every row of the table of environments (AS7). */
export const demoEcosystems: readonly DemoEcosystem[] = [
  {
    name: 'Clínica Santa Lucía',
    plan: 'PREMIUM',
    modules: ['RCM'],
    members: {
      'premium.admin': 'ADMINISTRATOR',
      'premium.user': 'USER',
      multi: 'ATTENDANT',
      blocked: 'USER',
    },
    more: 300,
    claims: 900,
  },
  {
    name: 'Hospital Vale Verde',
    plan: 'PREMIUM',
    modules: [],
    members: { 'premium.norcm.admin': 'ADMINISTRATOR' },
    more: 0,
    claims: 0,
  },
  {
    name: 'Lakeside Dental',
    plan: 'PLUS',
    modules: [],
    members: {
      'plus.admin': 'ADMINISTRATOR',
      'plus.user': 'USER',
      'plus.attendant': 'ATTENDANT',
      'plus.supervisor': 'ATTENDANT',
      multi: 'USER',
      'partner.support': 'USER',
    },
    more: 0,
    claims: 0,
  },
  {
    name: 'Centro Médico Pacífico',
    plan: 'PREMIUM',
    modules: ['RCM'],
    members: { multi: 'ADMINISTRATOR' },
    more: 0,
    claims: 120,
  },
  {
    name: 'Ótica Horizonte',
    plan: 'PLUS',
    modules: [],
    members: { nomfa: 'ADMINISTRATOR' },
    more: 0,
    claims: 0,
  },
]

/** The partner of the demo, and its team; the first is the Principal. */
export const demoPartner = {
  name: 'Horizonte Conecta',
  zone: 'America/Sao_Paulo',
  country: 'BR',
  team: [
    { key: 'partner.principal', profile: 'SUPER_ADMIN', phone: '+5511912345671' },
    { key: 'partner.super', profile: 'SUPER_ADMIN', phone: '+5511912345672' },
    { key: 'partner.support', profile: 'SUPPORT', phone: '+5511912345673' },
    { key: 'partner.finance', profile: 'FINANCE', phone: '+5511912345674' },
  ],
} as const

/** The e-mail of a demo person. */
export const demoEmail = (key: string): string => `${key}@${DOMAIN}`

/**
 * The TOTP secret of a demo person (base32, 160 bits): the person's key and `DEMO`, repeated to the full
 * length.
 */
export const demoTotpSecret = (key: string): string =>
  `${key.toUpperCase().replace(/[^A-Z2-7]/g, '')}DEMO`.repeat(8).slice(0, 32)

/** An account as `start` prints it. */
export interface DemoAccount {
  readonly email: string
  readonly what: string
  readonly password: string
  readonly totpSecret?: string
}

/** All accounts of the demo. */
export const demoAccounts: readonly DemoAccount[] = demoPeople.map(({ key, what, mfa }) => ({
  email: demoEmail(key),
  what,
  password: DEMO_PASSWORD,
  ...(mfa === 'ON' ? { totpSecret: demoTotpSecret(key) } : {}),
}))
