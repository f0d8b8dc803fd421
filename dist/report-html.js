import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isByPlatform,
  readWords,
  supplyWords
} from "./shared-report-evidence.js";
import {
  holderOf
} from "./shared-report-cell.js";
import {
  escapeXml
} from "./shared-report-xml.js";
import "./shared-picocolors-picocolors.js";
import {
  factsOf,
  verdictOf
} from "./shared-report-verdict.js";
import {
  lineUrl,
  pageUrl
} from "./shared-report-uri.js";
import {
  sectionsOf,
  severityCounts
} from "./shared-report-sections.js";
import {
  fold,
  headline,
  remediesOf
} from "./shared-report-headline.js";
import "./shared-report-complete.js";
import {
  instructionsOf
} from "./shared-report-instructions.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  placeText,
  visible,
  visibleJson
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  ARRIVALS,
  CHANGES,
  byDay,
  isFileLocation,
  isOf,
  lastOf
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/report/html/assets.gen.ts
var PAGE_STYLE = { "hash": "sha256-WTeVgCenGstgOpvDbTQ26ZesIJ/8B/R30lzz/dvEmpg=", "text": ':root{color-scheme:light dark;--back: #fcfcfb;--raised: #ffffff;--line: #e3e3df;--text: #1d1f21;--soft: #5c6166;--link: #1a5fb4;--good: #2f6f4f;--error: #b3261e;--error-back: #fdebe9;--warning: #7a5200;--warning-back: #fdf2d8;--info: #3b5b7a;--other: #6a3d9a;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace}@media(prefers-color-scheme:dark){:root{--back: #15171a;--raised: #1c1f23;--line: #30343a;--text: #e6e7e8;--soft: #a2a8af;--link: #82b4f5;--good: #7cc79e;--error: #ff9a92;--error-back: #3d1e1c;--warning: #f0c369;--warning-back: #38300f;--info: #9dbcdc;--other: #c7a6f0}}*{box-sizing:border-box}body{max-width:78rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;background:var(--back);color:var(--text);font:.9375rem/1.5 system-ui,-apple-system,Segoe UI,Liberation Sans,sans-serif;overflow-wrap:anywhere}h1{margin:.1rem 0;font-size:1.75rem;line-height:1.25;letter-spacing:-.01em}h1.no{color:var(--error)}h1.yes{color:var(--good)}h1.partial{color:var(--warning)}h2{margin:2rem 0 .75rem;padding-bottom:.35rem;border-bottom:1px solid var(--line);font-size:1.125rem}h3{margin:1.25rem 0 .5rem;font-size:.9375rem}h3 small{margin-left:.6rem;color:var(--soft);font-size:.8125rem;font-weight:400}h4{margin:.5rem 0 0;color:var(--soft);font-size:.8125rem;font-weight:600}p{margin:.25rem 0}ul{margin:.25rem 0;padding-left:1.1rem}a{color:var(--link)}code,pre,a{font-family:var(--mono);font-size:.8125rem}:focus-visible{outline:2px solid var(--link);outline-offset:2px}header p{color:var(--soft)}.title{font-size:.8125rem}.environments{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.75rem;margin:1.25rem 0 0;padding:0;list-style:none}.environments li{display:grid;align-content:start;padding:.6rem .8rem;border:1px solid var(--line);border-radius:6px;background:var(--raised)}.environments span{font-size:.8125rem}.set,.differs,.absent,.unknown,.undeployed{color:var(--soft)}.set:before{content:"\u2713 " / "";color:var(--good)}.absent:before{content:"\u2715 " / ""}.unknown:before{content:"? " / ""}.differs:before{content:"\u2260 " / "";color:var(--info)}.undeployed{color:var(--other)}.undeployed:before{content:"\u21BB " / ""}.findings{padding:0;list-style:none}.findings>li{margin:0 0 .5rem;padding:.6rem .9rem;border:1px solid var(--line);border-left-width:4px;border-radius:6px;background:var(--raised)}.findings>li.error{border-left-color:var(--error)}.findings>li.warning{border-left-color:var(--warning)}.error .severity,p.error,td.error,.legend .error{color:var(--error)}.warning .severity,p.warning,td.warning,.legend .warning{color:var(--warning)}.info .severity{color:var(--info)}.where,.problem{color:var(--soft);font-size:.8125rem}.paste{display:flex;gap:.5rem;align-items:flex-start;margin-top:.35rem}pre{flex:1;min-width:0;max-height:14rem;margin:0;padding:.4rem .6rem;overflow:auto;border:1px solid var(--line);border-radius:4px;background:var(--back)}.names{padding:0;list-style:none;columns:30rem auto;color:var(--soft);font-size:.8125rem}summary{cursor:pointer}button,input,select{padding:.3rem .6rem;border:1px solid var(--line);border-radius:4px;background:var(--raised);color:inherit;font:inherit;font-size:.875rem}button{cursor:pointer}#filter:not([hidden]){display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}#filter input,#filter select{height:2.1rem}#filter label{display:grid;gap:.15rem;min-width:0}#filter label span{color:var(--soft);font-size:.8125rem}#filter select{max-width:14rem}#count{padding:.3rem 0;color:var(--soft)}.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:.75rem 0 0;padding:0;font-size:.8125rem;list-style:none}.scroll{margin-bottom:.75rem;overflow-x:auto;border:1px solid var(--line);border-radius:6px;background:var(--raised);content-visibility:auto;contain-intrinsic-block-size:auto 66rem}table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;font-size:.8125rem}caption{position:sticky;left:0;padding:.35rem .7rem;color:var(--soft);font-size:.75rem;text-align:left}th,td{width:8rem;padding:.2rem .7rem;border-top:1px solid var(--line);text-align:left}th:first-child{position:sticky;left:0;width:22rem;border-right:1px solid var(--line);background:var(--raised)}thead th{color:var(--soft);font-weight:600}tbody th{font-weight:400;white-space:nowrap}tbody td{white-space:nowrap;cursor:pointer}tbody th button{min-width:2rem;min-height:1.2rem;max-width:100%;padding:0;overflow:hidden;border:0;background:none;font-family:var(--mono);font-size:.8125rem;text-align:left;text-overflow:ellipsis;vertical-align:bottom}tbody th button:hover{color:var(--link);text-decoration:underline}tbody th small{margin-left:.6rem;color:var(--soft)}td.error{background:var(--error-back);font-weight:600}td.warning{background:var(--warning-back);font-weight:600}.legend .error:before,.legend .warning:before{content:"\u25A0 " / ""}.timelines{margin:0;padding:0;list-style:none}.timeline{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem;align-items:start}li.timeline{padding:.4rem 0;border-top:1px solid var(--line)}.timeline p,.timeline small{color:var(--soft);font-size:.8125rem}.timeline small{margin-left:.6rem}.track,.axis{display:block;grid-column:2;width:100%;height:1.25rem;overflow:visible}.axis{height:1.5rem;fill:var(--soft);stroke:none;font-size:.75rem}.axis line{stroke:var(--line)}.track{background:linear-gradient(var(--line),var(--line)) no-repeat 0 50% / 100% 1px}.track .known{fill:var(--info);opacity:.55}.track .unknown{fill:var(--back);stroke:var(--soft);stroke-dasharray:3 3}.track circle{fill:var(--info)}.timeline.error :is(.known,circle){fill:var(--error)}.timeline.warning :is(.known,circle){fill:var(--warning)}.legend .change:before{content:"\u25CF " / "";color:var(--info)}.legend .span:before{content:"\u25AC " / "";color:var(--info)}dialog{width:min(44rem,calc(100vw - 1.5rem));max-height:85vh;padding:1.1rem 1.4rem 1.4rem;overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--raised);color:inherit}dialog::backdrop{background:#00000073}dialog h2{padding:0;border:0;margin:0 5rem .5rem 0;font-family:var(--mono);font-size:1rem}dialog .close{float:right}dialog section{padding:.5rem 0;border-bottom:1px solid var(--line)}dialog h3{margin:0}dialog .state{margin-left:.5rem;font-weight:400}dialog li{font-family:var(--mono);font-size:.8125rem}@media(max-width:40rem){body{padding:1rem .75rem 3rem}th:first-child{width:11rem}th,td{padding-inline:.5rem}tbody th small{display:none}h1{font-size:1.4rem}.timeline{grid-template-columns:minmax(0,1fr)}.track,.axis{grid-column:1}}@media print{body{max-width:none;padding:0}#filter:not([hidden]),.copy,dialog{display:none}.scroll{overflow:visible;border:0}pre{max-height:none}tr,.findings>li{break-inside:avoid}}' };
var PAGE_SCRIPT = { "hash": "sha256-xXqjJhGZzkleGHD5r4PFxkv4Xl+Cvm7r++ABJd3HKws=", "text": 'const i=JSON.parse(document.getElementById("data").textContent),a=[...document.querySelectorAll("tbody tr")],g=[".scroll",".component"].flatMap(e=>[...document.querySelectorAll(e)].map(t=>({element:t,rows:[...t.querySelectorAll("tbody tr")]}))),y=document.getElementById("filter"),[w,u,m]=["text","state","component"].map(e=>document.getElementById(e));function r(e,t){e.hidden===t&&(e.hidden=!t)}function E(e,t){return e.name.toLowerCase().includes(t)&&(u.value===""||e.states.includes(u.value))&&(m.value===""||e.component===Number(m.value))}function f(){const e=w.value.trim().toLowerCase();let t=0;for(const[c,d]of i.rows.entries()){const l=E(d,e);l&&(t+=1),r(a[c],l)}for(const c of g)r(c.element,c.rows.some(d=>!d.hidden));r(document.getElementById("nothing"),t===0);const n=i.rows.length,o=`${n} ${n===1?"name":"names"}`;document.getElementById("count").textContent=t===n?o:`${t} of ${o}`}function s(e,t,n,o){const c=document.createElement(t);return c.textContent=n,o!==void 0&&(c.className=o),e.append(c),c}function p(e,t,n){if(n.length===0)return;s(e,"h4",t);const o=s(e,"ul","");for(const c of n)s(o,"li",c)}function v(e,t,n){const o=s(e,"section",""),c=s(o,"h3",`${t} `);s(c,"span",n.word,`state ${n.state}`);for(const d of n.findings)s(o,"p",d,d.split(":")[0]);return n.why!==void 0&&s(o,"p",n.why),n.mend!==void 0&&s(o,"p",`\u2192 ${n.mend}`),p(o,"Set in",n.set),o}function x(e,t){const n=document.getElementById("evidence"),o=i.rows[e];n.replaceChildren();const c=s(n,"button","Close","close");c.addEventListener("click",()=>n.close()),s(n,"h2",o.name).id="evidence-title";const d=o.cells.map((l,h)=>v(n,i.environments[h],i.cells[l]));p(n,"Read in",o.read),n.showModal(),c.focus(),d[t]?.scrollIntoView({block:"nearest"})}function C(e){const t=e.parentElement.querySelector("pre");navigator.clipboard.writeText(t.textContent).then(()=>{e.textContent="Copied"},()=>getSelection().selectAllChildren(t))}document.getElementById("matrix").addEventListener("click",e=>{const t=e.target.closest("tbody th, tbody td");t!==null&&x(a.indexOf(t.parentElement),t.cellIndex-1)}),document.addEventListener("click",e=>{e.target.matches(".copy")&&C(e.target),e.target.matches("dialog")&&e.target.close()}),y.addEventListener("input",f);for(const e of document.querySelectorAll(".copy, #filter"))e.hidden=!1;f();' };

