import type { Learner } from '@exaequo/contract'
import { randomSource } from '@exaequo/statistics'
import type * as TensorFlow from '@tensorflow/tfjs-core'

/** Units of the one hidden layer. */
const HIDDEN = 8
const EPOCHS = 40
const BATCH = 128
const RATE = 0.02
/** Weight decay: what keeps a small sample from being learned by heart. */
const DECAY = 1e-3

/**
 * One hidden layer of 8 rectified units, logistic loss, Adam, 40 passes over the rows in the order given. Its first weights
 * come from the seed (Glorot's uniform law), and it runs on TensorFlow.js's plain JavaScript backend, in single precision
 * and in one order of operations, so that scores repeat.
 * @see Glorot, Bengio 2010, https://proceedings.mlr.press/v9/glorot10a.html; Kingma, Ba 2015, https://arxiv.org/abs/1412.6980
 */
export function networkLearner(tf: typeof TensorFlow): Learner {
  return {
    id: 'network',
    identity: () => ({ library: `tfjs-core ${tf.version_core}`, backend: 'cpu', hidden: String(HIDDEN) }),
    async scores(train, labels, test, width, seed) {
      // Whoever else runs on TensorFlow.js keeps the backend that it has.
      const before: string | undefined = tf.getBackend()
      // No advice on the console, no checks that are for whoever builds a model.
      tf.enableProdMode()
      await tf.setBackend('cpu')
      try {
        return learned(tf, { train, labels, test, width, seed })
      } finally {
        if (before !== undefined && before !== 'cpu') await tf.setBackend(before)
      }
    },
  }
}

interface Task {
  readonly train: Float64Array
  readonly labels: Uint8Array
  readonly test: Float64Array
  readonly width: number
  readonly seed: number
}

function learned(tf: typeof TensorFlow, { train, labels, test, width, seed }: Task): Float64Array {
  const found = tf.tidy(() => {
    const random = randomSource(seed, 'network')
    const weights = (rows: number, columns: number) => {
      const reach = Math.sqrt(6 / (rows + columns))
      const values = Float32Array.from({ length: rows * columns }, () => (2 * random.uniform() - 1) * reach)
      return tf.variable(tf.tensor2d(values, [rows, columns]))
    }
    const variables = {
      first: weights(width, HIDDEN),
      firstBias: tf.variable(tf.zeros([HIDDEN])) as TensorFlow.Variable,
      second: weights(HIDDEN, 1),
      secondBias: tf.variable(tf.zeros([1])) as TensorFlow.Variable,
    }
    const all = Object.values(variables)
    const optimizer = tf.train.adam(RATE)
    try {
      const x = tf.tensor2d(Float32Array.from(train), [labels.length, width])
      const y = tf.tensor2d(Float32Array.from(labels), [labels.length, 1])
      const logits = (rows: TensorFlow.Tensor): TensorFlow.Tensor => {
        const hidden = tf.relu(tf.add(tf.matMul(rows, variables.first), variables.firstBias))
        return tf.add(tf.matMul(hidden, variables.second), variables.secondBias)
      }
      for (let epoch = 0; epoch < EPOCHS; epoch++) {
        for (let from = 0; from < labels.length; from += BATCH) {
          const size = Math.min(BATCH, labels.length - from)
          tf.tidy(() => {
            const [rows, wanted] = [tf.slice(x, [from, 0], [size, width]), tf.slice(y, [from, 0], [size, 1])]
            optimizer.minimize(() => {
              const loss = tf.losses.sigmoidCrossEntropy(wanted, logits(rows)) as TensorFlow.Scalar
              const decay = tf.add(tf.sum(tf.square(variables.first)), tf.sum(tf.square(variables.second)))
              return tf.add(loss, tf.mul(decay, DECAY)) as TensorFlow.Scalar
            })
          })
        }
      }
      const scores = logits(tf.tensor2d(Float32Array.from(test), [width === 0 ? 0 : test.length / width, width]))
      return Float32Array.from(scores.dataSync())
    } finally {
      optimizer.dispose()
      for (const variable of all) variable.dispose()
    }
  })
  return Float64Array.from(found)
}
