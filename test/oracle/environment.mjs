// A throwaway Python environment with the pinned libraries; what does not install is said and left out.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where its Python is, and the requirements that did not install. */
export function makeEnvironment(folder, requirements) {
  const environment = join(folder, 'environment')
  execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' })
  const windows = process.platform === 'win32'
  const python = join(environment, windows ? 'Scripts/python.exe' : 'bin/python')
  const install = (...what) =>
    spawnSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...what], { stdio: 'inherit' })
      .status === 0
  const failed = []
  if (!install('-r', requirements)) {
    // Together or, where one of them stands in the way, one by one.
    const all = readFileSync(requirements, 'utf8').split('\n').filter(Boolean)
    failed.push(...all.filter((one) => !install(one)))
  }
  return { python, failed }
}