// src/report/html/states.ts
var STATES = [
  ["absent", "absent"],
  ["unknown", "unknown"],
  ["undeployed", "not deployed"],
  ["differs", "differs"],
  ["set", "set"]
];
var WORDS = new Map(STATES);
function stateWord({ shown }) {
  return WORDS.get(shown) ?? shown;
}
function severityOf({ findings }) {
  return findings[0]?.severity;
}

// src/report/html/data.ts
function dataBlock(matrix) {
  const texts = /* @__PURE__ */ new Map();
  const cells = [];
  const indexOf = (json2) => {
    const known = texts.get(json2);
    if (known !== void 0) return known;
    texts.set(json2, cells.push(json2) - 1);
    return cells.length - 1;
  };
  const components = /* @__PURE__ */ new Map();
  for (const { component } of matrix.rows)
    if (!components.has(component)) components.set(component, components.size);
  const rows = matrix.rows.map((row2) => ({
    name: visible(row2.name),
    component: components.get(row2.component),
    read: row2.reads.map((read) => `${placeText(read.place)} ${visible(readWords(read))}`),
    states: statesOf(row2),
    cells: row2.cells.map((cell) => indexOf(JSON.stringify(evidenceOf(cell))))
  }));
  const { environments } = matrix;
  const head = JSON.stringify({ environments: environments.map(visible), rows });
  const json = `${head.slice(0, -1)},"cells":[${cells.join(",")}]}`;
  const markup = `<script type="application/json" id="data">${inScript(json)}</script>`;
  return { markup };
}
function inScript(json) {
  return visibleJson(json).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function statesOf({ cells }) {
  const states = new Set(cells.map(({ shown }) => shown));
  if (cells.some(({ findings }) => findings.length > 0)) states.add("finding");
  return [...states];
}
function evidenceOf(one) {
  const { cell, shown, findings } = one;
  return {
    state: shown,
    word: stateWord(one),
    set: cell.supplies.map((supply) => supplyText(supply, one)),
    why: cell.why && `Unknown, because ${visible(cell.why)}`,
    mend: cell.mend && visible(cell.mend),
    findings: findings.map(({ severity, message }) => `${severity}: ${visible(message)}`)
  };
}
function supplyText(supply, { cell }) {
  const place = isByPlatform(supply) ? visible(holderOf(supply.place)) : placeText(supply.place);
  return `${place} ${visible(supplyWords(supply, cell))}`.trim();
}

// src/report/html/markup.ts
var VOID = /* @__PURE__ */ new Set(["meta", "input"]);
function h(name, attributes, ...content) {
  const pairs = Object.entries(attributes).map(([key, value]) => {
    if (value === void 0) return "";
    return value === true ? ` ${key}` : ` ${key}="${escapeXml(String(value))}"`;
  });
  const start = `<${name}${pairs.join("")}>`;
  return { markup: VOID.has(name) ? start : `${start}${render(content)}</${name}>` };
}
function render(content) {
  if (typeof content === "string") return escapeXml(content);
  return "markup" in content ? content.markup : content.map(render).join("");
}

// src/report/html/findings.ts
var MAX_RELATED = 3;
var MAX_OPEN_NAMES = 6;
function findingsSection({ findings }, files) {
  if (findings.length === 0) return [];
  return h(
    "section",
    { id: "findings", "aria-labelledby": "findings-title" },
    h("h2", { id: "findings-title" }, "To mend"),
    sectionsOf(findings).map((section) => [
      h(
        "h3",
        {},
        section.environment ?? "In the repository",
        h("small", {}, severityCounts(section.findings))
      ),
      h(
        "ul",
        { class: "findings" },
        fold(section.findings).map((group) => entry(group, files))
      )
    ])
  );
}
function entry(group, files) {
  const [first] = group;
  const { severity, rule } = first;
  return h(
    "li",
    { class: severity },
    h("p", {}, h("strong", { class: "severity" }, severity), " ", headline(group)),
    h("p", { class: "where" }, h("code", {}, rule), group.length > 1 ? [] : places(first, files)),
    group.length > 1 ? namesOf(group, files) : [],
    wayOut(group)
  );
}
function places({ location, related = [] }, files) {
  const hidden = related.length - MAX_RELATED;
  return [
    location === void 0 ? [] : [" \xB7 ", link(location, files)],
    related.slice(0, MAX_RELATED).map((one) => [" \xB7 ", one.message, " ", link(one.location, files)]),
    hidden > 0 ? ` \xB7 and in ${counted(hidden, "more place")}` : []
  ];
}
function namesOf(group, files) {
  const list2 = h(
    "ul",
    { class: "names" },
    group.map(
      ({ name, message, location }) => h(
        "li",
        {},
        h("code", {}, name ?? message),
        location === void 0 ? [] : [" ", link(location, files)]
      )
    )
  );
  if (group.length <= MAX_OPEN_NAMES) return list2;
  return h("details", {}, h("summary", {}, counted(group.length, "name")), list2);
}
function wayOut(group) {
  return instructionsOf(remediesOf(group), "posix").map(({ text, paste }) => [
    h("p", {}, `\u2192 ${text}`),
    paste.length === 0 ? [] : h(
      "div",
      { class: "paste" },
      h("pre", { tabindex: 0 }, h("code", {}, { markup: paste.map(lineOf).join("\n") })),
      h("button", { type: "button", class: "copy", hidden: true }, "Copy")
    )
  ]);
}
function lineOf(text) {
  return h("span", {}, text).markup;
}
function link(location, files) {
  const shown = isFileLocation(location) ? placeText({ ...location, file: files.prefix + location.file }) : location.source;
  const href = isFileLocation(location) ? lineUrl(location, files) : pageUrl(location.url);
  return href === void 0 ? h("code", {}, shown) : h("a", { href }, shown);
}

// src/report/html/matrix.ts
var ROWS_OF_TABLE = 40;
function matrixSection(matrix) {
  const components = byComponent(matrix.rows);
  return h(
    "section",
    { id: "matrix", "aria-labelledby": "matrix-title" },
    h("h2", { id: "matrix-title" }, "Names and environments"),
    filterForm(matrix, [...components.keys()]),
    legend(),
    [...components].map(([component, rows]) => componentTables(component, rows, matrix)),
    h("p", { id: "nothing", hidden: true }, "No name is like that.")
  );
}
function byComponent(rows) {
  const components = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const known = components.get(row2.component);
    if (known === void 0) components.set(row2.component, [row2]);
    else known.push(row2);
  }
  return components;
}
function filterForm({ rows }, components) {
  const option = (value, text) => h("option", { value }, text);
  return h(
    "div",
    { id: "filter", role: "search", hidden: true },
    field("text", "Name", h("input", { id: "text", type: "search", autocomplete: "off" })),
    field(
      "state",
      "State",
      h("select", { id: "state" }, option("", "any"), [
        option("finding", "with a finding"),
        ...STATES.map(([state, word]) => option(state, word))
      ])
    ),
    field(
      "component",
      "Component",
      h("select", { id: "component" }, option("", "all"), [
        ...components.map((id, index) => option(String(index), titleOf(id)))
      ])
    ),
    h("output", { id: "count", "aria-live": "polite" }, counted(rows.length, "name"))
  );
}
function field(id, label, control) {
  return h("label", { for: id }, h("span", {}, label), control);
}
function legend() {
  return h(
    "ul",
    { class: "legend", "aria-label": "What the cells say" },
    STATES.map(([state, word]) => h("li", { class: state }, word)),
    h("li", { class: "error" }, "with an error"),
    h("li", { class: "warning" }, "with a warning")
  );
}
function titleOf(component) {
  return component === "." ? "This repository" : component;
}
function componentTables(component, rows, matrix) {
  const tables = [];
  for (let start = 0; start < rows.length; start += ROWS_OF_TABLE)
    tables.push(table(component, rows.slice(start, start + ROWS_OF_TABLE), matrix));
  return h("div", { class: "component" }, h("h3", {}, titleOf(component)), tables);
}
function table(component, rows, { environments }) {
  const first = rows[0]?.name ?? "";
  const last = rows.at(-1)?.name ?? "";
  const caption = first === last ? first : `${first} to ${last}`;
  const label = `${titleOf(component)}, ${caption}`;
  const content = h(
    "table",
    {},
    h("caption", {}, caption),
    h(
      "thead",
      {},
      h("tr", {}, h("th", { scope: "col" }, "Name"), [
        environments.map((environment) => h("th", { scope: "col" }, environment))
      ])
    ),
    h("tbody", {}, rows.map(row))
  );
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, content);
}
function row({ name, need, cells }) {
  const note = need === "required" ? [] : h("small", {}, need ?? "not read");
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, h("button", { type: "button" }, name), note),
    cells.map((cell) => h("td", { class: classOf(cell) }, stateWord(cell)))
  );
}
function classOf(cell) {
  const severity = severityOf(cell);
  return severity === void 0 ? cell.shown : `${cell.shown} ${severity}`;
}

