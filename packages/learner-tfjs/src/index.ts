import { isMissingModule, type Learner } from '@exaequo/contract'
import { networkLearner } from './network.ts'

/** What can be learned with here: nothing where TensorFlow.js is not installed, which metrics then say. */
export async function learners(): Promise<readonly Learner[]> {
  try {
    // The core alone knows no gradients: the package of layers brings them.
    const [tf] = await Promise.all([
      import('@tensorflow/tfjs-core'),
      import('@tensorflow/tfjs-backend-cpu'),
      import('@tensorflow/tfjs-layers'),
    ])
    return [networkLearner(tf)]
  } catch (error) {
    // The second is what a bundle of CommonJS meets, which the command line runs from.
    if (isMissingModule(error)) return []
    throw error
  }
}

export { networkLearner }
