import { createApp } from './app.js';

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} must be set`);
  return value;
};

const app = await createApp({
  databaseUrl: setting('DATABASE_URL'),
  godwitUrl: process.env.GODWIT_URL ?? 'http://127.0.0.1:8081',
  godwitKey: setting('GODWIT_KEY'),
  authSecret: setting('AUTH_SECRET'),
  webhookSecret: setting('WEBHOOK_SECRET'),
});
console.log(await app.listen({ port: 3000 }));
