import { chromium } from 'playwright-core'
const [,, file, out, scheme='light', width='1100', ...ids] = process.argv
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] })
const p = await b.newPage({ colorScheme: scheme, viewport:{ width:+width, height:900 } })
await p.goto('file://'+file)
let i=0
for (const id of ids) {
  const el = await p.evaluateHandle(id => { const h=document.getElementById(id); return h.closest('section')??h }, id)
  await el.asElement().screenshot({ path: `${out}-${id}.png` })
}
if(ids.length===0) await p.screenshot({path:`${out}.png`, fullPage:true})
await b.close()
