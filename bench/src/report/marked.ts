/** Puts text between the markers `<!-- NAME -->` and `<!-- /NAME -->`; returns a document without them unchanged. */
export function replaceMarked(document: string, name: string, text: string): string {
  const [first, last] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const begin = document.indexOf(first);
  const end = document.indexOf(last, begin);
  if (begin < 0 || end < 0) return document;
  return `${document.slice(0, begin)}${first}\n\n${text}\n${document.slice(end)}`;
}
