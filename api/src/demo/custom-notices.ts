import { localTimeAt } from 'shared-schema/local-time'
import type { NoticeContent } from '../custom-notices/notice-content.ts'
import { periodIn } from '../custom-notices/rules.ts'
import { insertNotice } from '../custom-notices/write-notice.ts'
import { Partner } from '../partners/entities.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'

const DAY = 86_400_000

interface DemoNotice extends Omit<NoticeContent, 'startsLocal' | 'endsLocal' | 'accountIds'> {
  /** In days from the present. */
  readonly from: number
  readonly to: number
}

const everybody = {
  forAll: true,
  roles: ['ADMINISTRATOR', 'ATTENDANT', 'USER'],
  dismissible: true,
} as const

/** One that runs and one that is planned. */
const demoNotices: readonly DemoNotice[] = [
  {
    ...everybody,
    severity: 'INFO',
    texts: {
      es: 'Nuestro equipo atiende ahora también los sábados, de 9 a 13 horas.',
      ptBr: 'Nossa equipe agora também atende aos sábados, das 9h às 13h.',
      en: 'Our team now answers on Saturdays too, from 9 to 13.',
    },
    from: -2,
    to: 12,
  },
  {
    ...everybody,
    severity: 'WARNING',
    texts: {
      es: 'Mantenimiento previsto: esta noche el servicio puede interrumpirse unos minutos.',
      ptBr: 'Manutenção programada: esta noite o serviço pode ficar fora do ar por alguns minutos.',
      en: 'Planned maintenance: tonight the service may be interrupted for some minutes.',
    },
    dismissible: false,
    from: 3,
    to: 4,
  },
]

/** Writes the notices of the demo's partner, around the present. */
export async function addNotices(change: Change): Promise<void> {
  const [partner] = await change.manager.find(Partner, { take: 1 })
  const { id: partnerId, zone } = found(partner)
  for (const { from, to, ...notice } of demoNotices) {
    const at = (days: number) => localTimeAt(zone, new Date(change.now.getTime() + days * DAY))
    const content = { ...notice, startsLocal: at(from), endsLocal: at(to), accountIds: [] }
    const period = found(periodIn(zone, content))
    await insertNotice(change, { id: newId(), partnerId, zone, content, period })
  }
}
