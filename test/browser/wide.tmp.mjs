import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] })
const p = await b.newPage({ viewport:{ width:360, height:900 } })
await p.goto('file://'+process.argv[2])
console.log(await p.evaluate(() => { const out=[]; for (const el of document.querySelectorAll('body *')) { if (el.closest('.scroll')) continue; const r=el.getBoundingClientRect(); if (r.right>362) out.push(el.tagName+'.'+el.className+' in '+(el.closest('[id]')?.id??el.parentElement.tagName+'.'+el.parentElement.className)+' '+Math.round(r.right)+' '+getComputedStyle(el).display) } return out.slice(0,40).join('\n') }))
await b.close()
