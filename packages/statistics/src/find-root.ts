/**
 * Where a decreasing function of one number crosses zero. Looks outwards from `start` by doubling steps until the
 * crossing is enclosed, then narrows by Anderson and Björck's variant of regula falsi, with bisection as its guard.
 * `null` if no crossing is enclosed within `reach` of the start.
 */
export function findRoot(f: (x: number) => number, start: number, step: number, reach: number): number | null {
  const atStart = f(start)
  if (atStart === 0) return start
  const direction = atStart > 0 ? 1 : -1
  let near = start
  let atNear = atStart
  let width = step
  for (;;) {
    const far = near + direction * width
    if (!(Math.abs(far - start) <= reach)) return null
    const atFar = f(far)
    if (atFar === 0) return far
    if (atFar > 0 !== atStart > 0) return narrow(f, near, atNear, far, atFar)
    near = far
    atNear = atFar
    width *= 2
  }
}

function narrow(f: (x: number) => number, a0: number, fa0: number, b0: number, fb0: number): number {
  let a = a0
  let fa = fa0
  let b = b0
  let fb = fb0
  for (let turn = 0; turn < 200; turn++) {
    const size = Math.abs(b - a)
    if (size <= 1e-15 * Math.max(1, Math.abs(b))) break
    let c = (fb * a - fa * b) / (fb - fa)
    // Every fourth turn halves, so that a flat or steep function cannot stall it.
    if (turn % 4 === 3 || !(Math.min(a, b) < c && c < Math.max(a, b))) c = (a + b) / 2
    const fc = f(c)
    if (fc === 0 || Math.abs(c - b) <= 1e-15 * Math.max(1, Math.abs(c))) return c
    if (fc > 0 === fb > 0) {
      const scale = 1 - fc / fb
      fa *= scale > 0 ? scale : 0.5
    } else {
      a = b
      fa = fb
    }
    b = c
    fb = fc
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b
}
