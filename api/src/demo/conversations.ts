import type { AttendanceOutcome, ChannelKind } from 'shared-schema/attendance-enums'
import { shortTalks } from './short-talks.ts'
import { type DemoPlace, WALKED_ACCOUNT } from './work-areas.ts'

/** What happens in a conversation, so many minutes before the present. */
export type DemoTurn =
  | { readonly ago: number; readonly what: 'WRITES'; readonly text: string }
  | { readonly ago: number; readonly what: 'STARTS'; readonly as: DemoPlace }
  | {
      readonly ago: number
      readonly what: 'REPLIES' | 'NOTES'
      readonly as: DemoPlace
      readonly text: string
    }
  | ({ readonly ago: number; readonly what: 'PASSES_ON'; readonly as: DemoPlace } & PassedOn)
  | {
      readonly ago: number
      readonly what: 'CONCLUDES'
      readonly as: DemoPlace
      readonly outcome: AttendanceOutcome
    }

/** To which queue, or to whom. */
export interface PassedOn {
  readonly queue?: string
  readonly to?: DemoPlace
}

/** A conversation of the last days. */
export interface DemoConversation {
  readonly contact: string
  readonly channel: ChannelKind
  readonly turns: readonly DemoTurn[]
}

/** Of minutes. */
const DAY = 1_440

const writes = (ago: number, text: string): DemoTurn => ({ ago, what: 'WRITES', text })
const starts = (ago: number, as: DemoPlace): DemoTurn => ({ ago, what: 'STARTS', as })
const replies = (ago: number, as: DemoPlace, text: string): DemoTurn => ({
  ago,
  what: 'REPLIES',
  as,
  text,
})
const notes = (ago: number, as: DemoPlace, text: string): DemoTurn => ({
  ago,
  what: 'NOTES',
  as,
  text,
})
const passesOn = (ago: number, as: DemoPlace, where: PassedOn): DemoTurn => ({
  ago,
  what: 'PASSES_ON',
  as,
  ...where,
})
const concludes = (ago: number, as: DemoPlace, outcome: AttendanceOutcome): DemoTurn => ({
  ago,
  what: 'CONCLUDES',
  as,
  outcome,
})

const talk = (
  contact: string,
  turns: readonly DemoTurn[],
  channel: ChannelKind = 'WEB_CHAT',
): DemoConversation => ({ contact, channel, turns })

/** A dental clinic, in English. */
const lakesideDental: readonly DemoConversation[] = [
  talk('Hannah Price', [
    writes(9, 'Hi, I chipped a front tooth this morning. Could somebody see me today?'),
    writes(7, 'It does not hurt, but the edge is sharp.'),
  ]),
  talk('Tom Avery', [
    writes(23, 'Do you take Northern Mutual insurance? I would be a new patient.'),
  ]),
  talk('Grace Okafor', [
    writes(
      95,
      'My daughter (9) is afraid of dentists. Is there somebody who is good with children?',
    ),
    starts(90, 1),
    replies(88, 1, 'There is: Dr Lindqvist sees children on Tuesday and Thursday afternoons.'),
    writes(84, 'Wonderful. Would Thursday after four be possible?'),
    replies(80, 1, 'I have 4:20 pm on Thursday. Shall I keep it for her?'),
    writes(14, 'Yes please! Her name is Amara Okafor.'),
  ]),
  talk('Samuel Ortiz', [
    writes(170, 'I had a root canal on Monday and the cheek is more swollen today than yesterday.'),
    starts(166, 1),
    replies(164, 1, 'I am sorry to hear that. I am passing you on to our treatment team at once.'),
    notes(
      163,
      1,
      'Root canal on Monday, Dr Whitaker. Swelling is growing: please look at this first.',
    ),
    passesOn(162, 1, { queue: 'Treatment' }),
    starts(158, 2),
    replies(156, 2, 'Do you have a fever, or trouble swallowing? If so, come in right away.'),
    writes(150, 'No fever. Swallowing is fine.'),
    replies(
      147,
      2,
      'Good. Keep it cool from outside, and come at 5 pm today: we shall look at it.',
    ),
  ]),
  talk('Priya Shah', [
    writes(310, 'Can I have a copy of the invoice of 12 May? My insurance asks for it.'),
    starts(302, 1),
    passesOn(300, 1, { queue: 'Billing' }),
  ]),
  talk('Daniel Brooks', [
    writes(118, 'I need to move my cleaning from tomorrow to next week.'),
    starts(112, 2),
    replies(110, 2, 'Of course. Wednesday at 10 am, or Friday at 3 pm?'),
    writes(104, 'Friday at 3.'),
    replies(101, 2, 'Done: Friday, 3 pm. You will have a reminder the day before.'),
    concludes(100, 2, 'RESOLVED'),
  ]),
  talk('Best Backlinks', [
    writes(1_510, 'We bring your website to page one of every search engine, guaranteed!!!'),
    starts(1_490, 1),
    concludes(1_489, 1, 'SPAM'),
  ]),
  talk('Ellen Marsh', [
    writes(1_700, 'Good evening, how long must I wait to eat after the filling today?'),
    starts(1_690, 2),
    replies(1_688, 2, 'Two hours, until the numbness is gone. Nothing hot before that.'),
    writes(1_680, 'Thank you so much, Ben.'),
    concludes(1_670, 2, 'RESOLVED'),
  ]),
  talk(
    'Walter Nguyen',
    [
      writes(
        47,
        'Request from the practice software: the crown for patient 2214 has arrived late.',
      ),
      starts(40, 2),
      replies(38, 2, 'Noted, thank you. We shall move the fitting to Monday.'),
    ],
    'API',
  ),
]

