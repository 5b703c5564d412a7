import type { Text } from '@exaequo/contract'

/** Words that the script below writes, given to it on the page's body. */
export const ENHANCED = {
  // Label of a field: rows without these words are hidden.
  filter: { en: 'Filter rows', fr: 'Filtrer les lignes' },
  // Of {all} rows, {shown} hold the words: plain places, filled by the script.
  shown: { en: 'Rows shown: {shown} of {all}', fr: 'Lignes affichées : {shown} sur {all}' },
  // Label of a list of verdicts to choose from, and its first entry.
  verdict: { en: 'Verdict', fr: 'Verdict' },
  any: { en: 'any', fr: 'tous' },
  // A button under a chart, when the table is hidden, and when it is shown.
  showTable: { en: 'Show the table', fr: 'Afficher le tableau' },
  hideTable: { en: 'Hide the table', fr: 'Masquer le tableau' },
} as const satisfies Record<string, Text>

/**
 * The one script of a page, named by its hash in the page's policy. It reorders, hides and copies what the page already
 * holds, and prints as if it had not run: sliders that pick a row of the table after them; columns that sort; fields that
 * filter long tables; buttons that fold the table behind a chart. The keyboard stops at no table that is all in view.
 */
export const ENHANCE_SCRIPT = `const words = document.body.dataset
const make = (name, content = '', set = {}) => Object.assign(document.createElement(name), { textContent: content }, set)
const copy = (name, nodes) => {
  const made = make(name)
  for (const node of nodes) made.append(node.cloneNode(true))
  return made
}

for (const box of document.querySelectorAll('.explorer')) {
  const table = box.nextElementSibling.querySelector('table')
  const heads = [...table.tHead.rows[0].cells].map((cell) => [...cell.cloneNode(true).childNodes])
  const rows = [...table.tBodies[0].rows]
  const slider = box.querySelector('input')
  const list = box.querySelector('dl')
  const show = () => {
    const at = Number(slider.value)
    rows.forEach((row, i) => row.classList.toggle('chosen', i === at))
    slider.setAttribute('aria-valuetext', rows[at].cells[0].textContent.trim())
    list.replaceChildren(...heads.flatMap((head, i) => [copy('dt', head), copy('dd', rows[at].cells[i].childNodes)]))
  }
  slider.addEventListener('input', show)
  box.hidden = false
  show()
}

const SYMBOLS = '\u25b2\u25b3?\u2014\u2592\u25c6\u25cf\u25cb'
const textOf = (cell) => cell?.textContent.trim() ?? ''
/** A number, or the rank of a verdict; null: nothing to sort by, which stays last. */
const keyOf = (cell) => {
  if (cell?.dataset.key !== undefined) return Number(cell.dataset.key)
  const text = textOf(cell)
  if (text === '' || text === '\u2013' || text === '\u2592') return null
  const plain = text.replace(/[\\s\u00a0\u202f](?=\\d{3})/g, '').replace('\u2212', '-')
  const own = document.documentElement.lang === 'fr' ? plain.replace(',', '.') : plain.replace(/,(?=\\d{3})/g, '')
  const number = /^(?:[\u25b2\u25b3?\u2014\u25c6\u25cf\u25cb]\\s+)?(?:<\\s*)?([-+]?\\d+(?:\\.\\d+)?)/.exec(own)
  if (number !== null) return Number(number[1]) - (own.startsWith('<') ? 1e-9 : 0)
  const rank = SYMBOLS.indexOf(text[0])
  return rank === -1 ? text : rank
}
const compare = (a, b) => {
  if (a === null || b === null) return 0
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return typeof a === 'number' ? a - b : a.localeCompare(b, document.documentElement.lang, { numeric: true })
}
const isTitle = (row) => row.cells[0].scope === 'rowgroup'

const restore = []
for (const table of document.querySelectorAll('table:not(.heat)')) {
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows].filter((row) => !isTitle(row)) }))
  const longest = Math.max(0, ...bodies.map(({ rows }) => rows.length))
  const chosen = table.classList.contains('portfolio')
  if ((longest < 8 && !chosen) || table.tHead === null) continue
  const heads = [...table.tHead.rows[0].cells]
  const unsort = () => {
    for (const head of heads) head.removeAttribute('aria-sort')
    for (const { body, rows } of bodies) body.append(...rows)
  }
  heads.forEach((head, column) => {
    const button = make('button', '', { type: 'button', className: 'sort' })
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort')
      unsort()
      if (before === 'descending') return
      const way = before === null ? 1 : -1
      head.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending')
      for (const { body, rows } of bodies) {
        const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }))
        keyed.sort((a, b) => (a.key === null) - (b.key === null) || way * compare(a.key, b.key))
        body.append(...keyed.map(({ row }) => row))
      }
    })
  })
  restore.push(unsort)
  if (longest < 15 && !chosen) continue
  const all = bodies.flatMap(({ rows }) => rows)
  const field = make('input', '', { type: 'search' })
  const count = make('span', '')
  count.setAttribute('role', 'status')
  const label = make('label', words.filter + ' ')
  label.append(field)
  const box = make('p', '', { className: 'filter' })
  box.append(label)
  const select = make('select')
  if (chosen) {
    const states = [...new Set([...table.querySelectorAll('.state')].map(textOf))]
    select.append(make('option', words.any, { value: '' }), ...states.map((text) => make('option', text)))
    const name = make('label', words.verdict + ' ')
    name.append(select)
    box.append(' ', name)
  }
  box.append(' ', count)
  const filter = () => {
    const wanted = field.value.trim().toLocaleLowerCase()
    let shown = 0
    for (const row of all) {
      const states = [...row.querySelectorAll('.state')].map(textOf)
      row.hidden =
        !row.textContent.toLocaleLowerCase().includes(wanted) || (select.value !== '' && !states.includes(select.value))
      if (!row.hidden) shown++
    }
    const some = wanted !== '' || select.value !== ''
    count.textContent = some ? words.shown.replace('{shown}', shown).replace('{all}', all.length) : ''
  }
  field.addEventListener('input', filter)
  select.addEventListener('change', filter)
  table.parentElement.before(box)
}
addEventListener('beforeprint', () => {
  for (const unsort of restore) unsort()
})

// Only what scrolls sideways needs to be reached by the keyboard.
const fit = () => {
  const boxes = [...document.querySelectorAll('.scroll')].map((box) => [box, box.scrollWidth > box.clientWidth + 1])
  for (const [box, scrolls] of boxes) {
    if (scrolls) box.tabIndex = 0
    else box.removeAttribute('tabindex')
  }
}
addEventListener('resize', fit)
fit()

let folded = 0
for (const figure of document.querySelectorAll('figure')) {
  const behind = figure.nextElementSibling
  if (!behind?.matches('.scroll') || behind.querySelector('table') === null) continue
  behind.id = 'behind-' + folded++
  const button = make('button', words.hideTable, { type: 'button', className: 'fold' })
  button.setAttribute('aria-controls', behind.id)
  button.setAttribute('aria-expanded', 'true')
  button.addEventListener('click', () => {
    const shown = behind.classList.toggle('folded')
    button.setAttribute('aria-expanded', String(!shown))
    button.textContent = shown ? words.showTable : words.hideTable
  })
  figure.append(button)
}
`
