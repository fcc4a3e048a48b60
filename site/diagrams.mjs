// Draws the diagrams that pages hold as text (Mermaid, which code hosts draw by themselves) when the site is built: a page
// loads pictures instead of a program that draws, and its policy permits no styles that such a program would write.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMermaidSVG } from 'beautiful-mermaid';

const COLOURS = {
  light: { bg: '#ffffff', fg: '#3c3c43', muted: '#5c5c66', line: '#8a8a94' },
  dark: { bg: '#1b1b1f', fg: '#dfdfd6', muted: '#b4b4b8', line: '#8a8a94' },
};
const drawn = new Map();

/** The picture of a diagram without what it would load from elsewhere. */
function draw(text, colours) {
  const svg = renderMermaidSVG(text, { ...colours, font: 'system-ui' }).replace(/@import url\([^)]*\);/, '');
  if (/https?:\/\/(?!www\.w3\.org\/)/.test(svg)) throw new Error(`a diagram loads something: ${text}`);
  return svg;
}

/** A fence of Mermaid becomes a picture for each appearance, with its text for people who do not see it. */
export function drawDiagrams(md, base) {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (...args) => {
    const { info, content } = args[0][args[1]];
    if (info.trim() !== 'mermaid') return fence(...args);
    const images = Object.entries(COLOURS).map(([name, colours]) => {
      const svg = draw(content, colours);
      const file = `assets/diagram.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`;
      drawn.set(file, svg);
      // Bound, so that it is not looked for among the sources.
      return `<img class="diagram diagram-${name}" :src="'${base}${file}'" alt="${md.utils.escapeHtml(content)}" />`;
    });
    return `<p>${images.join('')}</p>`;
  };
}

/** Writes the pictures of all pages that were rendered. */
export function writeDiagrams(outDir) {
  mkdirSync(join(outDir, 'assets'), { recursive: true });
  for (const [file, svg] of drawn) writeFileSync(join(outDir, file), svg);
}
