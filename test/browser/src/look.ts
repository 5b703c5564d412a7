// What a page is asked by the tests, as code that runs in it: the page's own policy lets nothing be added to it.

/** Links within the page that lead nowhere, and addresses of other files. */
export const LINKS = `(() => {
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))
  return {
    nowhere: links.filter((href) => href.startsWith('#') && document.getElementById(href.slice(1)) === null),
    files: [...new Set(links.filter((href) => !href.startsWith('#') && !/^https?:/.test(href)))],
    uses: [...document.querySelectorAll('use')].filter((use) => document.querySelector(use.getAttribute('href')) === null).length,
  }
})()`

/** What an assistive technology would stumble over. */
export const OUTLINE = `(() => {
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((head) => Number(head.localName[1]))
  const tables = [...document.querySelectorAll('table')]
  return {
    jumps: levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1).length,
    firsts: levels.filter((level) => level === 1).length,
    emptyHeads: [...document.querySelectorAll('h1,h2,h3,h4')].filter((head) => head.textContent.trim() === '').length,
    withoutCaption: tables.filter((table) => !table.caption?.textContent.trim()).length,
    withoutScope: [...document.querySelectorAll('th')].filter((head) => !/^(col|row|rowgroup)$/.test(head.scope)).length,
    unevenRows: tables.flatMap((table) => {
      const width = table.tHead?.rows[0].cells.length
      return [...table.rows].filter((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0) !== width)
    }).length,
    unnamedImages: [...document.querySelectorAll('svg')].filter((svg) => {
      const image = svg.closest('[role=img]')
      const name = image?.getAttribute('aria-label') ?? ''
      return name.trim() === '' || name.length > 300
    }).length,
    figuresWithoutTable: [...document.querySelectorAll('figure')].filter((figure) => {
      const parent = figure.closest('section, .set, .fiche')
      return parent?.querySelector('table, .unfilled') == null
    }).length,
  }
})()`

/** Elements that stick out of a narrow page and are in no container that scrolls, or whose text is cut. */
export const OVERFLOW = `(() => {
  const wide = document.documentElement.clientWidth
  const own = (element) => element.closest('.scroll') === null && element.closest('svg') === null
  const sticking = [...document.querySelectorAll('body *')].filter((element) => {
    if (!own(element) || element.matches('.skip, script, br, wbr')) return false
    const box = element.getBoundingClientRect()
    return box.width > 0 && (box.right > wide + 1 || box.left < -1)
  })
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return (overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip') && own(element) && !element.matches('input, select')
  })
  const name = (element) => element.localName + '.' + element.className + ' ' + element.textContent.slice(0, 60)
  return {
    sideways: document.documentElement.scrollWidth - wide,
    sticking: sticking.slice(0, 5).map(name),
    cut: cut.slice(0, 5).map(name),
  }
})()`

/** Every element that the keyboard reaches, in order of the document. */
export const STOPS = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility()).length`

/** Where the keyboard is, and how that is shown. */
export const FOCUS = `(() => {
  const at = document.activeElement
  if (at === null || at === document.body) return null
  globalThis.order ??= [...document.querySelectorAll('*')]
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const box = at.getBoundingClientRect()
  return {
    place: order.indexOf(at),
    shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0,
    name: at.localName + ' ' + at.textContent.trim().slice(0, 40),
  }
})()`

/** Milliseconds from the start of the navigation until the whole page is loaded, laid out and painted. */
export const OPENED = `new Promise((opened) => {
  document.documentElement.getBoundingClientRect()
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const [{ loadEventEnd }] = performance.getEntriesByType('navigation')
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    opened(Math.max(loadEventEnd, paint?.startTime ?? 0))
  }))
})`
