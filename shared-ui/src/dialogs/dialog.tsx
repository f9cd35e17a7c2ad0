// biome-ignore lint/style/noRestrictedImports: this is the one place for it.
import { Modal, type ModalProps } from '@mantine/core'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Fragment, useId, useState } from 'react'
import { FocusBack } from './focus-back.tsx'

/**
 * A dialog over the page; all dialogs of the apps use it. However it closes, the focus returns to what opened
 * it, even if the component is mounted open and unmounted as a whole. While a closed dialog still fades, it is inert:
 * keyboard, pointer and screen readers no longer reach it. Opened again, even while it fades, its content begins anew:
 * nothing that was typed or chosen before is still there.
 */
export function Dialog(props: ModalProps) {
  const id = useId()
  const opening = useOpening(props.opened)
  return (
    <>
      {props.opened ? <FocusBack dialogId={id} /> : null}
      <Modal
        {...props}
        id={id}
        returnFocus={false}
        inert={!props.opened}
        aria-hidden={!props.opened || undefined}
      >
        <Fragment key={opening}>{props.children}</Fragment>
      </Modal>
    </>
  )
}

/** How often the dialog has been opened so far. */
function useOpening(opened: boolean): number {
  const [last, setLast] = useState({ opened, count: 0 })
  if (last.opened === opened) return last.count
  const count = opened ? last.count + 1 : last.count
  setLast({ opened, count })
  return count
}
