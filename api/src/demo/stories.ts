import type { ColorScheme, Environment } from 'shared-schema/enums'

/** A change that the analyst makes in an environment. */
export type DemoAct =
  | { readonly what: 'BLOCK_MEMBER' | 'UNBLOCK_MEMBER' }
  | { readonly what: 'SET_COLORS'; readonly colorScheme: ColorScheme }

/** An environment that the analyst entered during a session, and what they changed there. */
export interface DemoVisit {
  readonly environment: Environment
  readonly acts: readonly DemoAct[]
}

/** One past assistance: when it began, who helped whom, why, and how it ended. */
export interface DemoStory {
  readonly daysAgo: number
  /** Hour and minute of the beginning (UTC). */
  readonly at: readonly [number, number]
  /** Keys of demo people. The ecosystem is the client's first one. */
  readonly analyst: string
  readonly client: string
  readonly reason: string
  readonly ending:
    | {
        readonly state: 'COMPLETED'
        readonly visits: readonly DemoVisit[]
        readonly by: 'ANALYST' | 'CLIENT' | 'TIME'
      }
    | { readonly state: 'CANCELLED'; readonly reason: string }
    | { readonly state: 'REFUSED' }
    | { readonly state: 'EXPIRED' }
}

/** The history of the demo, oldest first. */
export const demoStories: readonly DemoStory[] = [
  {
    daysAgo: 33,
    at: [15, 12],
    analyst: 'analyst',
    client: 'premium.admin',
    reason: 'Usted bloqueó por error a una persona de su equipo y quiere que lo corrijamos juntas.',
    ending: {
      state: 'COMPLETED',
      visits: [
        {
          environment: 'STORE',
          acts: [{ what: 'UNBLOCK_MEMBER' }, { what: 'BLOCK_MEMBER' }],
        },
        { environment: 'RCM', acts: [] },
      ],
      by: 'ANALYST',
    },
  },
  {
    daysAgo: 28,
    at: [18, 40],
    analyst: 'analyst',
    client: 'premium.user',
    reason:
      'Las pantallas le resultan demasiado claras por la noche y no encuentra dónde cambiarlas.',
    ending: {
      state: 'COMPLETED',
      visits: [
        { environment: 'WEB', acts: [{ what: 'SET_COLORS', colorScheme: 'DARK' }] },
        { environment: 'APP', acts: [{ what: 'SET_COLORS', colorScheme: 'SYSTEM' }] },
      ],
      by: 'CLIENT',
    },
  },
  {
    daysAgo: 24,
    at: [14, 5],
    analyst: 'analyst2',
    client: 'premium.admin',
    reason: 'Pidió revisar por qué no aparecen las facturas denegadas del mes pasado.',
    ending: { state: 'EXPIRED' },
  },
  {
    daysAgo: 19,
    at: [16, 30],
    analyst: 'analyst2',
    client: 'premium.user',
    reason: 'Alguien llamó en su nombre y dijo que no puede ver la agenda de esta semana.',
    ending: { state: 'REFUSED' },
  },
  {
    daysAgo: 16,
    at: [13, 22],
    analyst: 'analyst',
    client: 'premium.admin',
    reason: 'Quiere cambiar el nombre con que la clínica aparece en los mensajes.',
    ending: {
      state: 'CANCELLED',
      reason: 'Durante la llamada usted encontró el botón y ya no hizo falta entrar.',
    },
  },
  {
    daysAgo: 11,
    at: [19, 15],
    analyst: 'analyst',
    client: 'premium.user',
    reason: 'El teléfono nuevo no queda conectado y quiere probarlo con nosotros.',
    ending: {
      state: 'CANCELLED',
      reason: 'Se cortó la llamada; volveremos a intentarlo cuando usted nos llame.',
    },
  },
  {
    daysAgo: 9,
    at: [15, 50],
    analyst: 'analyst',
    client: 'premium.admin',
    reason: 'Seguimiento de la revisión de facturas denegadas que había quedado pendiente.',
    ending: { state: 'REFUSED' },
  },
  {
    daysAgo: 5,
    at: [17, 8],
    analyst: 'analyst',
    client: 'premium.user',
    reason: 'Volvemos a la conexión del teléfono nuevo, como quedamos la semana pasada.',
    ending: { state: 'EXPIRED' },
  },
  {
    daysAgo: 3,
    at: [14, 45],
    analyst: 'analyst',
    client: 'premium.admin',
    reason: 'Quiere recorrer el tablero de RCM con nosotras antes de la reunión de directorio.',
    ending: {
      state: 'COMPLETED',
      visits: [
        { environment: 'RCM', acts: [] },
        { environment: 'WEB', acts: [] },
      ],
      by: 'TIME',
    },
  },
]
