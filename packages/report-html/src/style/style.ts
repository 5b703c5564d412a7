/** The one style sheet: a document to read and to file. One accent; meaning is carried by symbols and words. */
export const STYLE = `
:root{--ink:#1d2430;--soft:#56606f;--rule:#d5dae2;--pale:#f4f6f9;--accent:#1f4e79;--wide:#9fb3c8}
*{box-sizing:border-box}
html{font:17px/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;color:var(--ink);background:#fff}
body{margin:0 auto;max-width:60rem;padding:2.5rem 2rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,caption,th,.meta,.state,nav{font-family:"Segoe UI",Inter,"Helvetica Neue",Arial,sans-serif}
h1{font-size:2.1rem;line-height:1.2;margin:.4rem 0 1rem;font-weight:650}
h2{font-size:1.45rem;margin:3.2rem 0 .8rem;padding-top:.9rem;border-top:2px solid var(--accent);font-weight:650}
h3{font-size:1.08rem;margin:2rem 0 .5rem;font-weight:650}
p,ul{max-width:44rem}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem}
.meta{color:var(--soft);font-size:.84rem}
.restricted{border:2px solid var(--ink);padding:.6rem 1rem;font-weight:600;max-width:none}
dl{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.3rem 1.5rem;margin:1rem 0}
dt{color:var(--soft);font-size:.9rem}dd{margin:0;overflow-wrap:anywhere}
.finding{border-left:4px solid var(--accent);padding:.1rem 0 .1rem 1.2rem;margin:1.4rem 0;break-inside:avoid}
.finding p{margin:.4rem 0}
.state{font-weight:650}
.symbol{display:inline-block;min-width:1.3em}
.note{color:var(--soft);font-size:.9rem}
.scroll{overflow-x:auto;margin:1rem 0}
td{overflow-wrap:normal}
table{border-collapse:collapse;width:100%;font-size:.86rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:650;padding:.3rem 0 .5rem}
th,td{padding:.38rem .7rem .38rem 0;border-bottom:1px solid var(--rule);text-align:right;vertical-align:top}
th{font-weight:600;font-size:.8rem}
th:first-child,td:first-child,th.text,td.text{text-align:left}
thead th{border-bottom:1.5px solid var(--ink)}
tbody th{text-align:left;font-weight:500;font-size:.86rem;max-width:18rem;overflow-wrap:anywhere}
figure{margin:1.2rem 0;break-inside:avoid}
figcaption{font-size:.86rem;color:var(--soft);margin-top:.3rem}
svg.plot{width:100%;height:auto;max-width:48rem;font:13px "Segoe UI",Inter,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
svg.narrow{display:none}
.plot text{fill:var(--ink);stroke:none}.plot .c-tick,.plot .c-tick text{fill:var(--soft);font-size:11px}
.plot .c-grid,.plot .c-grid line{stroke:var(--rule)}.plot .c-line,.plot .c-line line{stroke:var(--ink);stroke-dasharray:3 3}
.plot .c-region,.plot .c-region rect{fill:var(--pale);stroke:none}.plot .c-interval,.plot .c-interval line{stroke:var(--accent);stroke-width:2.5px}
.plot .c-wide,.plot .c-wide line{stroke:var(--wide);stroke-width:1.2px}.plot .c-dot,.plot .c-dot circle,.plot .c-dot path{fill:var(--accent);stroke:var(--accent)}
.plot .c-hollow,.plot .c-hollow circle,.plot .c-hollow path{fill:#fff}
@media (max-width:40rem){html{font-size:16px}body{padding:1.2rem 1rem 3rem}dl{grid-template-columns:1fr;gap:0 0}dd{margin-bottom:.6rem}svg.wide{display:none}svg.narrow{display:block;max-width:24rem}}
@media print{@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}html{font-size:10.5pt}body{max-width:none;padding:0}h2,h3,caption{break-after:avoid}tr,figure,.finding{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}.skip,nav{display:none}.chapter{break-before:page}a{color:inherit}}
`
