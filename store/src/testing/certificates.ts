import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { install, which } from './servers.js';

/** The files of a certificate, its private key and the certificate of its authority. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  readonly authority: string;
}

/** Makes the self-signed certificate of an authority. */
export function makeAuthority(folder: string): Certificate {
  const { certificate, key } = make(folder, 'authority', ['-subj', '/CN=an authority of the tests']);
  return { certificate, key, authority: certificate };
}

/** Makes a certificate for `name`, signed by `signer`; `names` are its subject alternative names. */
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
  // Servers reject a private key that other users can read.
  chmodSync(key, 0o600);
  return { certificate, key };
}
