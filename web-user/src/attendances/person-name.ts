/** A colleague as the lists and conversations show them. */
interface Named {
  readonly name: string
  readonly nickname: string | null
}

/** What colleagues call somebody: the name, and the nickname that contacts see where there is one. */
export const namesOf = ({ name, nickname }: Named): string =>
  nickname === null || nickname === name ? name : `${name} (${nickname})`
