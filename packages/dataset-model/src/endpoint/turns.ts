import { setTimeout as sleep } from 'node:timers/promises'

/** Hands out turns, `perSecond` of them a second and never two at once; without a limit at once. */
export function turnsOf(perSecond: number | null): (signal?: AbortSignal) => Promise<void> {
  if (perSecond === null) return async () => undefined
  const apart = 1000 / perSecond
  let free = 0
  return async (signal) => {
    const now = performance.now()
    const mine = Math.max(now, free)
    free = mine + apart
    if (mine > now) await sleep(mine - now, undefined, signal ? { signal } : {})
  }
}

/**
 * Does each of the tasks, at most `width` at once. After the first failure none is begun; those under way are awaited,
 * since what they bring is worth keeping.
 */
export async function pool<T>(
  tasks: readonly T[],
  width: number,
  work: (task: T, goOn: () => boolean) => Promise<void>,
): Promise<void> {
  let next = 0
  const failures: unknown[] = []
  const goOn = () => failures.length === 0
  const worker = async () => {
    while (goOn() && next < tasks.length) {
      const task = tasks[next++] as T
      await work(task, goOn).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, worker))
  if (failures.length > 0) throw failures[0]
}
