import { createStoreClient } from '@godwit/store/client';
import { checkMailServer, type Finding, findings, withinLook } from '@godwit/store/diagnosis';
import { causeChain } from '../cause-chain.js';
import type { Config } from '../config/config.js';
import { maskUrl } from '../config/mask-url.js';
import { openCertificate } from '../roles/services.js';

/** Days before the end of a certificate from which on it is told. */
const CERTIFICATE_DAYS = 14;
const DAY_MS = 86_400_000;

/** Looks at the server of the keys that sign users' tokens. */
export async function diagnoseKeyServer(url: string): Promise<Finding[]> {
  const { ok, failed } = findings('token keys');
  const remedy = 'correct AUTH_JWKS_URL: it must answer with the JSON Web Key Set of the issuer';
  try {
    const answer = await withinLook(fetch(url));
    if (!answer.ok) return [failed(`${maskUrl(url)} answered ${answer.status}`, remedy)];
    const { keys } = (await withinLook(answer.json())) as { keys?: { kty?: string; use?: string }[] };
    const signing = Array.isArray(keys) ? keys.filter(({ kty, use }) => kty !== 'oct' && use !== 'enc') : [];
    if (signing.length === 0) return [failed(`${maskUrl(url)} answered with no public key that signs`, remedy)];
    return [ok(`${signing.length} public ${signing.length === 1 ? 'key' : 'keys'} at ${maskUrl(url)}`)];
  } catch (error) {
    return [failed(`${maskUrl(url)}: ${causeChain(error)}`, remedy)];
  }
}

/** Looks whether a gateway's store can be reached and takes its INTERNAL_TOKEN. */
export async function diagnoseStore({ STORE_URL, INTERNAL_TOKEN = '' }: Config): Promise<Finding[]> {
  const { ok, failed } = findings('store');
  const client = createStoreClient({ url: STORE_URL, internalToken: INTERNAL_TOKEN });
  try {
    await withinLook(client.call('heads', { conversation_ids: [] }));
    return [ok(`${STORE_URL} answers, and takes INTERNAL_TOKEN`)];
  } catch (error) {
    const detail = causeChain(error);
    const remedy = /answered 40[13]/.test(detail)
      ? 'give stores and gateways the same INTERNAL_TOKEN'
      : 'start the stores (godwit doctor store tells what they lack), or correct STORE_URL';
    return [failed(`${STORE_URL}: ${detail}`, remedy)];
  } finally {
    await client.close();
  }
}

/** Looks at the certificate of this process's ports. */
export async function diagnoseCertificate(config: Config): Promise<Finding[]> {
  const { ok, warning, failed } = findings('certificate');
  try {
    const files = await openCertificate(config, { info() {}, error() {} } as never);
    if (!files) return [];
    files.close();
    const days = Math.floor((files.current.expiresAt - Date.now()) / DAY_MS);
    const until = new Date(files.current.expiresAt).toISOString().slice(0, 10);
    if (days < 0) return [failed(`it expired on ${until}`, 'renew it: the files are read again by themselves')];
    if (days < CERTIFICATE_DAYS)
      return [warning(`it expires on ${until}, in ${days} days`, 'renew it: the files are read again by themselves')];
    return [ok(`valid until ${until}`)];
  } catch (error) {
    return [
      failed(
        causeChain(error),
        'let both files hold PEM: the certificate with its chain, and its key without a password',
      ),
    ];
  }
}

/** Looks whether the mail server accepts this process. Sends nothing. */
export async function diagnoseMail(url: string): Promise<Finding[]> {
  const { ok, failed } = findings('mail');
  try {
    await withinLook(checkMailServer(url));
    return [ok(`${maskUrl(url)} lets this process in`)];
  } catch (error) {
    const remedy = 'correct SMTP_URL: host, port, smtp or smtps, user and password';
    return [failed(`${maskUrl(url)}: ${causeChain(error)}`, remedy)];
  }
}
