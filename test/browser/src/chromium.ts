import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

if (executablePath === undefined) {
  console.warn('No Chromium on this machine: nothing is tested in a browser. Debian: apt-get install chromium')
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] })
}