/** A medical clinic, in Portuguese and Spanish. */
const clinicaAurora: readonly DemoConversation[] = [
  talk('Mariana Teixeira', [
    writes(6, 'Bom dia! Vocês têm horário com a dermatologista ainda esta semana?'),
  ]),
  talk('Joaquín Peralta', [
    writes(31, 'Hola, ¿atienden a pacientes que no hablan portugués? Busco cita de cardiología.'),
    writes(29, 'Puedo cualquier día por la tarde.'),
  ]),
  talk('Renato Brandão', [
    writes(210, 'Meu exame de sangue já está pronto?'),
    starts(204, 1),
    replies(202, 1, 'Bom dia, Renato! Vou verificar com o setor de exames.'),
    notes(201, 1, 'Coleta foi na segunda; o laboratório prometeu para hoje.'),
    passesOn(200, 1, { queue: 'Exames' }),
    starts(190, 4),
    replies(186, 4, 'O resultado sai hoje às 17h. Posso avisar por aqui?'),
    writes(181, 'Pode sim, obrigado!'),
  ]),
  talk('Carla Figueiredo', [
    writes(140, 'Preciso remarcar a consulta do meu pai, Osvaldo, de amanhã às 9h.'),
    passesOn(133, 3, { to: 2 }),
    replies(131, 2, 'Claro, Carla. Temos sexta às 8h30 ou segunda às 10h.'),
    writes(52, 'Segunda às 10h, por favor.'),
  ]),
  talk('Lucía Benavides', [
    writes(75, '¿La consulta de control después de la cirugía está incluida en el precio?'),
    starts(70, 3),
    replies(66, 3, 'Sí, Lucía: el primer control está incluido, hasta 30 días después.'),
    concludes(61, 3, 'RESOLVED'),
  ]),
  talk('Paulo Sérgio Lima', [
    writes(1_460, 'Recebi duas cobranças da mesma consulta. Quem pode me ajudar?'),
    starts(1_440, 3),
    notes(1_438, 3, 'São mesmo duas, nos dias 3 e 4. Passo para o financeiro.'),
    passesOn(1_437, 3, { queue: 'Financeiro' }),
    starts(1_400, 5),
    replies(1_396, 5, 'Paulo, a segunda cobrança foi estornada hoje. Desculpe o transtorno!'),
    writes(1_380, 'Resolvido, muito obrigado.'),
    concludes(1_375, 5, 'RESOLVED'),
  ]),
  talk('Beto', [
    writes(2_900, 'oi'),
    starts(2_890, 1),
    replies(2_889, 1, 'Olá! Em que podemos ajudar?'),
    concludes(2_600, 1, 'NO_ANSWER'),
  ]),
  talk(
    'Helena Duarte',
    [writes(18, 'Pedido da agenda on-line: ultrassom, primeira semana do mês, pela manhã.')],
    'API',
  ),
]

/** What was said with each account, by its name. */
export const demoConversations: Readonly<Record<string, readonly DemoConversation[]>> = {
  [WALKED_ACCOUNT]: lakesideDental,
  'Clínica Aurora': clinicaAurora,
  ...Object.fromEntries(
    shortTalks.map(({ account, waits, answered, isOver, daysAgo = 0 }, index) => {
      const [newcomer, hello] = waits
      const waiting = talk(newcomer, [writes(daysAgo * DAY + 3 + ((index * 11) % 90), hello)])
      if (!answered) return [account, [waiting]]
      const [contact, question, answer] = answered
      const began = daysAgo * DAY + 100 + ((index * 37) % 400)
      const turns = [
        writes(began, question),
        starts(began - 6, 1),
        replies(began - 9, 1, answer),
        ...(isOver ? [concludes(began - 15, 1, 'RESOLVED')] : []),
      ]
      return [account, [waiting, talk(contact, turns)]]
    }),
  ),
}
