import { escapeHtml } from '../html.ts'

/** What would break the page's policy, repeat its style sheet or give names to parts of what is one image. */
const DROPPED =
  /^(style|xmlns(:.*)?|aria-.*|font-.*|stroke-miterlimit|stroke-linejoin|stroke-linecap|text-rendering|fill|stroke|stroke-width)$/

/**
 * A drawn chart as markup, the same from every kind of document: no inline style, short numbers, one name for the whole.
 * @param label name of the image, not yet escaped
 */
export function serialiseChart(svg: Element, label: string, className: string): string {
  const box = (svg.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number)
  const [, , width, height] = box
  if (box.length !== 4 || box.some(Number.isNaN)) throw new TypeError('not a drawing with a view box')
  const inside = Array.from(svg.childNodes).map(serialise).join('')
  return `<svg role="img" aria-label="${escapeHtml(label)}" class="plot ${className}" viewBox="${box.join(' ')}" width="${width}" height="${height}">${inside}</svg>`
}

const TEXT = 3
const ELEMENT = 1

function serialise(node: ChildNode): string {
  if (node.nodeType === TEXT) return escapeHtml(node.nodeValue ?? '')
  if (node.nodeType !== ELEMENT) return ''
  const element = node as Element
  const name = element.localName
  if (name === 'style' || name === 'script') return ''
  // Kinds of documents keep attributes in different orders.
  const attributes = placed(element)
    .filter((attribute) => !DROPPED.test(attribute.name))
    .map((attribute) => ({ key: attribute.name, value: whole(name, attribute.name, attribute.value) }))
    .filter(({ key, value }) => key !== 'transform' || value !== 'translate(0,0)')
    .map(({ key, value }) => ` ${key}="${escapeHtml(short(value))}"`)
    .sort()
    .join('')
  const inside = Array.from(element.childNodes).map(serialise).join('')
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`
}

/** A text moved to its place and down by a third of its size: its place alone says it in half the letters. */
function placed(element: Element): { readonly name: string; readonly value: string }[] {
  const own = Array.from(element.attributes).map(({ name, value }) => ({ name, value }))
  const [, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(element.getAttribute('transform') ?? '') ?? []
  if (element.localName !== 'text' || x === undefined || y === undefined || element.getAttribute('y') !== '0.32em') {
    return own
  }
  const kept = own.filter(({ name }) => name !== 'transform' && name !== 'y' && name !== 'x')
  return [...kept, { name: 'x', value: x }, { name: 'y', value: String(Number(y) + THIRD) }]
}

/** Of the size of letters in charts, in pixels. */
const THIRD = 4

function short(value: string): string {
  return value.replace(/(\d+\.\d{2})\d+/g, '$1')
}

/** Plot moves whole marks by half a pixel where a screen has coarse ones; a report is the same whatever screen made it. */
function whole(element: string, name: string, value: string): string {
  if (element !== 'g' || name !== 'transform') return value
  return value.replace(/-?\d+(\.\d+)?/g, (number) => String(Math.floor(Number(number))))
}