// src/report/html/overview.ts
function overview(report, matrix, now) {
  const { kind, text } = verdictOf(report);
  return h(
    "header",
    {},
    h("p", { class: "title" }, `envparity \xB7 ${minute(now)}`),
    h("h1", { class: kind }, capitalised(text)),
    h("p", {}, factsOf(report)),
    h(
      "ul",
      { class: "environments" },
      matrix.environments.map(
        (environment, index) => h(
          "li",
          {},
          h("strong", {}, environment),
          STATES.map(([state, word]) => {
            const count = matrix.rows.filter(({ cells }) => cells[index]?.shown === state).length;
            return count === 0 ? [] : h("span", { class: state }, `${count} ${word}`);
          })
        )
      )
    )
  );
}
function minute(now) {
  return `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/report/html/sources.ts
function sourcesSection({ sources }) {
  return h(
    "section",
    { id: "sources", "aria-labelledby": "sources-title" },
    h("h2", { id: "sources-title" }, "Sources"),
    h(
      "ul",
      { class: "sources" },
      sources.map(
        (source) => h(
          "li",
          {},
          h("strong", {}, source.title),
          source.asked ? " (asked for)" : "",
          coverageOf(source),
          source.problems.map(
            ({ message, hint }) => h("p", { class: "problem" }, hint === void 0 ? message : `${message}. ${hint}`)
          )
        )
      )
    )
  );
}
function coverageOf({ coverage }) {
  if (coverage.length === 0) return [];
  const texts = new Set(coverage.map(rowText));
  return h(
    "ul",
    {},
    [...texts].sort().map((text) => h("li", {}, text))
  );
}
function rowText({ role, environment, component, names, why, mend }) {
  const where = [environment ?? "every environment", component ?? ""].filter(Boolean).join(", ");
  const seen = names === "complete" ? "all names" : names === "partial" ? "some names" : "no names";
  const because = [why, mend].filter((text) => text !== void 0).join(". ");
  const what = role === "reads" ? "what is read" : "what is set";
  return `${what} in ${where}: ${seen}${because === "" ? "" : `, because ${because}`}`;
}
function unknownSection({ unknown }) {
  if (unknown.length === 0) return [];
  return h(
    "section",
    { id: "unknown", "aria-labelledby": "unknown-title" },
    h("h2", { id: "unknown-title" }, "Not known"),
    h(
      "ul",
      {},
      unknown.map(
        ({ environment, names, why, mend }) => h(
          "li",
          {},
          `${counted(names.length, "name")} of ${environment}${why === "" ? "" : `, because ${why}`}`,
          mend === "" ? [] : h("p", {}, `\u2192 ${mend}`)
        )
      )
    )
  );
}
function ignoredSection(report, files) {
  const { suppressed, unusedSuppressions } = report;
  if (suppressed.length + unusedSuppressions.length === 0) return [];
  return h(
    "section",
    { id: "ignored", "aria-labelledby": "ignored-title" },
    h("h2", { id: "ignored-title" }, "Ignored"),
    h(
      "ul",
      {},
      suppressed.map(
        ({ finding, reason, by }) => h("li", {}, finding.message, h("p", {}, `${reason} `, link(by, files)))
      ),
      unusedSuppressions.map(
        ({ location, message }) => h("li", {}, message, " ", link(location, files))
      )
    )
  );
}

// src/report/html/timelines/list.ts
var MOST_OPEN = 12;
var MOST_SHOWN = 200;
function timelineList(all, item, title) {
  const open = title === void 0 ? all.slice(0, MOST_OPEN) : [];
  const folded = all.slice(open.length, MOST_SHOWN);
  const hidden = all.length - open.length - folded.length;
  return [
    open.length === 0 ? [] : list(open.map(item)),
    folded.length === 0 ? [] : h(
      "details",
      {},
      h("summary", {}, title ?? `${folded.length} more`),
      list(folded.map(item))
    ),
    hidden === 0 ? [] : h("p", {}, `${hidden} more are not shown.`)
  ];
}
function list(items) {
  return h("ul", { class: "timelines" }, items);
}

// src/report/html/timelines/scale.ts
var DAY_MS = 864e5;
var MOST_DAYS = 730;
var FEWEST_DAYS = 30;
var MOST_TICKS = 5;
var [FIRST_TICK, LAST_TICK] = [7, 80];
function scaleOf(days, now) {
  const today = dayText(now.getTime());
  const first = days.reduce((a, b) => a < b ? a : b, today);
  const age = Math.min(Math.max(daysBetween(first, today), FEWEST_DAYS), MOST_DAYS);
  return { from: dayText(Date.parse(today) - age * DAY_MS), today };
}
function daysBetween(from, until) {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}
function positionOf(day, { from, today }) {
  const share = daysBetween(from, day) / daysBetween(from, today) * 100;
  return Math.min(Math.max(Math.round(share * 100) / 100, 0), 100);
}
function axis(scale) {
  const marks = ticks(scale).map((day) => {
    const x = `${positionOf(day, scale)}%`;
    return [
      h("line", { x1: x, x2: x, y1: 16, y2: 22 }),
      h("text", { x, y: 12, "text-anchor": "middle" }, day.slice(0, 7))
    ];
  });
  const today = h("text", { x: "100%", y: 12, "text-anchor": "end" }, "today");
  const drawing = h("svg", { class: "axis", "aria-hidden": "true" }, marks, today);
  return h("div", { class: "timeline" }, drawing);
}
function ticks(scale) {
  const [year = 0, month = 0] = scale.from.split("-").map(Number);
  const months = Math.ceil(daysBetween(scale.from, scale.today) / 28) + 1;
  const firsts = Array.from(
    { length: months },
    (_, index) => dayText(Date.UTC(year, month + index, 1))
  );
  const shown = firsts.filter((day) => {
    const position = positionOf(day, scale);
    return position > FIRST_TICK && position < LAST_TICK;
  });
  const step = [1, 2, 3, 6, 12].find((each) => shown.length / each <= MOST_TICKS) ?? 12;
  return shown.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
}
function dayText(time) {
  return new Date(time).toISOString().slice(0, 10);
}

// src/report/html/timelines/track.ts
function spansOf(events) {
  return events.flatMap(({ day, what }, index) => {
    if (what === "gone") return [];
    const until = events[index + 1]?.day;
    const kind = what === "lost" ? "unknown" : "known";
    return [{ from: day, ...until === void 0 ? {} : { until }, kind }];
  });
}
function track(spans, dots, scale) {
  const order = [...spans].sort((a, b) => Number(a.kind > b.kind) - Number(a.kind < b.kind));
  return h(
    "svg",
    { class: "track", "aria-hidden": "true" },
    order.map(({ from, until = scale.today, kind }) => {
      const start = positionOf(from, scale);
      const width = Math.max(positionOf(until, scale) - start, 0);
      return h("rect", { class: kind, x: `${start}%`, width: `${round(width)}%`, y: 6, height: 8 });
    }),
    dots.filter((day) => day >= scale.from).map((day) => h("circle", { cx: `${positionOf(day, scale)}%`, cy: 10, r: 4 }))
  );
}
function round(share) {
  return Math.round(share * 100) / 100;
}

// src/report/html/timelines/words.ts
function changeWords(events, { today }) {
  const gaps = spanWords(events, { unknown: "Not known" });
  const last = lastOf(events, CHANGES);
  if (last === void 0) return gaps;
  const age = ageWords(last.day, today);
  const isKnown = events.at(-1)?.what !== "lost";
  const words = {
    told: `Changed on ${last.day}, ${age}`,
    seen: `Seen with another value on ${last.day}, ${age}`,
    first: `First seen on ${last.day}, ${age}${isKnown ? ", and not changed since" : ""}`
  };
  const earlier = events.filter((one) => one !== last && isOf(one, CHANGES));
  const days = earlier.map(({ day, what }) => what === "first" ? `first seen on ${day}` : day);
  const before = days.length === 0 ? [] : [`Before that: ${days.reverse().join(", ")}`];
  return [words[last.what], ...before, ...gaps];
}
function addressWords(events) {
  const last = events.at(-1);
  const gone = last?.what === "gone" ? [`Gone since ${last.day}`] : [];
  return [...gone, ...spanWords(events, { known: "Seen", unknown: "Not known" })];
}
function spanWords(events, verbs) {
  const spans = spansOf(events).flatMap(({ from, until, kind }) => {
    const verb = verbs[kind];
    if (verb === void 0) return [];
    return [until === void 0 ? `${verb} since ${from}` : `${verb} from ${from} to ${until}`];
  });
  return spans.reverse();
}
function ageWords(day, today) {
  const days = daysBetween(day, today);
  return days <= 0 ? "today" : `${counted(days, "day")} ago`;
}

// src/report/html/timelines/addresses.ts
var FAMILIES = { ipv4: "An IPv4 address", ipv6: "An IPv6 address" };
function addressesSection({ addresses = [] }, now) {
  if (addresses.length === 0) return [];
  const scale = scaleOf(
    addresses.flatMap(({ events }) => events.map(({ day }) => day)),
    now
  );
  return h(
    "section",
    { id: "addresses", "aria-labelledby": "addresses-title" },
    h("h2", { id: "addresses-title" }, "Outbound addresses"),
    h(
      "ul",
      { class: "legend", "aria-label": "What the lines say" },
      h("li", { class: "span" }, "seen"),
      h("li", { class: "unknown" }, "not known")
    ),
    axis(scale),
    [...byPool(addresses)].map(([title, pool]) => [
      h("h3", {}, title),
      timelineList(pool.sort(byInterest), (one) => entry2(one, scale))
    ]),
    addresses.some(({ events }) => events.length === 0) ? h("p", {}, UNKEPT) : []
  );
}
var UNKEPT = [
  "Of addresses without a line nothing can be kept. \u2192 Set ",
  h("code", {}, "ENVPARITY_KEY"),
  ", or ",
  h("code", {}, "baseline: { addresses: true }"),
  " in envparity.yaml"
];
function byPool(all) {
  const pools = /* @__PURE__ */ new Map();
  for (const one of all) {
    const { environment, component, how } = one;
    const where = component === void 0 ? environment : `${environment} of ${component}`;
    const title = `${where}, ${how}`;
    const known = pools.get(title);
    if (known === void 0) pools.set(title, [one]);
    else known.push(one);
  }
  return pools;
}
function byInterest(a, b) {
  return stageOf(a) - stageOf(b) || byDay(b.events.at(-1), a.events.at(-1));
}
function stageOf({ events }) {
  const last = events.at(-1);
  if (last === void 0 || isOf(last, ARRIVALS)) return 0;
  return last.what === "lost" ? 1 : 2;
}
function entry2({ range, family, events }, scale) {
  const title = range === void 0 ? FAMILIES[family] : h("code", {}, range);
  return h(
    "li",
    { class: "timeline" },
    h(
      "div",
      {},
      title,
      range === void 0 ? h("small", {}, "kept as a digest only") : [],
      addressWords(events).map((text) => h("p", {}, text))
    ),
    events.length === 0 ? [] : track(spansOf(events), [], scale)
  );
}

// src/report/html/timelines/rotation.ts
function rotationSection(timelines, now) {
  const { rotations, undated, addresses } = timelines;
  if (rotations.length === 0 && (undated === 0 || addresses === void 0)) return [];
  const secrets = rotations.filter(({ isSecret }) => isSecret);
  const others = rotations.filter(({ isSecret }) => !isSecret);
  const days = rotations.flatMap(({ events }) => events.map(({ day }) => day));
  const scale = scaleOf(days, now);
  const item = (one) => entry3(one, scale);
  const names = counted(others.length, "name that says", "names that say");
  return h(
    "section",
    { id: "rotation", "aria-labelledby": "rotation-title" },
    h("h2", { id: "rotation-title" }, "Rotation"),
    rotations.length === 0 ? [] : [legend2(), axis(scale)],
    timelineList(secrets, item),
    others.length === 0 ? [] : timelineList(others, item, `${names} nothing of a secret`),
    undated === 0 ? [] : h("p", {}, undatedText(undated))
  );
}
function legend2() {
  return h(
    "ul",
    { class: "legend", "aria-label": "What the lines say" },
    h("li", { class: "change" }, "changed"),
    h("li", { class: "span" }, "as it was"),
    h("li", { class: "unknown" }, "not known")
  );
}
function entry3(one, scale) {
  const { name, environments, component, source, events, findings } = one;
  const [severity] = findings.map((finding) => finding.severity);
  const changes = events.filter((event) => isOf(event, CHANGES));
  const where = [environments.join(", "), component ?? "", source].filter((text) => text !== "");
  return h(
    "li",
    { class: severity === void 0 ? "timeline" : `timeline ${severity}` },
    h(
      "div",
      {},
      h("code", {}, name),
      h("small", {}, where.join(" \xB7 ")),
      findings.map(
        ({ severity: each, message }) => h("p", {}, h("strong", { class: "severity" }, each), " ", message)
      ),
      changeWords(events, scale).map((text) => h("p", {}, text))
    ),
    track(
      [...ageOf(events), ...spansOf(events).filter(({ kind }) => kind === "unknown")],
      changes.map(({ day }) => day),
      scale
    )
  );
}
function ageOf(events) {
  const last = lastOf(events, CHANGES);
  const end = events.at(-1);
  if (last === void 0) return [];
  return [{ from: last.day, kind: "known", ...end?.what === "lost" && { until: end.day } }];
}
function undatedText(undated) {
  return [
    `Of ${counted(undated, "secret")} nobody tells the last change. \u2192 Where values can be read, `,
    h("code", {}, "ENVPARITY_KEY"),
    " and ",
    h("code", {}, "envparity report"),
    " see the next one"
  ];
}

// src/report/html.ts
var POLICY = [
  "default-src 'none'",
  `style-src '${PAGE_STYLE.hash}'`,
  `script-src '${PAGE_SCRIPT.hash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function renderHtml(report, matrix, timelines, options) {
  const head = h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("title", {}, `envparity: ${verdictOf(report).text}`),
    { markup: `<style>${PAGE_STYLE.text}</style>` }
  );
  const body = h(
    "body",
    {},
    overview(report, matrix, options.now),
    h(
      "main",
      {},
      findingsSection(report, options.files),
      matrixSection(matrix),
      rotationSection(timelines, options.now),
      addressesSection(timelines, options.now),
      unknownSection(report),
      sourcesSection(report),
      ignoredSection(report, options.files)
    ),
    h("dialog", { id: "evidence", "aria-labelledby": "evidence-title" }),
    dataBlock(matrix),
    { markup: `<script>${PAGE_SCRIPT.text}</script>` }
  );
  return `<!doctype html>
${render(h("html", { lang: "en" }, head, body))}
`;
}
export {
  renderHtml
};
