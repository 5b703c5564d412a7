export interface RidgeFit {
  readonly intercept: number
  readonly coefficients: Float64Array
  readonly converged: boolean
}

/**
 * Logistic regression with a ridge penalty, intercept left free, by Newton's steps, halved while the objective rises:
 *
 *     minimise Σ b²/2 + strength · Σ_i ln(1 + exp(−s_i (a + x_i·b))),  s_i = 1 with the label, −1 without
 *
 * The penalty makes it finite where the classes can be told apart. Deterministic.
 * @param x rows × width numbers, row after row; columns on one scale, since the penalty is the same for all
 * @see Hoerl, Kennard 1970, https://doi.org/10.1080/00401706.1970.10488634; le Cessie, van Houwelingen 1992,
 *   https://doi.org/10.2307/2347628
 * @throws RangeError if the lengths do not fit
 */
export function ridgeLogistic(
  x: ArrayLike<number>,
  labels: ArrayLike<number>,
  width: number,
  { strength = 1, turns = 50 }: { readonly strength?: number; readonly turns?: number } = {},
): RidgeFit {
  const rows = labels.length
  if (x.length !== rows * width) throw new RangeError(`ridgeLogistic: ${x.length} numbers for ${rows} × ${width}`)
  // The intercept comes last.
  const size = width + 1
  let b: Float64Array = new Float64Array(size)
  let value = objective(x, labels, width, b, strength)
  for (let turn = 0; turn < turns; turn++) {
    const { gradient, hessian } = derivatives(x, labels, width, b, strength)
    const step = solvePositive(hessian, gradient, size)
    let share = 1
    let next = moved(b, step, share)
    let nextValue = objective(x, labels, width, next, strength)
    while (!(nextValue <= value + 1e-12 * Math.abs(value)) && share > 1e-6) {
      share /= 2
      next = moved(b, step, share)
      nextValue = objective(x, labels, width, next, strength)
    }
    const largest = step.reduce((most, own) => Math.max(most, Math.abs(own)), 0)
    b = next
    value = nextValue
    if (largest <= 1e-10) return { intercept: b[width] as number, coefficients: b.slice(0, width), converged: true }
  }
  return { intercept: b[width] as number, coefficients: b.slice(0, width), converged: false }
}

/** a + x·b of each row: the higher, the likelier the label. */
export function linearScores(x: ArrayLike<number>, width: number, { intercept, coefficients }: RidgeFit): Float64Array {
  return Float64Array.from({ length: width === 0 ? 0 : x.length / width }, (_, i) => {
    let eta = intercept
    for (let j = 0; j < width; j++) eta += (x[i * width + j] as number) * (coefficients[j] as number)
    return eta
  })
}

function moved(b: Float64Array, step: Float64Array, share: number): Float64Array {
  return b.map((own, j) => own - share * (step[j] as number))
}

function etaOf(x: ArrayLike<number>, width: number, b: Float64Array, row: number): number {
  let eta = b[width] as number
  for (let j = 0; j < width; j++) eta += (x[row * width + j] as number) * (b[j] as number)
  return eta
}

function objective(
  x: ArrayLike<number>,
  labels: ArrayLike<number>,
  width: number,
  b: Float64Array,
  strength: number,
): number {
  let penalty = 0
  for (let j = 0; j < width; j++) penalty += (b[j] as number) ** 2 / 2
  let loss = 0
  for (let i = 0; i < labels.length; i++) {
    const eta = etaOf(x, width, b, i)
    loss += Math.max(0, eta) + Math.log1p(Math.exp(-Math.abs(eta))) - (labels[i] as number) * eta
  }
  return penalty + strength * loss
}

function derivatives(
  x: ArrayLike<number>,
  labels: ArrayLike<number>,
  width: number,
  b: Float64Array,
  strength: number,
) {
  const size = width + 1
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size * size)
  const row = new Float64Array(size)
  row[width] = 1
  for (let i = 0; i < labels.length; i++) {
    for (let j = 0; j < width; j++) row[j] = x[i * width + j] as number
    const rate = 1 / (1 + Math.exp(-etaOf(x, width, b, i)))
    const gap = strength * (rate - (labels[i] as number))
    const curve = strength * rate * (1 - rate)
    for (let j = 0; j < size; j++) {
      const own = row[j] as number
      if (own === 0) continue
      gradient[j] = (gradient[j] as number) + gap * own
      for (let k = 0; k <= j; k++)
        hessian[j * size + k] = (hessian[j * size + k] as number) + curve * own * (row[k] as number)
    }
  }
  for (let j = 0; j < width; j++) {
    gradient[j] = (gradient[j] as number) + (b[j] as number)
    hessian[j * size + j] = (hessian[j * size + j] as number) + 1
  }
  // Keeps the step finite where every row is all but certain.
  hessian[size * size - 1] = (hessian[size * size - 1] as number) + 1e-12
  return { gradient, hessian }
}

/** Cholesky of a symmetric positive matrix, given by its lower half, which is written over. */
function solvePositive(a: Float64Array, right: Float64Array, size: number): Float64Array {
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = a[i * size + j] as number
      for (let k = 0; k < j; k++) sum -= (a[i * size + k] as number) * (a[j * size + k] as number)
      a[i * size + j] = i === j ? Math.sqrt(sum) : sum / (a[j * size + j] as number)
    }
  }
  const x = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    let sum = x[i] as number
    for (let k = 0; k < i; k++) sum -= (a[i * size + k] as number) * (x[k] as number)
    x[i] = sum / (a[i * size + i] as number)
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] as number
    for (let k = i + 1; k < size; k++) sum -= (a[k * size + i] as number) * (x[k] as number)
    x[i] = sum / (a[i * size + i] as number)
  }
  return x
}
