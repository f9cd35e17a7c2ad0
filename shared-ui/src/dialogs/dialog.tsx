// biome-ignore lint/style/noRestrictedImports: this is the one place for it.
import { Modal, type ModalProps } from '@mantine/core'
import { useId } from 'react'
import { FocusBack } from './focus-back.tsx'

/**
 * A dialog over the page; all dialogs of the apps use it. However it closes, the focus returns to what opened
 * it, even if the component is mounted open and unmounted as a whole. While a closed dialog still fades, it is inert:
 * keyboard, pointer and screen readers no longer reach it.
 */
export function Dialog(props: ModalProps) {
  const id = useId()
  return (
    <>
      {props.opened ? <FocusBack dialogId={id} /> : null}
      <Modal
        {...props}
        id={id}
        returnFocus={false}
        inert={!props.opened}
        aria-hidden={!props.opened || undefined}
      />
    </>
  )
}
