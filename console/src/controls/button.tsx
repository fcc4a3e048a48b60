import type { ComponentProps } from 'react';

type ButtonProps = ComponentProps<'button'> & { look?: 'primary' | 'quiet' | 'danger' };

/** A button, which submits no form unless its type says so. */
export const Button = ({ look, className = '', ...properties }: ButtonProps) => (
  <button type="button" className={`button ${look ?? ''} ${className}`.trim()} {...properties} />
);

/** A button that shows an icon alone; `label` is its name. */
export const IconButton = ({ label, ...properties }: ButtonProps & { label: string }) => (
  <Button look="quiet" className="icon-button" aria-label={label} title={label} {...properties} />
);
