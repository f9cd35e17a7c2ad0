// biome-ignore lint/style/noRestrictedImports: this is the one place for it.
import { Modal, type ModalProps } from '@mantine/core'
import { useId } from 'react'
import { FocusBack } from './focus-back.tsx'

/**
 * A dialog over the page. All dialogs of the apps are made of it: however one closes, the focus goes back
 * to what opened it, also where it is mounted open and taken away whole. While a closed one is still seen to fade,
 * nobody can use it or find it: it is out of the keyboard's, the pointer's and the screen reader's way at once.
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
