/** Prints a line with the seconds since the command began. */
export function progress(line: string): void {
  const seconds = (performance.now() / 1000).toFixed(1).padStart(6)
  process.stdout.write(`${seconds} s  ${line}\n`)
}
