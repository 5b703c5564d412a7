/** Elements that have no end tag. */
const VOID = new Set(['br', 'wbr', 'meta', 'img', 'hr', 'input', 'link'])

/** The first element that is closed out of turn or never; `null` where every one is closed as it was opened. */
export function unbalanced(html: string): string | null {
  const open: string[] = []
  for (const [whole, end, name = '', self] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*?(\/?)>/g)) {
    if (VOID.has(name) || self === '/') continue
    if (end !== '/') open.push(name)
    else if (open.pop() !== name) return whole
  }
  return open.at(-1) ?? null
}
