import { Button, Group, Paper, Text } from '@mantine/core'
import { type Missing, useMissing } from '../api-client/missing.ts'
import { tryNow } from '../api-client/try-now.ts'
import type { LanguageTag } from '../i18n/languages.ts'
import { useLanguageShown } from '../i18n/start-i18n.ts'
import classes from './missing-notice.module.css'

/** Built into what every visit loads: these words are needed when the file with all others did not load. */
const words: Readonly<Record<LanguageTag, Record<Missing | 'tryNow' | 'reload', string>>> = {
  en: {
    SERVICE:
      'The service does not answer at the moment. We keep trying; what you typed stays here.',
    PART: 'A part of this page has not loaded. We keep trying; reloading the page may help too.',
    tryNow: 'Try now',
    reload: 'Reload page',
  },
  es: {
    SERVICE:
      'El servicio no responde en este momento. Seguimos intentándolo; lo que escribiste se queda aquí.',
    PART: 'Una parte de esta página no se ha cargado. Seguimos intentándolo; recargar la página también puede ayudar.',
    tryNow: 'Intentar ahora',
    reload: 'Recargar la página',
  },
  'pt-BR': {
    SERVICE:
      'O serviço não responde no momento. Continuamos tentando; o que você digitou fica aqui.',
    PART: 'Uma parte desta página não foi carregada. Continuamos tentando; recarregar a página também pode ajudar.',
    tryNow: 'Tentar agora',
    reload: 'Recarregar a página',
  },
}

/** Says over every page what it waits for and that it is asked for again; nothing while all is there. */
export function MissingNotice() {
  const missing = useMissing()
  const said = words[useLanguageShown()]
  if (!missing) return null
  return (
    <div role="alert" className={classes.place}>
      <Paper withBorder shadow="md" p="md" className={classes.notice}>
        <Text size="sm" mb="xs">
          {said[missing]}
        </Text>
        <Group gap="sm">
          <Button size="compact-sm" variant="default" onClick={tryNow}>
            {said.tryNow}
          </Button>
          {missing === 'PART' && (
            <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
              {said.reload}
            </Button>
          )}
        </Group>
      </Paper>
    </div>
  )
}
