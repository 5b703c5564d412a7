import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { getuid, platform } from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
/** Where browsers are that are not on the path. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}
const TIMEOUT = 120_000

type Environment = Readonly<Record<string, string | undefined>>

/** The first browser of the Chromium family: the one that `CHROME_PATH` names, one on the path, or one in its usual place. */
export async function findChromium(env: Environment, system: string = platform): Promise<string | null> {
  const named = env.CHROME_PATH
  if (named !== undefined && named !== '') return (await runs(named)) ? named : null
  const ending = system === 'win32' ? '.exe' : ''
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)))
  for (const path of [...candidates, ...(PLACES[system] ?? [])]) if (await runs(path)) return path
  return null
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/**
 * Prints a page of ours as a tagged PDF: page numbers and margins are those of its own style sheet. The browser has a
 * profile of its own in `folder`, and the page asks nothing of any host.
 */
export async function printPdf(chromium: string, page: string, target: string, folder: string): Promise<void> {
  const options = [
    '--headless=new',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${target}`,
    // The browser's own sandbox does not start for the superuser.
    ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  await promisify(execFile)(chromium, [...options, pathToFileURL(page).href], { timeout: TIMEOUT })
}
