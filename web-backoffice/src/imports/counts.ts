/** What became of the lines of an import so far. */
export interface LineCounts {
  readonly lines: number
  readonly faultyLines: number
  readonly created: number
  readonly invited: number
  readonly alreadyThere: number
  readonly refused: number
}

/** How many lines are done, of all without faults, and how many are left. */
export function countsOf({
  lines,
  faultyLines,
  created,
  invited,
  alreadyThere,
  refused,
}: LineCounts): { readonly all: number; readonly done: number; readonly toDo: number } {
  const all = lines - faultyLines
  const done = created + invited + alreadyThere + refused
  return { all, done, toDo: all - done }
}
