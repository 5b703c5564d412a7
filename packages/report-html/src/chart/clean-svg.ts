/**
 * Makes a drawn chart fit to stand in a page without inline styles: no `<style>`, no `style=`, no font of its own, short
 * numbers. The markup of its parts is dropped for readers of the page as a whole: the chart is one image with one name.
 */
export function cleanSvg(svg: string, label: string, className: string): string {
  const body = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ (?:aria-label|aria-hidden|font-family|font-size|font-variant|stroke-miterlimit)="[^"]*"/g, '')
    .replace(/(\d+\.\d{2})\d+/g, '$1')
  const open = /^<svg[^>]*?viewBox="([^"]*)"[^>]*>/.exec(body)
  if (open === null) throw new TypeError('not a drawing with a view box')
  const [, , width, height] = (open[1] ?? '').split(' ')
  return `<svg role="img" aria-label="${label}" class="plot ${className}" viewBox="${open[1]}" width="${width}" height="${height}">${body.slice(open[0].length)}`
}
