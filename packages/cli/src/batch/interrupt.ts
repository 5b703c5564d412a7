/** Exit codes of what was interrupted, by the signal that did: 128 and its number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

export interface Interrupt {
  readonly signal: AbortSignal
  /** The exit code, once it was interrupted. */
  code(): number | null
  /** Signals mean what they always do again. */
  close(): void
}

/** The first interruption asks to stop, in order; the second does not ask. */
export function onInterrupt(): Interrupt {
  const controller = new AbortController()
  let code: number | null = null
  const listeners = Object.entries(CODES).map(([name, own]) => {
    const listener = () => {
      if (code !== null) process.exit(own)
      code = own
      controller.abort()
    }
    process.on(name, listener)
    return () => process.off(name, listener)
  })
  return {
    signal: controller.signal,
    code: () => code,
    close: () => {
      for (const off of listeners) off()
    },
  }
}
