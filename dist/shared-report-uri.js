import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/uri.ts
function uriOf(path) {
  const uri = path.split("/").map(segment).join("/");
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
function segment(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function lineUrl({ file, line }, names) {
  const { prefix, base } = names;
  return base === void 0 ? void 0 : `${base}${uriOf(prefix + file)}#L${line}`;
}
function pageUrl(url) {
  if (url === void 0 || !URL.canParse(url)) return void 0;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return void 0;
  return href.replace(/[()<>'"*_~|]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

export {
  uriOf,
  lineUrl,
  pageUrl
};
