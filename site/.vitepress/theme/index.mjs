// VitePress's own theme with the fonts of the reader's system: nothing to load, and no font of another size at first.
import Theme from 'vitepress/theme-without-fonts';
import './site.css';

export default Theme;
