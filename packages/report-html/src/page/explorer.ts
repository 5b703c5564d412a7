/** Marks a part that the script below may bring to life. */
export const EXPLORER = '<div class="explorer" hidden>'

/**
 * The one script of a report, named by its hash in the page's policy: a slider that picks a row of the table after it.
 * It writes nothing but copies of what the table already holds, and without it the table says the same.
 */
export const EXPLORER_SCRIPT = `for (const box of document.querySelectorAll('.explorer')) {
  const table = box.nextElementSibling.querySelector('table')
  const heads = [...table.tHead.rows[0].cells]
  const rows = [...table.tBodies[0].rows]
  const slider = box.querySelector('input')
  const list = box.querySelector('dl')
  const copy = (name, cell) => {
    const made = document.createElement(name)
    for (const node of cell.childNodes) made.append(node.cloneNode(true))
    return made
  }
  const show = () => {
    const at = Number(slider.value)
    rows.forEach((row, i) => row.classList.toggle('chosen', i === at))
    slider.setAttribute('aria-valuetext', rows[at].cells[0].textContent)
    list.replaceChildren(...heads.flatMap((head, i) => [copy('dt', head), copy('dd', rows[at].cells[i])]))
  }
  slider.addEventListener('input', show)
  box.hidden = false
  show()
}
`
