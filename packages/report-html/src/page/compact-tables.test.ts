import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { compactTables } from './compact-tables.ts'

const table = `<p><bdi>outside</bdi></p>
<table class="words-3"><caption><span>Caption <bdi>c</bdi></span></caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>
<tr><th scope="rowgroup" class="body two" colspan="2">Title</th></tr>
<tr><th scope="row"><bdi>Hommes × Âge</bdi></th><td><b class="state"><i aria-hidden="true">▲</i> words</b></td></tr>
<tr><th scope="row"><bdi>שלום</bdi></th><td><bdi>a\u202eb</bdi><small>x=&quot;y&quot;</small></td></tr>
</tbody><tbody>
<tr><th scope="row">last</th><td></td></tr>
</tbody></table>`

test('leaves out what a browser puts back, and nothing else', () => {
  const compact = compactTables(table)
  expect(compact).not.toMatch(/<\/t[dhr]>/)
  expect(compact).toContain('<tr><th scope=row>Hommes × Âge<td><b class=state><i aria-hidden=true>▲</i> words</b>')
  // More than one word keeps its quotes, a text keeps what looks like an attribute.
  expect(compact).toContain('class="body two"')
  expect(compact).toContain('x=&quot;y&quot;')
  expect(compact.length).toBeLessThan(table.length * 0.85)
})

test('keeps apart what turns the direction of its surroundings, and whatever is in no table', () => {
  const compact = compactTables(table)
  expect(compact).toContain('<bdi>שלום</bdi>')
  expect(compact).toContain('<bdi>a\u202eb</bdi>')
  expect(compact).toContain('<p><bdi>outside</bdi></p>')
})

test('reads back as the same table', () => {
  const shape = (markup: string) =>
    [...parseHTML(`<html><body>${markup}</body></html>`).document.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => `${cell.localName} ${cell.getAttribute('scope')} ${cell.textContent?.trim()}`),
    )
  expect(shape(compactTables(table))).toEqual(shape(table))
})
