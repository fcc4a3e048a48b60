import { useEffect, useState } from 'react';
import { Button } from './button.js';

/** Milliseconds for which the button says that it has copied. */
const SHOWN_MS = 2_000;

/** Copies a text to the clipboard, and says so. */
export function CopyButton({ text, children = 'Copy' }: { text: string; children?: string }) {
  const [result, setResult] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('failed'),
    );
  return (
    <Button onClick={copy} aria-live="polite">
      {result === 'copied' ? 'Copied' : result === 'failed' ? 'Not permitted' : children}
    </Button>
  );
}
