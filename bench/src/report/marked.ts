/** Puts text between two markers, `<!-- NAME -->` and `<!-- /NAME -->`; a document without them stays as it is. */
export function replaceMarked(document: string, name: string, text: string): string {
  const [first, last] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const begin = document.indexOf(first);
  const end = document.indexOf(last, begin);
  if (begin < 0 || end < 0) return document;
  return `${document.slice(0, begin)}${first}\n\n${text}\n${document.slice(end)}`;
}
