import type { ChannelKind, QueueAccess, QueueRole } from 'shared-schema/attendance-enums'

/**
 * A person of an account by their place among those who attend there: 0 is the administrator, then follow the attendants in
 * the order in which they joined.
 */
export type DemoPlace = number

/** A queue, and who works in it. */
export interface DemoQueue {
  readonly name: string
  readonly access: QueueAccess
  readonly people: readonly (readonly [DemoPlace, QueueRole])[]
}

/** Where and how an account of the demo's partner attends to its contacts. */
export interface DemoWorkArea {
  /** The first one is the default queue. */
  readonly queues: readonly DemoQueue[]
  readonly channels: Readonly<Partial<Record<ChannelKind, string>>>
  /** Who sees their own work only. */
  readonly restricted?: DemoPlace
}

/** The account whose public chat `start` prints, and which the README has its reader enter. */
export const WALKED_ACCOUNT = 'Lakeside Dental'

/** What most accounts have: the queue that they began with, and a web chat. */
const small = (chat: string): DemoWorkArea => ({
  queues: [
    {
      name: 'General',
      access: 'TEAM',
      people: [
        [1, 'SUPERVISOR'],
        [2, 'USER'],
      ],
    },
  ],
  channels: { WEB_CHAT: chat },
})

/** By the names of the accounts. */
export const demoWorkAreas: Readonly<Record<string, DemoWorkArea>> = {
  [WALKED_ACCOUNT]: {
    queues: [
      {
        name: 'Front desk',
        access: 'TEAM',
        people: [
          [1, 'USER'],
          [2, 'SUPERVISOR'],
        ],
      },
      { name: 'Treatment', access: 'TEAM', people: [[2, 'SUPERVISOR']] },
      { name: 'Billing', access: 'ATTENDANT', people: [[1, 'USER']] },
    ],
    channels: { WEB_CHAT: 'Website', API: 'Practice software' },
  },
  'Clínica Aurora': {
    queues: [
      {
        name: 'Recepção',
        access: 'ALL',
        people: [
          [1, 'USER'],
          [2, 'USER'],
          [3, 'SUPERVISOR'],
        ],
      },
      {
        name: 'Exames',
        access: 'TEAM',
        people: [
          [3, 'SUPERVISOR'],
          [4, 'USER'],
        ],
      },
      { name: 'Financeiro', access: 'ATTENDANT', people: [[5, 'USER']] },
    ],
    channels: { WEB_CHAT: 'Site da clínica', API: 'Agenda on-line' },
    restricted: 2,
  },
  'Bela Vista Odontologia': small('Site'),
  'Café do Porto': small('Loja on-line'),
  'Delta Contabilidade': small('Site'),
  'Escola Girassol': small('Secretaria'),
  'Farmácia São Bento': small('Balcão virtual'),
  'Gráfica Ipê': small('Orçamentos'),
  'Hotel Mirante': small('Reservas'),
  'Imobiliária Jardins': small('Site'),
  'Laboratório Vida': small('Resultados'),
  'Mercado da Praça': small('Loja on-line'),
  'Nova Era Turismo': small('Site'),
  'Oficina do Lago': small('Site'),
  'Padaria Trigal': small('Encomendas'),
  'Quinta das Flores': small('Eventos'),
  'Rede Fértil': {
    ...small('Site'),
    channels: { WEB_CHAT: 'Site', API: 'Aplicativo do produtor' },
  },
  'Studio Pilates Leve': small('Site'),
  'Vinícola Serra Alta': small('Demonstração'),
  'Yoga Espaço Lótus': small('Demonstração'),
}

/** A channel that the partner's team stopped: so many minutes before the present, and why. */
export const stoppedChannel = {
  account: 'Mercado da Praça',
  ago: 1_560,
  reason: 'Desde ontem à noite chegam centenas de anúncios por hora; combinado com a gerente.',
} as const

/** A session of the partner's Support in an account, as one of its attendants: from and to in minutes before the present. */
export const partnerVisit = {
  account: 'Clínica Aurora',
  as: 3,
  from: 72,
  to: 60,
  reason: 'A Recepção pediu ajuda: três pessoas faltaram hoje e a fila cresceu.',
} as const
