import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { install, which } from './servers.js';

/** Files of a certificate and of its key, and the file of who signed it. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  readonly authority: string;
}

/** Makes an authority's certificate, which signs itself and others. */
export function makeAuthority(folder: string): Certificate {
  const { certificate, key } = make(folder, 'authority', ['-subj', '/CN=an authority of the tests']);
  return { certificate, key, authority: certificate };
}

/** Makes a certificate of `name` that an authority signs; for a server, `names` are those that it is good for. */
export function makeCertificate(folder: string, signer: Certificate, name: string, names = `DNS:${name}`): Certificate {
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=${names}`];
  const made = make(folder, name, [...subject, '-CA', signer.certificate, '-CAkey', signer.key]);
  return { ...made, authority: signer.certificate };
}

function make(folder: string, name: string, options: readonly string[]): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const openssl = () => which('openssl');
  const program = openssl() ?? install('openssl', openssl, 'openssl', 'PATH');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync(program, ['req', '-x509', ...curve, ...options, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  // Servers refuse a key that others may read.
  chmodSync(key, 0o600);
  return { certificate, key };
}
