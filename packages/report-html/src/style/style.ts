/** The one style sheet: a document to read and to file. One accent; meaning is carried by symbols and words. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2230;--soft:#535d6c;--rule:#d6dbe3;--pale:#f4f6f9;--accent:#1f4e79;--wide:#9fb3c8;--h0:#fff;--h1:#e6edf4;--h2:#cddceb;--h3:#b3cae0;--h4:#98b7d4;--sans:"Segoe UI",Inter,"Helvetica Neue","DejaVu Sans",Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#12161d;--ink:#e6e9ef;--soft:#a9b3c2;--rule:#3a4352;--pale:#1d2430;--accent:#8db8e8;--wide:#5a7390;--h0:#12161d;--h1:#1c2a3a;--h2:#23384f;--h3:#2b4765;--h4:#33567b}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
html{font:17px/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,"DejaVu Serif",Georgia,serif;color:var(--ink);background:var(--paper);scroll-padding-top:1rem}
body{margin:0 auto;max-width:60rem;padding:2.5rem 2rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4,caption,th,td,.meta,.state,nav,dl,.note,.unfilled,.restricted,figcaption{font-family:var(--sans)}
h1{font-size:2.1rem;line-height:1.2;margin:.4rem 0 1.2rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.5rem;line-height:1.25;margin:3.4rem 0 1rem;padding-top:.9rem;border-top:2px solid var(--accent);font-weight:650}
h3{font-size:1.14rem;line-height:1.3;margin:2.3rem 0 .6rem;font-weight:650}
h4{font-size:.98rem;margin:1.7rem 0 .4rem;font-weight:650}
.fiche>h3{font-size:1.3rem;padding-top:.6rem;border-top:1px solid var(--rule)}
h2 .number,h3 .number{color:var(--accent);margin-right:.35em}
p,ul{max-width:44rem}
p{margin:.7rem 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
b.g{font-weight:600}
code{font-size:.82em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
.lead{font-size:1.06rem}
.meta{color:var(--soft);font-size:.84rem}
.note,figcaption{color:var(--soft);font-size:.82rem;line-height:1.45}
.unfilled{color:var(--soft);font-style:italic}p.unfilled{font-size:.9rem}
.empty h2{color:var(--soft)}
.failed,.restricted{border:2px solid var(--ink);padding:.6rem 1rem;font-weight:600;max-width:none}
.banner{border:2px solid var(--ink);border-left-width:.6rem;padding:.6rem 1rem;max-width:none;font-family:var(--sans);font-size:.94rem}.banner i{font-style:normal;font-weight:800;padding-right:.3rem}
.conclusion{margin:1.6rem 0}.conclusion h4{margin-bottom:.2rem}.conclusion p{margin:.25rem 0}
details{max-width:44rem;font-size:.88rem;line-height:1.45;margin:.4rem 0}summary{font-family:var(--sans);color:var(--accent);cursor:pointer;padding:.2rem 0}summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.steps,.steps ul{padding-left:1.2rem;margin:.2rem 0}.steps li{margin:.2rem 0}
blockquote{margin:1rem 0;padding:.2rem 0 .2rem 1.2rem;border-left:4px solid var(--rule);max-width:44rem}
th small{display:block;font-weight:400;color:var(--soft);font-size:.92em}dt small{display:block}
dl{display:grid;grid-template-columns:minmax(9rem,15rem) minmax(0,1fr);gap:.35rem 1.5rem;margin:1.2rem 0;font-size:.9rem;line-height:1.45}
dt{color:var(--soft);overflow-wrap:anywhere}dd{margin:0;overflow-wrap:anywhere}
.hashes dd{font-family:"DejaVu Sans Mono",Consolas,monospace;font-size:.78rem}
.contents h2{font-size:1.02rem;margin:2rem 0 .5rem;padding:0;border:0}
.contents ol{list-style:none;margin:0;padding:0;max-width:none}
.contents>ol{columns:2;column-gap:3rem;font-size:.86rem;line-height:1.35}
.contents li{break-inside:avoid}
.contents a{display:flex;padding:.18rem 0}
.contents a span:last-child{min-width:0;overflow-wrap:anywhere}
.contents ol ol{padding-left:1.9rem}
.contents .number{flex:none;width:1.9rem;color:var(--soft)}
.contents ol ol .number{width:2.4rem}
.contents a{text-decoration:none}.contents a:hover{text-decoration:underline}
.contents .unfilled a{color:var(--soft);font-style:italic}
.finding{border-left:4px solid var(--accent);padding:.1rem 0 .1rem 1.2rem;margin:1.5rem 0;break-inside:avoid}
.finding p{margin:.4rem 0}
.finding .state{font-size:1.05rem}
.state{font-weight:650}
.direct{border-left-style:double;border-left-width:6px}
.verbatim{margin:1rem 0;padding:.2rem 1.2rem;border-left:4px solid var(--rule);white-space:pre-line;overflow-wrap:anywhere;max-width:44rem}
.symbol,.state i{display:inline-block;min-width:1.3em;font-style:normal}
.key{list-style:none;padding:0;font-size:.9rem}.key li{padding-left:1.8em;text-indent:-1.8em}.key .symbol{text-indent:0;width:1.8em}
.items li{margin:.55rem 0}
.scroll{overflow-x:auto;margin:1rem 0;background:linear-gradient(to right,var(--paper) 40%,transparent) 0/4rem 100% no-repeat local,linear-gradient(to left,var(--paper) 40%,transparent) 100%/4rem 100% no-repeat local,linear-gradient(to right,var(--wide),transparent) 0/.5rem 100% no-repeat,linear-gradient(to left,var(--wide),transparent) 100%/.5rem 100% no-repeat}
table{border-collapse:collapse;width:100%;font-size:.8rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:650;font-size:.88rem;padding:.3rem 0 .5rem}
th,td{padding:.36rem .8rem .36rem 0;border-bottom:1px solid var(--rule);text-align:right;vertical-align:top;overflow-wrap:normal}
td{white-space:nowrap}td:has(.state){white-space:normal;min-width:10rem}
th:last-child,td:last-child{padding-right:0}
th{font-weight:600}
thead th{border-bottom:1.5px solid var(--ink);vertical-align:bottom;font-size:.76rem;line-height:1.3}
th:first-child{text-align:left}
.words-2 :is(td,th):nth-child(2),.words-3 :is(td,th):nth-child(3),.words-4 :is(td,th):nth-child(4),.words-5 :is(td,th):nth-child(5),.words-6 :is(td,th):nth-child(6),.words-8 :is(td,th):nth-child(8),.words-9 :is(td,th):nth-child(9){text-align:left;white-space:normal}
tbody th{font-weight:500;min-width:8rem;max-width:20rem;overflow-wrap:anywhere}
tbody th b.g,.words-3 td b.g{font-weight:500}
tbody th.body{padding-top:1rem;font-weight:650;max-width:none}
td .state{font-weight:500}
td .state i{min-width:1.1em}
td small{display:block;color:var(--soft);font-size:.92em}
tbody tr:hover,tbody tr.chosen{background:var(--pale)}tr.chosen th{box-shadow:inset 3px 0 var(--accent);padding-left:.6rem}
.sort,.fold{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer;min-height:24px;min-width:24px}.sort::after{content:" ↕";content:" ↕"/"";color:var(--soft);font-weight:400}[aria-sort=ascending] .sort::after{content:" ↑";content:" ↑"/"";color:inherit}[aria-sort=descending] .sort::after{content:" ↓";content:" ↓"/"";color:inherit}
.fold{color:var(--accent);font:.82rem var(--sans);text-decoration:underline;text-underline-offset:.15em}
.filter{font:.85rem var(--sans);max-width:none;margin:1rem 0 .4rem}.filter label{margin-right:1rem}.filter :is(input,select){font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);padding:.2rem .4rem;min-height:28px;max-width:100%}
.explorer{font-family:var(--sans);font-size:.85rem;margin:1rem 0}.explorer input{width:100%;max-width:30rem;display:block;accent-color:var(--accent);min-height:24px}.explorer dl{margin:.6rem 0;font-size:.85rem}.explorer small{display:block;color:var(--soft)}
figure{margin:1.2rem 0;break-inside:avoid}
figcaption{margin-top:.3rem;max-width:44rem}
figure .scroll{margin:0}
svg.plot{width:100%;height:auto;max-width:48rem;font:13px var(--sans);font-variant-numeric:tabular-nums}
svg.narrow{display:none}
table.heat{width:auto;font-size:.76rem}.heat :is(td,thead th){text-align:center;padding:.2rem .5rem;border:1px solid var(--rule)}.heat thead td{border:0}.heat caption span{display:inline-block;width:max-content;max-width:min(44rem,90vw)}.heat :is(td,th):last-child:not(:first-child){border-left:3px solid var(--paper)}.heat tbody tr:last-child :is(td,th){border-top:3px solid var(--paper)}.heat tbody tr:hover{background:none}
.panels{display:flex;flex-wrap:wrap;gap:.4rem 1rem}svg.panel{width:198px;max-width:100%}.axes .c-grid{stroke:var(--rule)}.axes .c-line{stroke:var(--ink);stroke-dasharray:3 3}.axes text{fill:var(--soft);font-size:11px;text-anchor:middle}.plot .c-dots{fill:none;stroke:var(--accent);stroke-width:6.4px;stroke-linecap:round}
.plot text{fill:var(--ink);stroke:none}svg.narrow .c-label text{stroke:var(--paper);stroke-width:5px;paint-order:stroke}.plot .c-tick,.plot .c-tick text{fill:var(--soft);font-size:11px}.plot .c-tick,.plot .c-beyond{text-anchor:middle}
.plot .c-grid,.plot .c-grid line{stroke:var(--rule)}.plot .c-line,.plot .c-line line{stroke:var(--ink);stroke-dasharray:3 3}
.plot .c-region,.plot .c-region rect{fill:var(--pale);stroke:none}.plot .c-interval,.plot .c-interval line{stroke:var(--accent);stroke-width:2.5px}
.plot .c-limits,.plot .c-limits line{stroke:var(--wide);stroke-width:9px}.plot .c-wide,.plot .c-wide line{stroke:var(--wide);stroke-width:1.2px}.plot .c-dot,.plot .c-dot circle,.plot .c-dot path{fill:var(--accent);stroke:var(--accent)}
.plot .c-hollow,.plot .c-hollow circle,.plot .c-hollow path{fill:var(--paper)}
.risk-map{font-size:12px}svg.risk-map{width:auto;max-width:none}.risk-map .c-middle{text-anchor:middle}.risk-map .c-axis{font-weight:600}.risk-map circle{stroke:var(--accent);stroke-width:1.5px}.risk-map circle.ring{fill:var(--paper);stroke-dasharray:2 2}.risk-map circle.disc{fill:var(--accent)}.plot text.ring,.plot text.disc{text-anchor:middle;font-size:11px}.plot text.disc{fill:var(--paper)}.risk-map .move{fill:none;stroke:var(--accent);stroke-width:1.2px}
.shares rect,.risk-map path[class^=h]{stroke:var(--rule)}.h0{fill:var(--h0)}.h1{fill:var(--h1);background:var(--h1)}.h2{fill:var(--h2);background:var(--h2)}.h3{fill:var(--h3);background:var(--h3)}.h4{fill:var(--h4);background:var(--h4)}
.shares .c-label{font-weight:600}svg.shares{min-width:40rem}
body:has(.portfolio){max-width:92rem}.portfolio :is(td,th):nth-child(n+3){text-align:left;white-space:normal;min-width:11rem}.portfolio tbody th{min-width:12rem}.portfolio td small{margin-top:.15rem}.portfolio .state{font-weight:600}
@media screen{.folded{display:none}}
@media (min-width:82rem){body:has(.contents){max-width:80rem;display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:4rem}body>*{grid-column:2}.skip{grid-row:1}.contents{grid-column:1;grid-row:1/span 3;position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto}.contents>ol{columns:1}.contents h2{margin-top:.4rem}}
@media (max-width:40rem){html{font-size:16px}body{padding:1.2rem 1rem 3rem}h1{font-size:1.7rem}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.6rem}.contents>ol{columns:1}caption span{display:block;position:sticky;left:0;max-width:calc(100vw - 2rem)}thead th{min-width:5rem}tbody th{max-width:11rem}.words-8 td:nth-child(8),.words-9 td:nth-child(9){min-width:11rem}.words-5 :is(td:nth-child(4),td:nth-child(5)){min-width:14rem}svg.wide{display:none}svg.narrow{display:block;max-width:24rem}}
@media print{details::details-content{content-visibility:visible;block-size:auto}details{max-width:none}summary{color:inherit;list-style:none}summary::-webkit-details-marker{display:none}.conclusion{break-inside:auto}svg.risk-map{width:100%;max-width:42rem}@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}html{font-size:9.4pt}body{max-width:none;padding:0}h2,h3,h4,caption{break-after:avoid}h2{margin-top:2.2rem}tr,figure,.finding,dl{break-inside:avoid}thead{display:table-header-group}table{font-size:7.2pt}.matrix td{white-space:normal}.fiche .scroll,.part .scroll{break-inside:avoid}.scroll:has(tbody tr:nth-child(13),tbody+tbody+tbody){break-inside:auto}tr:has(.body){break-after:avoid}#summary{margin-top:0;padding-top:0}.chapter:has(>#summary){zoom:.8;line-height:1.34}.chapter:has(>#summary) .finding{margin:.55rem 0}.chapter:has(>#summary) p{margin:.32rem 0}.chapter:has(>#summary) dl{margin:.6rem 0;line-height:1.3;gap:.2rem 1.2rem}.chapter:has(>#summary) h3{margin:.9rem 0 .3rem}.key{columns:2;font-size:.84em}.key li{break-inside:avoid}#system{break-before:page;border-top:0}thead th{font-size:6.9pt}th,td{padding-right:.5rem}.scroll{overflow:visible;background:none}.skip,header nav,.explorer,.filter,.fold{display:none}.sort::after,[aria-sort] .sort::after{content:none}tr[hidden]{display:table-row}#summary,.fiche{break-before:page}#summary{border-top:0}p,ul,figcaption{max-width:none}.finding{margin:1rem 0}svg.plot{max-width:42rem}#results{break-before:page}h2+.fiche,.part:has(>h3+.unfilled:last-child)+.fiche{break-before:auto}.heat td{print-color-adjust:exact}table.heat{font-size:6.9pt}.heat :is(td,thead th){padding:.1rem .25rem}a{color:inherit;text-decoration:none}tbody tr:hover{background:none}}
`
